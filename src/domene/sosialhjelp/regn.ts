import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Ore, sum } from "../../lov/kjerne/belop.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Mangel } from "../../lov/kjerne/svar.ts";
import { barnegruppe } from "../../lov/sosialtjenesteloven/p18.ts";
import { utmaling } from "../../lov/sosialtjenesteloven/p18-utmaling.ts";
import { apneSak, type KanIkkeApne, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { settInnBeregning } from "./beregning.sql.ts";
import { normPaa } from "./norm.sql.ts";
import type { Husholdning, Norm } from "./typer.ts";

export interface Regning {
  readonly sak: string;
  /** The first day of the month. */
  readonly maned: Dato;
  readonly husholdning: Husholdning;
  readonly vurdering: string;
}

export type KanIkkeRegne =
  | KanIkkeApne
  | { readonly grunn: "mangler_vurdering" | "for_lang" }
  /** Neither the kommune nor the state has an amount for this month; each that is missing by its name. */
  | { readonly grunn: "mangler_sats"; readonly mangler: readonly Mangel[] };

/**
 * Works out what a household lacks in a month, by the kommune's own norm or else the state's guiding rates, and keeps the sum with what was weighed. A working paper of the
 * case: nothing is decided by it, and the party reads it in the decision. Refuses a sum without an individual assessment, and a month that nobody has set an amount for.
 *
 * https://lovdata.no/lov/2009-12-18-131/§18
 */
export async function regn(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Regning,
): Promise<Resultat<{ readonly id: string }, KanIkkeRegne>> {
  const apnet = await apneSak(tx, aktor, "vedtak.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const vurdering = inn.vurdering.trim();
  if (vurdering === "") return nei({ grunn: "mangler_vurdering" });
  if (vurdering.length > grenser.sosialhjelp.tegnIVurdering) return nei({ grunn: "for_lang" });
  const norm = await normPaa(tx, aktor.kommune, inn.maned);
  const fakta = { ...inn.husholdning, egenNormOre: norm && normFor(norm, inn.husholdning) };
  const svar = utmaling.anvend(fakta, inn.maned);
  if (svar.verdi === null) return nei({ grunn: "mangler_sats", mangler: svar.mangler });
  const { maned, sak } = inn;
  const beregning = { maned, fakta, svar: { ...svar, verdi: svar.verdi }, vurdering, av: aktor.navn, tid: tid.na };
  return ja({ id: await settInnBeregning(tx, aktor.kommune, sak, aktor.ansatt, beregning) });
}

/** What the kommune's norm comes to for a household in a month. */
export function normFor(
  { satser }: Pick<Norm, "satser">,
  { voksne, barnsAlder }: Pick<Husholdning, "voksne" | "barnsAlder">,
): Ore {
  return sum(satser[voksne], ...barnsAlder.map((aar) => satser[barnegruppe(aar)]));
}
