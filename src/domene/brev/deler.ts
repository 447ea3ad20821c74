import { stor } from "../../grunnmur/sprak.ts";
import type { Blokk, Brevdel, Brevinnhold, Regnelinje, Tekst } from "./modell.ts";

const erTom = (tekst: string): boolean => tekst.trim() === "";

export const avsnitt = (blokk: Blokk, tekst: Tekst): Brevinnhold => ({ blokk, slag: "avsnitt", tekst });

/** A list; nothing when there is nothing to list. */
export const liste = (blokk: Blokk, punkter: readonly Tekst[]): readonly Brevinnhold[] =>
  punkter.length === 0 ? [] : [{ blokk, slag: "liste", punkter }];

export const tabell = (blokk: Blokk, hode: readonly string[], rader: readonly (readonly Tekst[])[]): readonly Brevinnhold[] =>
  rader.length === 0 ? [] : [{ blokk, slag: "tabell", hode, rader }];

export const regnestykke = (blokk: Blokk, hode: readonly [string, string], rader: readonly Regnelinje[]): Brevinnhold => ({
  blokk,
  slag: "regnestykke",
  hode,
  rader,
});

/** What a person has written: a paragraph for each, where an empty line divides. Nothing when nothing is written. */
export function skrevet(blokk: Blokk, tekst: string): readonly Brevinnhold[] {
  return tekst
    .split(/\r?\n\s*\r?\n/)
    .filter((del) => !erTom(del))
    .map((del) => avsnitt(blokk, del.trim()));
}

/** A section. A heading without content below it would promise something, so then there is no section. */
export function del(overskrift: string | null, innhold: readonly Brevinnhold[], ramme = false): readonly Brevdel[] {
  return innhold.length === 0 ? [] : [{ overskrift, ramme, innhold }];
}

/** The text as a sentence of its own: with a capital first and a full stop last. */
export function somSetning(tekst: string): string {
  const ren = tekst.trim();
  if (ren === "") return "";
  const setning = stor(ren);
  return /[.!?:]$/.test(setning) ? setning : `${setning}.`;
}

/** " på 57 00 00 00" after "Ring oss"; nothing where the office has no telephone, since the sentence stands without it. */
export const paTelefon = (telefon: string): string => (erTom(telefon) ? "" : ` på ${telefon}`);
