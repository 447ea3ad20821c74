import type { Dato } from "../lov/kjerne/dato.ts";
import { TIDSSONE } from "./klokke.ts";

/** Residents' own pages are in bokmål and nynorsk; the public pages in English too. */
export type Sprak = "nb" | "nn" | "en";
export type Malform = "nb" | "nn";
export const SPRAK = ["nb", "nn", "en"] as const satisfies readonly Sprak[];

/**
 * The shape of a catalogue: the same keys and the same functions, with any wording.
 * `const nn: Samme<typeof nb>` makes a missing key a compile error.
 */
export type Samme<T> = T extends string
  ? string
  : T extends (...args: infer A) => infer R
    ? (...args: A) => Samme<R>
    : { readonly [N in keyof T]: Samme<T[N]> };

/** Texts in bokmål and nynorsk. Bokmål is the master: nynorsk has the same keys, or it does not compile. */
export function katalog<T>(k: { readonly nb: T; readonly nn: NoInfer<Samme<T>> }): Readonly<Record<Malform, Samme<T>>> {
  return k as Readonly<Record<Malform, Samme<T>>>;
}

/** Texts for public pages, in English too. */
export function katalogMedEngelsk<T>(k: {
  readonly nb: T;
  readonly nn: NoInfer<Samme<T>>;
  readonly en: NoInfer<Samme<T>>;
}): Readonly<Record<Sprak, Samme<T>>> {
  return k as Readonly<Record<Sprak, Samme<T>>>;
}

const UKEDAGER: Readonly<Record<Sprak, readonly string[]>> = {
  nb: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"],
  nn: ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
};
const MANEDER_NORSK = [
  "januar",
  "februar",
  "mars",
  "april",
  "mai",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "desember",
];
const MANEDER: Readonly<Record<Sprak, readonly string[]>> = {
  nb: MANEDER_NORSK,
  nn: MANEDER_NORSK,
  en: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
};
const KORTE_NORSK = ["jan", "feb", "mars", "april", "mai", "juni", "juli", "aug", "sep", "okt", "nov", "des"];
const KORTE: Readonly<Record<Sprak, readonly string[]>> = {
  nb: KORTE_NORSK,
  nn: KORTE_NORSK,
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** A space that a line is never broken at. */
const FAST = "\u00a0";

/** "mandag 30. november 2026", or without the weekday. Day and month are bound together. */
export function datoTekst(d: Dato, sprak: Sprak, valg: { ukedag?: boolean; aar?: boolean } = {}): string {
  const p = Temporal.PlainDate.from(d);
  const maned = MANEDER[sprak][p.month - 1];
  const dag = sprak === "en" ? `${p.day}${FAST}${maned}` : `${p.day}.${FAST}${maned}`;
  const medAar = valg.aar === false ? dag : `${dag} ${p.year}`;
  return valg.ukedag === false ? medAar : `${UKEDAGER[sprak][p.dayOfWeek - 1]} ${medAar}`;
}

/** "desember 2026", for the month that a day is in. */
export function manedTekst(d: Dato, sprak: Sprak): string {
  const p = Temporal.PlainDate.from(d);
  return `${MANEDER[sprak][p.month - 1]} ${p.year}`;
}

/** "30. nov" for dense tables; with the year when it is another than `iAar`'s. */
export function kortDato(d: Dato, sprak: Sprak, iAar?: Dato): string {
  const p = Temporal.PlainDate.from(d);
  const dag = sprak === "en" ? `${p.day}${FAST}${KORTE.en[p.month - 1]}` : `${p.day}.${FAST}${KORTE[sprak][p.month - 1]}`;
  return iAar !== undefined && iAar.slice(0, 4) !== d.slice(0, 4) ? `${dag} ${p.year}` : dag;
}

/** "14.32" in Norwegian, "14:32" in English, in Norwegian time. */
export function klokkeslett(tidspunkt: Temporal.Instant, sprak: Sprak): string {
  const t = tidspunkt.toZonedDateTimeISO(TIDSSONE);
  return [t.hour, t.minute].map((n) => String(n).padStart(2, "0")).join(sprak === "en" ? ":" : ".");
}

/** "7 850 kroner" or "7 850,50 kroner", from whole øre. */
export function kroner(ore: number, sprak: Sprak): string {
  const hele = Math.trunc(Math.abs(ore) / 100);
  const rest = Math.abs(ore) % 100;
  const skille = sprak === "en" ? "," : FAST;
  const tall = String(hele).replace(/\B(?=(\d{3})+$)/g, skille);
  const desimal = rest === 0 ? "" : `${sprak === "en" ? "." : ","}${String(rest).padStart(2, "0")}`;
  return `${ore < 0 ? "−" : ""}${tall}${desimal}${FAST}kroner`;
}

const TALLORD: Readonly<Record<Sprak, readonly string[]>> = {
  nb: ["null", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  nn: ["null", "éin", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti", "elleve", "tolv"],
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
};

/** A small whole number as a word ("fire"), a larger one in figures. */
export function tallord(n: number, sprak: Sprak): string {
  return TALLORD[sprak][n] ?? String(n);
}

/** What stands before the space, and what after it, where a line must not be broken. A space that is bound already counts as one. */
const HOLDES_SAMMEN = [
  /(?<=§ )(?=\d)/,
  /(?<=§[ \u00a0]\d+(?:-\d+)? )(?=[a-z](?!\p{L}))/u,
  /(?<=\b(?:nr\.|kl\.|klokka|ca\.) )(?=\d)/,
  /(?<=nr\.[ \u00a0]\d+ )(?=[a-z](?!\p{L}))/u,
  /(?<=\d\. )(?=(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)\b)/,
  /(?<=\d )(?=(?:år|kroner|kr|timer|timar|dager|dagar|uker|veker|ledd)\b)/,
];
const MELLOMROM = new RegExp(` (?:${HOLDES_SAMMEN.map((sted) => sted.source).join("|")})`, "gu");

/**
 * Binds what a line must not be broken inside: "§ 11 a", "§§ 18 og 19", "nr. 6 b", "30. november", "klokka 14.32", "81 år", "500 kroner".
 * Used where texts become HTML or a letter.
 */
export const bind = (tekst: string): string => tekst.replace(MELLOMROM, FAST);

/** First letter large, for the beginning of a line; "eForvaltningsforskriften" is written so by its own name. */
export const stor = (ord: string): string => (/^e\p{Lu}/u.test(ord) ? ord : ord.charAt(0).toUpperCase() + ord.slice(1));

/** First letter small, for the middle of a sentence; an abbreviation ("BPA") keeps its letters. */
export const midtI = (ord: string): string => (/^\p{Lu}{2}/u.test(ord) ? ord : ord.charAt(0).toLowerCase() + ord.slice(1));
