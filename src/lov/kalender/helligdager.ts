import { aarAv, type Dato, dagerMellom, leggTilDager, ukedag } from "../kjerne/dato.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import type { Fridag, Helligdag } from "../kjerne/steg.ts";

/** Where it stands that a day is off (DL-4): 1 and 17 May are equated with Sundays by an act of their own, Saturday is in domstolloven § 149 itself. */
export function fridagshjemmel(grunn: Fridag): Hjemmel {
  if (grunn === "lordag") return hjemmel("domstolloven", "149");
  return grunn === "forste_mai" || grunn === "grunnlovsdag" ? hjemmel("mailoven", "1") : hjemmel("helligdagsfred", "2");
}

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

/** The days that are the same each year, by month and day. */
const FASTE: Readonly<Record<string, Helligdag>> = {
  "01-01": "nyttarsdag",
  "05-01": "forste_mai",
  "05-17": "grunnlovsdag",
  "12-25": "forste_juledag",
  "12-26": "andre_juledag",
};

/** The days that move with Easter, by days from Easter Sunday. */
const MED_PASKEN: Readonly<Record<number, Helligdag>> = {
  [-3]: "skjaertorsdag",
  [-2]: "langfredag",
  0: "forste_paskedag",
  1: "andre_paskedag",
  39: "kristi_himmelfartsdag",
  49: "forste_pinsedag",
  50: "andre_pinsedag",
};

/**
 * The holiday a day is; undefined when it is none. When a moving and a fixed one fall on the same day, the fixed name is used: people know 17 May as
 * 17 May. 24 and 31 December are ordinary days, and are not here.
 */
const helligdagen = (d: Dato): Helligdag | undefined => FASTE[d.slice(5)] ?? MED_PASKEN[dagerMellom(forstePaskedag(aarAv(d)), d)];

/** The year's holidays, with their names. */
export function helligdager(aar: number): ReadonlyMap<Dato, Helligdag> {
  const paske = forstePaskedag(aar);
  const dager = [
    ...Object.keys(FASTE).map((md) => `${aar}-${md}` as Dato),
    ...Object.keys(MED_PASKEN).map((fra) => leggTilDager(paske, Number(fra))),
  ];
  return new Map(dager.map((d) => [d, helligdagen(d) as Helligdag]));
}

/** Why a day is not a working day; null when it is one. */
export function fridag(d: Dato): Fridag | null {
  const helligdag = helligdagen(d);
  if (helligdag !== undefined) return helligdag;
  const dag = ukedag(d);
  if (dag === 7) return "sondag";
  return dag === 6 ? "lordag" : null;
}

export const erVirkedag = (d: Dato): boolean => fridag(d) === null;
