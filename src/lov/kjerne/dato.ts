/**
 * A plain date in Europe/Oslo, as "2026-11-21". It sorts and compares as a string (`<`, `===`), and it is
 * stored and sent as it is. The law's rooms have no clock: today's date always comes in as an argument.
 */
declare const datomerke: unique symbol;
export type Dato = string & { readonly [datomerke]: true };

/** From 1800 to 2199: every day a case can hold, and none so far off that counting from it could fail. */
const FORM = /^(18|19|20|21)\d{2}-\d{2}-\d{2}$/;

/** Reads "2026-11-21"; null when the text is not a date that exists, or is outside the years 1800 to 2199. */
export function tolkDato(tekst: string): Dato | null {
  if (!FORM.test(tekst)) return null;
  try {
    return Temporal.PlainDate.from(tekst, { overflow: "reject" }).toString() as Dato;
  } catch {
    return null;
  }
}

/** As `tolkDato`, for a text that is known to be a date. Throws on anything else. */
export function dato(tekst: string): Dato {
  const lest = tolkDato(tekst);
  if (lest === null) throw new Error(`"${tekst}" er ikke en dato`);
  return lest;
}

const plain = (d: Dato): Temporal.PlainDate => Temporal.PlainDate.from(d);
const fraPlain = (d: Temporal.PlainDate): Dato => d.toString() as Dato;

export const leggTilDager = (d: Dato, antall: number): Dato => fraPlain(plain(d).add({ days: antall }));

export const leggTilUker = (d: Dato, antall: number): Dato => fraPlain(plain(d).add({ weeks: antall }));

/** The same number in a later month; the month's last day when that number is missing (31 Jan + 1 = 28 or 29 Feb). */
export const leggTilManeder = (d: Dato, antall: number): Dato => fraPlain(plain(d).add({ months: antall }));

/** The same day in a later year; 28 Feb when 29 Feb is missing. */
export const leggTilAar = (d: Dato, antall: number): Dato => fraPlain(plain(d).add({ years: antall }));

/** 1 is Monday, 7 is Sunday. */
export const ukedag = (d: Dato): number => plain(d).dayOfWeek;

export const aarAv = (d: Dato): number => plain(d).year;

/** Whole days from `fra` to `til`; negative when `til` comes first. */
export const dagerMellom = (fra: Dato, til: Dato): number => plain(fra).until(plain(til), { largestUnit: "days" }).days;

/** Whole years lived on `paa`. Someone born on 29 February turns a year older on 28 February in a common year. */
export function alder(fodt: Dato, paa: Dato): number {
  const { years } = plain(fodt).until(plain(paa), { largestUnit: "years" });
  return leggTilAar(fodt, years + 1) <= paa ? years + 1 : years;
}

/** The latest of the dates that are given; null when none is. */
export function seneste(...datoer: readonly (Dato | null | undefined)[]): Dato | null {
  let funnet: Dato | null = null;
  for (const d of datoer) if (d && (funnet === null || d > funnet)) funnet = d;
  return funnet;
}

/** The earlier of two dates. */
export const tidligste = (a: Dato, b: Dato): Dato => (a > b ? b : a);
