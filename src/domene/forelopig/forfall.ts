import type { Base, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { leggUt } from "../../grunnmur/utboks.ts";
import { finnKommune } from "../kommune/index.ts";
import { leggLederoppgave } from "../oppgave/index.ts";
import { finnSak, type Tidspunkt } from "../sak/index.ts";
import type { System } from "../tilgang/index.ts";
import "./jobber.ts";
import { svarklokke } from "./kandidater.sql.ts";
import { sendOm } from "./send.ts";
import { finnKlart, forfalte, type Klart } from "./svar.sql.ts";

export const jobben: System = { slag: "system", navn: "forelopig_svar" };

/** Lays a job out for each letter whose day has come and that nobody has sent. A job that waits already is not doubled. @returns how many */
export async function leggUtForfalte(tx: Transaksjon, tid: Tidspunkt, kommune: string, antall: number): Promise<number> {
  const ider = await forfalte(tx, kommune, tid.idag, antall);
  for (const svar of ider) await leggUt(tx, "forelopig.forfall", { kommune, svar, hos: "kommunen" }, `forelopig.forfall:${svar}`);
  return ider.length;
}

/**
 * The day has come and nobody has acted. As the kommune has set: the letter goes as it is, or its leader is told. A letter that cannot go as it is,
 * because something in it is missing, is told to the leader as well: it is never only left. Run again, it finds nothing to do.
 */
export async function forfall(
  deps: { readonly base: Base; readonly klokke: Klokke },
  p: { kommune: string; svar: string },
): Promise<void> {
  const tid = { na: deps.klokke.na(), idag: deps.klokke.idag() };
  const omfang = { slag: "system", kommune: p.kommune } as const;
  const sendt = await deps.base.skriv(omfang, async (tx) => {
    const klart = await modent(tx, tid, p);
    if (klart === null) return { ok: true } as const;
    const kommune = await finnKommune(tx, p.kommune);
    if (kommune?.forelopig.vedFrist !== "send") return { ok: false } as const;
    const sak = await finnSak(tx, p.kommune, klart.sak);
    sikre(sak, "a letter belongs to a case");
    return sendOm(tx, jobben, tid, sak, klart);
  });
  if (sendt.ok) return;
  await deps.base.skriv(omfang, async (tx) => {
    const klart = await modent(tx, tid, p);
    if (klart) await siFraTilLederen(tx, tid, p.kommune, klart);
  });
}

async function modent(tx: Transaksjon, tid: Tidspunkt, p: { kommune: string; svar: string }): Promise<Klart | null> {
  const klart = await finnKlart(tx, p.kommune, p.svar);
  if (!klart || klart.forDag > tid.idag) return null;
  return (await finnSak(tx, p.kommune, klart.sak))?.utenMottaker ? null : klart;
}

async function siFraTilLederen(tx: Transaksjon, tid: Tidspunkt, kommune: string, klart: Klart): Promise<void> {
  const sak = await finnSak(tx, kommune, klart.sak);
  sikre(sak, "a letter belongs to a case");
  // A day that was promised is never shown as the law's.
  const art = (await svarklokke(tx, kommune, klart.sak, klart.klage))?.art ?? "lov";
  await leggLederoppgave(tx, {
    ...{ kommune, sak: sak.id, frist: klart.frist, enhet: sak.enhet },
    ...{ slag: "forelopig_mangler", art, sisteDag: klart.forDag, na: tid.na },
    ...(klart.klage && { klage: klart.klage }),
  });
}
