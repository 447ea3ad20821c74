import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Malform, Spor, Utfall } from "../kommune/index.ts";

/**
 * `fri`: a beginning for the reason, which the case worker goes on with. `fast`: chosen by rule, and stands in the letter as it is. `varsel`: a beginning
 * for why a cut is considered, in the warning before it.
 */
export type Tekstslag = "fri" | "fast" | "varsel";
/** Who owns the words: they came with Trappa, or the kommune has written them. */
export type Tekstopphav = "trappa" | "kommune";
/** Where in the letter a locked text stands: under what to tell us if something changes, or under what is good to know. */
export type Plass = "si_fra" | "godt_a_vite";

/** What a text is about: it is for the answers that all of this fits. */
export interface Tekstregel {
  readonly slag: Tekstslag;
  /** null: not a locked text. */
  readonly plass: Plass | null;
  /** null: every track. */
  readonly spor: Spor | null;
  /** None: every service of the track. */
  readonly tjenester: readonly string[];
  readonly utfall: readonly Utfall[];
  /** Sections by their stable keys. */
  readonly hjemler: readonly string[];
}

/** One version of a text. Published, it never changes; what is to be said otherwise is said in the next version. */
export interface Tekstversjon extends Tekstregel {
  readonly nokkel: string;
  readonly opphav: Tekstopphav;
  readonly nr: number;
  /** What the desk knows it as. */
  readonly navn: Readonly<Record<Malform, string>>;
  /** The words in each form of the language; null where nobody has written them. */
  readonly ord: Readonly<Record<Malform, string | null>>;
  readonly gjelderFra: Dato;
  /** From this day it holds no more; null: until another takes over. */
  readonly trukketFra: Dato | null;
  readonly tilstand: "kladd" | "publisert";
}
