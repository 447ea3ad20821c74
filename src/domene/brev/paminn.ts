import type { Base, Lesing } from "../../grunnmur/db/base.ts";
import { datoAv, type Klokke } from "../../grunnmur/klokke.ts";
import { leggUt } from "../../grunnmur/utboks.ts";
import { varsleIgjen } from "../../lov/forskrifter/eforvaltningsforskriften/p8.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { alleKommuner } from "../kommune/index.ts";
import "./jobber.ts";
import { uapnede } from "./les.sql.ts";

/** The letters that somebody must be told of once more today: a week has passed since the notice, and nobody has opened them. */
export async function ikkeApnede(les: Lesing, kommune: string, idag: Dato): Promise<string[]> {
  const rader = await uapnede(les, kommune);
  const forfalt = (varslet: Temporal.Instant) =>
    varsleIgjen.anvend({ tilgjengeligOgVarslet: datoAv(varslet) }, idag).verdi.sisteDag < idag;
  return rader.filter((r) => forfalt(r.varsletAt)).map((r) => r.id);
}

/**
 * Nightly: whoever has not opened a letter with an answer in it within a week is told once more (eForvaltningsforskriften § 8 femte ledd,
 * https://lovdata.no/forskrift/2004-06-25-988/§8). The deadline in the letter stays where it is.
 *
 * @returns how many reminders were laid out
 */
export async function paminn(deps: { readonly base: Base; readonly klokke: Klokke }): Promise<number> {
  const idag = deps.klokke.idag();
  const kommuner = await deps.base.les({ slag: "offentlig" }, alleKommuner);
  let antall = 0;
  for (const { nummer } of kommuner.filter((k) => k.tarImot)) {
    antall += await deps.base.skriv({ slag: "system", kommune: nummer }, async (tx) => {
      const brev = await ikkeApnede(tx, nummer, idag);
      for (const b of brev) await leggUt(tx, "brev.varsle", { kommune: nummer, brev: b, paminnelse: true }, `brev.varsle:${b}`);
      return brev.length;
    });
  }
  return antall;
}
