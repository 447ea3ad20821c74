import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Boligsosialfakta } from "../../lov/boligsosialloven/p7.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Botilbudsfakta } from "../../lov/sosialtjenesteloven/p27.ts";
import { BOTILBUD, botilbudsfakta } from "../botilbud/index.ts";
import { boligsosialI, leiekontrakterI, vurderteI } from "./bolig.sql.ts";
import { BOLIGSOSIAL, DEPOSITUM, KOMMUNAL_BOLIG } from "./typer.ts";

/** What a decision on a place to live rests on, for the service that it is about. */
export interface Boligfakta {
  readonly botilbud?: Botilbudsfakta;
  readonly leieGodkjent?: boolean;
  readonly kriterierVurdert?: boolean;
  readonly boligsosial?: Boligsosialfakta;
}

/** What is known in a case for each of these services; nothing for a service that is not about a place to live. */
export async function boligfakta(
  les: Lesing,
  sak: { readonly kommune: string; readonly id: string; readonly person: string },
  tjenester: readonly string[],
  idag: Dato,
): Promise<ReadonlyMap<string, Boligfakta>> {
  const fakta = new Map<string, Boligfakta>();
  if (tjenester.includes(BOTILBUD)) fakta.set(BOTILBUD, { botilbud: await botilbudsfakta(les, sak) });
  if (tjenester.includes(DEPOSITUM)) {
    const leier = await leiekontrakterI(les, sak.kommune, sak.id);
    fakta.set(DEPOSITUM, { leieGodkjent: leier.some((l) => l.svar === "godkjent") });
  }
  if (tjenester.includes(KOMMUNAL_BOLIG)) {
    const kriterier = await vurderteI(les, sak.kommune, sak.id, idag);
    fakta.set(KOMMUNAL_BOLIG, { kriterierVurdert: kriterier.every((k) => k.vurdering !== null) });
  }
  if (tjenester.includes(BOLIGSOSIAL)) {
    const b = await boligsosialI(les, sak.kommune, sak.id);
    fakta.set(BOLIGSOSIAL, { boligsosial: { vanskeligstilt: b?.vanskeligstilt ?? null, hjelpVurdert: b !== null } });
  }
  return fakta;
}
