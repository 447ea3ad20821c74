import { aarAv, type Dato, leggTilDager, ukedag } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import type { Fridag, Helligdag } from "../kjerne/steg.ts";

/** The days that count as helgedag or are equated with one (DL-4). Saturday is in domstolloven § 149 itself. */
export const helligdagshjemler = [
  hjemmel("helligdagsfred", "2"),
  hjemmel("mailoven", "1"),
  hjemmel("domstolloven", "149"),
] as const;

const skriv = (aar: number, maned: number, dag: number): Dato =>
  `${String(aar).padStart(4, "0")}-${String(maned).padStart(2, "0")}-${String(dag).padStart(2, "0")}` as Dato;

/** Easter Sunday in the Gregorian calendar (the anonymous algorithm, exact for every year from 1583). */
export function forstePaskedag(aar: number): Dato {
  const a = aar % 19;
  const b = Math.floor(aar / 100);
  const c = aar % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return skriv(aar, Math.floor(f / 31), (f % 31) + 1);
}

/**
 * The year's holidays. When a moving and a fixed one fall on the same day, the fixed name is used: people know 17 May as
 * 17 May. 24 and 31 December are ordinary days, and are not here.
 */
export function helligdager(aar: number): ReadonlyMap<Dato, Helligdag> {
  const kjent = UTREGNET.get(aar);
  if (kjent !== undefined) return kjent;
  const dager = regnUt(aar);
  UTREGNET.set(aar, dager);
  return dager;
}

/** The years that have been asked about, each worked out once. It holds nothing but what the law says of a year. */
const UTREGNET = new Map<number, ReadonlyMap<Dato, Helligdag>>();

function regnUt(aar: number): ReadonlyMap<Dato, Helligdag> {
  const paske = forstePaskedag(aar);
  return new Map<Dato, Helligdag>([
    [leggTilDager(paske, -3), "skjaertorsdag"],
    [leggTilDager(paske, -2), "langfredag"],
    [paske, "forste_paskedag"],
    [leggTilDager(paske, 1), "andre_paskedag"],
    [leggTilDager(paske, 39), "kristi_himmelfartsdag"],
    [leggTilDager(paske, 49), "forste_pinsedag"],
    [leggTilDager(paske, 50), "andre_pinsedag"],
    [skriv(aar, 1, 1), "nyttarsdag"],
    [skriv(aar, 5, 1), "forste_mai"],
    [skriv(aar, 5, 17), "grunnlovsdag"],
    [skriv(aar, 12, 25), "forste_juledag"],
    [skriv(aar, 12, 26), "andre_juledag"],
  ]);
}

/** Why a day is not a working day; null when it is one. */
export function fridag(d: Dato): Fridag | null {
  const helligdag = helligdager(aarAv(d)).get(d);
  if (helligdag) return helligdag;
  const dag = ukedag(d);
  if (dag === 7) return "sondag";
  return dag === 6 ? "lordag" : null;
}

export const erVirkedag = (d: Dato): boolean => fridag(d) === null;
