import { type Dato, dato, tolkDato } from "./dato.ts";

/**
 * A moment, written as the clock on the wall in Norway shows it: "2026-11-20T14:30:00+01:00". Only where the law counts in hours;
 * everywhere else a day is enough.
 */
declare const tidsmerke: unique symbol;
export type Tidspunkt = string & { readonly [tidsmerke]: true };

const SONE = "Europe/Oslo";

const skriv = (t: Temporal.Instant): Tidspunkt =>
  t.toZonedDateTimeISO(SONE).toString({ timeZoneName: "never", smallestUnit: "second" }) as Tidspunkt;

/** Reads a moment with its offset, whatever zone it was written in; null when it is not one, or is outside the years 1800 to 2199. */
export function tolkTidspunkt(tekst: string): Tidspunkt | null {
  try {
    const lest = skriv(Temporal.Instant.from(tekst));
    return tolkDato(lest.slice(0, 10)) === null ? null : lest;
  } catch {
    return null;
  }
}

/** As `tolkTidspunkt`, for a text that is known to be a moment. Throws on anything else. */
export function tidspunkt(tekst: string): Tidspunkt {
  const lest = tolkTidspunkt(tekst);
  if (lest === null) throw new Error(`"${tekst}" er ikke et tidspunkt`);
  return lest;
}

/** Hours that pass, also in the night when the clock is moved: 24 hours is not always the same time the day after. */
export const leggTilTimer = (t: Tidspunkt, antall: number): Tidspunkt => skriv(Temporal.Instant.from(t).add({ hours: antall }));

/** The day a moment falls on in Norway. */
export const dagenTil = (t: Tidspunkt): Dato => dato(t.slice(0, 10));

/** Whether `a` comes after `b`. Texts with different offsets do not sort, so they are not compared as texts. */
export const erEtter = (a: Tidspunkt, b: Tidspunkt): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) > 0;
