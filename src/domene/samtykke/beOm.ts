import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { settInnSamtykke } from "./samtykke.sql.ts";

export interface Samtykkebestilling {
  readonly sak: string;
  /** Whom the office wants to ask: one, by name. */
  readonly hvem: string;
  readonly hva: string;
  readonly formal: string;
  readonly gjelderTil: Dato | null;
}

export type Samtykkefelt = "hvem" | "hva" | "formal" | "gjelderTil";
export type KanIkkeBeOmSamtykke = KanIkkeApne | { readonly grunn: "mangler"; readonly felt: readonly Samtykkefelt[] };

/**
 * Asks the person to agree that one named other is asked about one thing, for one purpose, until a day. A consent for everything and everybody is none: each part is
 * asked for, and it ends.
 *
 * https://lovdata.no/lov/2009-12-18-131/§43
 */
export async function beOmSamtykke(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Samtykkebestilling,
): Promise<Resultat<{ samtykke: string }, KanIkkeBeOmSamtykke>> {
  const apnet = await apneSak(tx, aktor, "samtykke.be_om", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak, person } = apnet.verdi;
  const g = grenser.samtykke;
  const tekst = (t: string, maks: number): boolean => t.trim() !== "" && t.trim().length <= maks;
  const til = inn.gjelderTil;
  const felt: readonly Samtykkefelt[] = [
    ...(tekst(inn.hvem, g.tegnHvem) ? [] : (["hvem"] as const)),
    ...(tekst(inn.hva, g.tegnHva) ? [] : (["hva"] as const)),
    ...(tekst(inn.formal, g.tegnFormal) ? [] : (["formal"] as const)),
    ...(til !== null && til >= tid.idag && til <= leggTilDager(tid.idag, g.dager) ? [] : (["gjelderTil"] as const)),
  ];
  if (felt.length > 0 || til === null) return nei({ grunn: "mangler", felt });
  const ord = { hvem: inn.hvem.trim(), hva: inn.hva.trim(), formal: inn.formal.trim() };
  const av = { bedt_av: aktor.ansatt, bedt_navn: aktor.navn, bedt_at: tid.na };
  const id = await settInnSamtykke(tx, { kommune, sak, person, ...ord, gjelder_til: til, ...av });
  const data = { samtykke: id, hvem: ord.hvem, hva: ord.hva };
  await noter(tx, { kommune, sak, slag: "samtykke.bedt_om", data, aktor, na: tid.na, hjemmel: hjemmel("stnl", "43") });
  return ja({ samtykke: id });
}
