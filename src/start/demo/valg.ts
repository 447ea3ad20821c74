import { sikre } from "../../grunnmur/resultat.ts";

/** Choices that look like chance and are the same each time: the demonstration is the same for everybody who starts it. */
export interface Valg {
  /** A whole number from `fra` to `til`, both included. */
  mellom(fra: number, til: number): number;
  /** One of them. */
  av<T>(liste: readonly T[]): T;
  /** True about so many times in a hundred. */
  sjanse(prosent: number): boolean;
}

/** FNV-1a: a number out of a name. */
function tallAv(navn: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < navn.length; i++) h = Math.imul(h ^ navn.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The same name gives the same row of choices. The generator is mulberry32: 32 bits, plenty for choosing names. */
export function lagValg(navn: string): Valg {
  let tilstand = tallAv(navn);
  const neste = (): number => {
    tilstand = (tilstand + 0x6d2b79f5) >>> 0;
    let t = tilstand;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const mellom = (fra: number, til: number) => fra + Math.floor(neste() * (til - fra + 1));
  return {
    mellom,
    sjanse: (prosent) => neste() * 100 < prosent,
    av: (liste) => {
      sikre(liste.length > 0, "there is something to choose among");
      return liste[mellom(0, liste.length - 1)] as (typeof liste)[number];
    },
  };
}
