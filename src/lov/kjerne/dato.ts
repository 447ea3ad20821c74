/**
 * A plain date in Europe/Oslo, as "2026-11-21". It sorts and compares as a string (`<`, `===`), and it is
 * stored and sent as it is. The law's rooms have no clock: today's date always comes in as an argument.
 *
 * The days are counted as whole numbers, because a night's recount asks for millions of them; the test holds every day from 1800 to 2199 against Temporal.
 */
declare const datomerke: unique symbol;
export type Dato = string & { readonly [datomerke]: true };

/** From 1800 to 2199: every day a case can hold, and none so far off that counting from it could fail. */
const FORM = /^(?:18|19|20|21)\d{2}-\d{2}-\d{2}$/;

interface Deler {
  readonly aar: number;
  /** 1 to 12. */
  readonly maned: number;
  readonly dag: number;
}

const deler = (d: string): Deler => ({ aar: Number(d.slice(0, 4)), maned: Number(d.slice(5, 7)), dag: Number(d.slice(8)) });

const toSifre = (n: number): string => (n < 10 ? `0${n}` : `${n}`);
const skriv = ({ aar, maned, dag }: Deler): Dato => `${aar}-${toSifre(maned)}-${toSifre(dag)}` as Dato;

const erSkuddaar = (aar: number): boolean => aar % 4 === 0 && (aar % 100 !== 0 || aar % 400 === 0);
const DAGER_I_MANED = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const dagerI = (aar: number, maned: number): number => (maned === 2 && erSkuddaar(aar) ? 29 : (DAGER_I_MANED[maned - 1] ?? 0));

/** Reads "2026-11-21"; null when the text is not a date that exists, or is outside the years 1800 to 2199. */
export function tolkDato(tekst: string): Dato | null {
  if (!FORM.test(tekst)) return null;
  const { aar, maned, dag } = deler(tekst);
  return dag >= 1 && dag <= dagerI(aar, maned) ? (tekst as Dato) : null;
}

/** As `tolkDato`, for a text that is known to be a date. Throws on anything else. */
export function dato(tekst: string): Dato {
  const lest = tolkDato(tekst);
  if (lest === null) throw new Error(`"${tekst}" er ikke en dato`);
  return lest;
}

/** Days in a cycle of the calendar: 400 years; and from 1 March in year 0 to 1 January 1970. */
const DAGER_I_400_AAR = 146_097;
const TIL_1970 = 719_468;
const DAGER_I_UKA = 7;

/**
 * Days since 1 January 1970. The year is taken to begin in March, so that the leap day is its last
 * (H. Hinnant, "chrono-compatible low-level date algorithms").
 */
function dagnummer(d: Dato): number {
  const { aar, maned, dag } = deler(d);
  const a = maned <= 2 ? aar - 1 : aar;
  const syklus = Math.floor(a / 400);
  const aarISyklus = a - syklus * 400;
  const dagIAar = Math.floor((153 * (maned > 2 ? maned - 3 : maned + 9) + 2) / 5) + dag - 1;
  const dagISyklus = aarISyklus * 365 + Math.floor(aarISyklus / 4) - Math.floor(aarISyklus / 100) + dagIAar;
  return syklus * DAGER_I_400_AAR + dagISyklus - TIL_1970;
}

/** The way back from `dagnummer`. */
function fraDagnummer(nummer: number): Dato {
  const n = nummer + TIL_1970;
  const syklus = Math.floor(n / DAGER_I_400_AAR);
  const dagISyklus = n - syklus * DAGER_I_400_AAR;
  const skudd = Math.floor(dagISyklus / 1_460) - Math.floor(dagISyklus / 36_524) + Math.floor(dagISyklus / 146_096);
  const aarISyklus = Math.floor((dagISyklus - skudd) / 365);
  const dagIAar = dagISyklus - (365 * aarISyklus + Math.floor(aarISyklus / 4) - Math.floor(aarISyklus / 100));
  const fraMars = Math.floor((5 * dagIAar + 2) / 153);
  const maned = fraMars < 10 ? fraMars + 3 : fraMars - 9;
  const dag = dagIAar - Math.floor((153 * fraMars + 2) / 5) + 1;
  return skriv({ aar: aarISyklus + syklus * 400 + (maned <= 2 ? 1 : 0), maned, dag });
}

export const leggTilDager = (d: Dato, antall: number): Dato => fraDagnummer(dagnummer(d) + antall);

export const leggTilUker = (d: Dato, antall: number): Dato => leggTilDager(d, antall * DAGER_I_UKA);

/** The same number in a later month; the month's last day when that number is missing (31 Jan + 1 = 28 or 29 Feb). */
export function leggTilManeder(d: Dato, antall: number): Dato {
  const fra = deler(d);
  const maneder = fra.aar * 12 + (fra.maned - 1) + antall;
  const aar = Math.floor(maneder / 12);
  const maned = maneder - aar * 12 + 1;
  return skriv({ aar, maned, dag: Math.min(fra.dag, dagerI(aar, maned)) });
}

/** The same day in a later year; 28 Feb when 29 Feb is missing. */
export const leggTilAar = (d: Dato, antall: number): Dato => leggTilManeder(d, antall * 12);

/** 1 is Monday, 7 is Sunday. 1 January 1970 was a Thursday. */
export const ukedag = (d: Dato): number => ((((dagnummer(d) + 3) % DAGER_I_UKA) + DAGER_I_UKA) % DAGER_I_UKA) + 1;

export const aarAv = (d: Dato): number => deler(d).aar;

/** Whole days from `fra` to `til`; negative when `til` comes first. */
export const dagerMellom = (fra: Dato, til: Dato): number => dagnummer(til) - dagnummer(fra);

/** Whole years lived on `paa`; negative before birth. Someone born on 29 February turns a year older on 28 February in a common year. */
export function alder(fodt: Dato, paa: Dato): number {
  const aar = aarAv(paa) - aarAv(fodt);
  return leggTilAar(fodt, aar) <= paa ? aar : aar - 1;
}

/** The latest of the dates that are given; null when none is. */
export function seneste(...datoer: readonly (Dato | null | undefined)[]): Dato | null {
  let funnet: Dato | null = null;
  for (const d of datoer) if (d && (funnet === null || d > funnet)) funnet = d;
  return funnet;
}

/** The earlier of two dates. */
export const tidligste = (a: Dato, b: Dato): Dato => (a > b ? b : a);
