import { type Tjenestekode, tjenester } from "../katalog/katalog.ts";
import { tjenestetekst } from "../tekst/tekst.ts";
import { stammer, tommeOrd } from "./ord.ts";
import { sokeord } from "./sokeord.ts";

/** What the search knows of one service: how much each stem tells about it, and the phrases that point to it. */
export interface Kort {
  readonly kode: Tjenestekode;
  readonly ord: ReadonlyMap<string, number>;
  readonly fraser: readonly (readonly string[])[];
}

export interface Indeks {
  readonly kort: readonly Kort[];
  /** In how many services a stem occurs. */
  readonly antall: ReadonlyMap<string, number>;
}

/** A name says most, a search word much, a word from the description a little. */
const VEKT = { navn: 3, sokeord: 2, tekst: 0.5 } as const;

function lagKort(kode: Tjenestekode, lokaltNavn: string | undefined): Kort {
  const ord = new Map<string, number>();
  const legg = (tekst: string, vekt: number) => {
    for (const s of stammer(tekst)) if (!tommeOrd.has(s)) ord.set(s, Math.max(ord.get(s) ?? 0, vekt));
  };
  const fraser: string[][] = [];
  for (const sprak of ["nb", "nn", "en"] as const) {
    const { navn, kort, hva } = tjenestetekst[sprak][kode];
    legg(navn, VEKT.navn);
    legg(`${kort} ${hva}`, VEKT.tekst);
    for (const frase of sokeord[kode][sprak].split(",")) {
      const deler = stammer(frase);
      if (deler.length > 1) fraser.push(deler);
      legg(frase, VEKT.sokeord);
    }
  }
  if (lokaltNavn !== undefined) legg(lokaltNavn, VEKT.navn);
  return { kode, ord, fraser };
}

function lagIndeks(kort: readonly Kort[]): Indeks {
  const antall = new Map<string, number>();
  for (const { ord } of kort) for (const s of ord.keys()) antall.set(s, (antall.get(s) ?? 0) + 1);
  return { kort, antall };
}

const grunnindeks = lagIndeks(tjenester.map((t) => lagKort(t.kode, undefined)));

/** The index to search in, with the kommune's own names beside the canonical ones. */
export function indeks(lokaleNavn: ReadonlyMap<string, string>): Indeks {
  if (lokaleNavn.size === 0) return grunnindeks;
  return lagIndeks(grunnindeks.kort.map((k) => (lokaleNavn.has(k.kode) ? lagKort(k.kode, lokaleNavn.get(k.kode)) : k)));
}

/** How rare a stem is: a word that many services share tells little. */
export const sjeldenhet = (i: Indeks, s: string): number => Math.log(1 + i.kort.length / (i.antall.get(s) ?? 1));
