import type { Malform } from "../kommune/index.ts";
import type { Tekstopphav } from "./typer.ts";

/** Which words exactly: whose, which text, which version, in which form of the language. */
export interface Tekstref {
  readonly opphav: Tekstopphav;
  readonly nokkel: string;
  readonly nr: number;
  readonly malform: Malform;
}

/** As it is stored and sent in a form: "trappa/dekket_fra_for/1/nb". */
export const skrivRef = (r: Tekstref): string => `${r.opphav}/${r.nokkel}/${r.nr}/${r.malform}`;

const REF = /^(trappa|kommune)\/([a-z0-9_]{3,60})\/([1-9]\d{0,2})\/(nb|nn)$/;

/** Reads it back; null when it is none. */
export function tolkRef(tekst: string): Tekstref | null {
  const treff = REF.exec(tekst);
  if (!treff) return null;
  const [, opphav, nokkel = "", nr, malform] = treff;
  return { opphav: opphav as Tekstopphav, nokkel, nr: Number(nr), malform: malform as Malform };
}
