import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { leggUt } from "../../grunnmur/utboks.ts";
import { leggOppgave } from "../oppgave/index.ts";
import type { Sak, Tidspunkt } from "../sak/index.ts";
import "./jobber.ts";

export interface Underretning {
  readonly sak: Sak;
  readonly brev: string;
  readonly kanal: "digital" | "papir";
  readonly vedtak?: string;
  readonly klage?: string;
}

/**
 * Puts a locked letter on its way. A digital one is on the person's page from this moment, and a notice goes out as soon as
 * the transaction is kept; one on paper becomes a task for the desk, today. The clock does not start here: it starts when the
 * notice has gone out, or when the letter has come.
 *
 * https://lovdata.no/forskrift/2004-06-25-988/§8
 */
export async function underrett(tx: Transaksjon, tid: Tidspunkt, u: Underretning): Promise<void> {
  const { kommune } = u.sak;
  if (u.kanal === "digital") {
    await leggUt(tx, "brev.varsle", { kommune, brev: u.brev, paminnelse: false }, `brev.varsle:${u.brev}`);
    return;
  }
  await leggOppgave(tx, {
    kommune,
    sak: u.sak.id,
    brev: u.brev,
    enhet: u.sak.enhet,
    ansvarlig: u.sak.ansvarlig,
    slag: "post_brev",
    art: "satt",
    sisteDag: tid.idag,
    ...(u.vedtak && { vedtak: u.vedtak }),
    ...(u.klage && { klage: u.klage }),
    na: tid.na,
  });
}
