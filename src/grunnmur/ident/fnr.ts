import { type Dato, tolkDato } from "../../lov/kjerne/dato.ts";
import { ja, nei, type Resultat, sikre } from "../resultat.ts";

/**
 * A fødselsnummer or D-number whose date and control digits hold. Eleven digits, DDMMYYIIIKK.
 *
 * It is personal data: it travels in request bodies and in the database, never in a URL and never in a log line.
 */
export type Fnr = string & { readonly __merke: "Fnr" };

export interface Fnrdeler {
  readonly fnr: Fnr;
  readonly fodt: Dato;
  readonly slag: "fodselsnummer" | "dnummer";
  /** Made for testing: the month is raised by 80 (Skatteetaten, Tenor), 65 (Norsk helsenett) or 40 (Nav). */
  readonly syntetisk: boolean;
}

export type Fnrfeil = "form" | "dato" | "kontrollsiffer";

const VEKTER_1 = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const VEKTER_2 = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
const TESTSERIER = [80, 65, 40];
const TESTMANED = 80;
const D_TILLEGG = 40;

/** The modulus 11 digit for the digits before it, or null where the number cannot be used (the digit would be 10). */
function kontrollsiffer(sifre: string, vekter: readonly number[]): number | null {
  const sum = vekter.reduce((s, vekt, i) => s + vekt * Number(sifre[i]), 0);
  const siffer = (11 - (sum % 11)) % 11;
  return siffer === 10 ? null : siffer;
}

/** The eleven digits for nine, or null where one of the control digits would be 10. */
function medKontrollsifre(ni: string): string | null {
  const k1 = kontrollsiffer(ni, VEKTER_1);
  if (k1 === null) return null;
  const k2 = kontrollsiffer(`${ni}${k1}`, VEKTER_2);
  return k2 === null ? null : `${ni}${k1}${k2}`;
}

/** The year of birth: two digits of year, and the series that the individnummer stands in. Null where the series is not in use. */
function fodselsar(aar: number, individ: number): number | null {
  if (individ < 500) return 1900 + aar;
  if (aar < 40) return 2000 + aar;
  if (individ < 750 && aar >= 54) return 1800 + aar;
  return individ >= 900 ? 1900 + aar : null;
}

/** The calendar month and whether it was raised to mark a test person. */
function maned(raa: number): { maned: number; syntetisk: boolean } {
  const serie = TESTSERIER.find((tillegg) => raa > tillegg);
  return { maned: raa - (serie ?? 0), syntetisk: serie !== undefined };
}

/**
 * Reads a fødselsnummer or D-number, real or synthetic. Spaces are allowed, as people write them ("170985 12345").
 *
 * From 2032 new numbers say nothing of the century and their first control digit may leave a remainder other than 0
 * (https://skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032/). Numbers given before that stay
 * as they are; when the first new ones come, the birth date must be read from the register and not from the number.
 *
 * @returns the number with its birth date, or what is wrong: `form` (not eleven digits), `dato` (no such day), `kontrollsiffer`.
 */
export function tolkFnr(tekst: string): Resultat<Fnrdeler, Fnrfeil> {
  const sifre = tekst.replace(/[\s\u00a0]/g, "");
  if (!/^[0-9]{11}$/.test(sifre)) return nei("form");
  const tall = (fra: number, til: number) => Number(sifre.slice(fra, til));
  const dag = tall(0, 2);
  const aar = fodselsar(tall(4, 6), tall(6, 9));
  const m = maned(tall(2, 4));
  const dnummer = dag > D_TILLEGG;
  const fodt = aar === null ? null : datoAvDeler(aar, m.maned, dnummer ? dag - D_TILLEGG : dag);
  if (fodt === null) return nei("dato");
  if (medKontrollsifre(sifre.slice(0, 9)) !== sifre) return nei("kontrollsiffer");
  return ja({ fnr: sifre as Fnr, fodt, slag: dnummer ? "dnummer" : "fodselsnummer", syntetisk: m.syntetisk });
}

function datoAvDeler(aar: number, maned: number, dag: number): Dato | null {
  const to = (n: number) => String(n).padStart(2, "0");
  return tolkDato(`${aar}-${to(maned)}-${to(dag)}`);
}

/** First and last individnummer for a year of birth; the reserve series 900–999 for 1940–1999 is left alone. */
function individserie(aar: number): readonly [number, number] {
  if (aar >= 2000) return [500, 999];
  return aar >= 1900 ? [0, 499] : [500, 749];
}

/**
 * Makes a synthetic fødselsnummer (month + 80), which no real person has.
 *
 * @param fodt day of birth, 1854–2039
 * @param lopenummer the n-th usable number of that day, from 0. The same day and number always give the same fnr;
 *   a day has room for more than 150, and asking for one beyond its room is a bug in the caller.
 */
export function syntetiskFnr(fodt: Dato, lopenummer = 0): Fnr {
  const [aar, mnd, dag] = fodt.split("-").map(Number) as [number, number, number];
  sikre(aar >= 1854 && aar <= 2039, "a synthetic fnr needs a birth year from 1854 to 2039");
  const to = (n: number) => String(n).padStart(2, "0");
  const start = `${to(dag)}${to(mnd + TESTMANED)}${to(aar % 100)}`;
  const [forste, siste] = individserie(aar);
  let igjen = lopenummer;
  for (let individ = forste; individ <= siste; individ++) {
    const fnr = medKontrollsifre(`${start}${String(individ).padStart(3, "0")}`);
    if (fnr !== null && igjen-- === 0) return fnr as Fnr;
  }
  sikre(false, "no more synthetic fnr for that day");
}
