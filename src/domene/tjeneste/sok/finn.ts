import { grenser } from "../../../grunnmur/grenser.ts";
import { type Tjeneste, tjeneste } from "../katalog/katalog.ts";
import { type Haster, haster } from "./haster.ts";
import { type Indeks, indeks, type Kort, sjeldenhet } from "./indeks.ts";
import { likhet, stammer, tommeOrd } from "./ord.ts";

export interface Treff {
  readonly tjeneste: Tjeneste;
  readonly poeng: number;
}

export interface Funn {
  /** Best first. Empty when nothing fits: then a person must be offered. */
  readonly treff: readonly Treff[];
  /** Words that mean danger: show the number to phone before anything else. */
  readonly haster: Haster | null;
}

/** A hit far below the best one is noise. */
const ANDEL_AV_BESTE = 0.25;
const MINSTE_POENG = 3;
const FLEST = 8;

/**
 * Finds services from a need in the person's own words, in bokmål, nynorsk or English, with or without æøå and with small typing
 * errors. Pure: nothing of the text is kept. A text longer than grenser.sok.behovTegn is cut.
 *
 * @param lokaleNavn the kommune's own names by service code
 */
export function finn(tekst: string, lokaleNavn: ReadonlyMap<string, string> = new Map()): Funn {
  const sok = stammer(tekst.slice(0, grenser.sok.behovTegn));
  const i = indeks(lokaleNavn);
  const ord = [...new Set(sok)].filter((s) => !tommeOrd.has(s)).map((s) => utvid(i, s));
  const treff = i.kort
    .map((k) => ({ tjeneste: tjeneste(k.kode), poeng: sum(ord.map((o) => ordpoeng(i, k, o))) + besteFrase(i, k, sok) }))
    .filter((t) => t.poeng >= MINSTE_POENG)
    .sort((a, b) => b.poeng - a.poeng);
  const grense = (treff[0]?.poeng ?? 0) * ANDEL_AV_BESTE;
  return { treff: treff.filter((t) => t.poeng >= grense).slice(0, FLEST), haster: haster(sok) };
}

/** A word of the question as the index may have it, and how near each is: itself, the start or end of a compound, or spelled nearly so. */
function utvid(i: Indeks, s: string): ReadonlyMap<string, number> {
  const naere = new Map([[s, 1]]);
  if (s.length < 5) return naere;
  for (const k of i.antall.keys()) {
    if (k === s || k.length < 4) continue;
    const sammensatt = s.startsWith(k) || k.startsWith(s) || s.endsWith(k);
    const naerhet = sammensatt ? 0.3 + (0.5 * Math.min(s.length, k.length)) / Math.max(s.length, k.length) : stavefeil(i, s, k);
    if (naerhet > 0) naere.set(k, naerhet);
  }
  return naere;
}

function stavefeil(i: Indeks, s: string, k: string): number {
  if (i.antall.has(s) || Math.abs(s.length - k.length) > 2) return 0;
  const lik = likhet(s, k);
  return lik >= 0.55 ? lik * 0.9 : 0;
}

function ordpoeng(i: Indeks, kort: Kort, ord: ReadonlyMap<string, number>): number {
  const [forste] = ord.keys();
  if (forste !== undefined && kort.ord.has(forste)) return (kort.ord.get(forste) ?? 0) * sjeldenhet(i, forste);
  return Math.max(...[...ord].map(([s, naerhet]) => naerhet * (kort.ord.get(s) ?? 0) * sjeldenhet(i, s)));
}

/** The best phrase counts, once: two ways to say the same thing are not two needs. */
function besteFrase(i: Indeks, kort: Kort, sok: readonly string[]): number {
  const funnet = kort.fraser.filter((f) => staarNaer(sok, f));
  return Math.max(0, ...funnet.map((f) => 1.5 * sum(f.map((s) => (tommeOrd.has(s) ? 0.75 : sjeldenhet(i, s))))));
}

/** Whether the words of a phrase stand in order, with at most two other words between any two of them. */
function staarNaer(sok: readonly string[], frase: readonly string[]): boolean {
  return sok.some((_, start) => {
    let her = start;
    return frase.every((s, i) => {
      const neste = sok.indexOf(s, her);
      const naer = neste !== -1 && (i === 0 ? neste === start : neste - her <= 2);
      her = neste + 1;
      return naer;
    });
  });
}

const sum = (tall: readonly number[]): number => tall.reduce((a, b) => a + b, 0);
