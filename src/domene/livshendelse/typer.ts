import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Livshendelse } from "../../lov/livshendelser.ts";

export const KILDER = ["folkeregisteret", "parorende", "helsetjenesten", "personen", "annet"] as const;
export type Kilde = (typeof KILDER)[number];
export const MATER = ["mote", "telefon", "brev", "elektronisk"] as const;
export type Mate = (typeof MATER)[number];

/** A death or a move that the kommune knows of, and that nobody has taken back. */
export interface Registrert {
  readonly id: string;
  readonly slag: Livshendelse;
  readonly dato: Dato;
  readonly kilde: Kilde;
  readonly meldtAv: string;
  /** The name of the new kommune; null for a death, and for a move abroad. */
  readonly til: string | null;
  readonly tilNummer: string | null;
  /** The new kommune takes papers here. */
  readonly tilTarImot: boolean;
  readonly registrert: Temporal.Instant;
  /** What was said of this case; null while nobody has. */
  readonly avklart: Avklart | null;
}

export interface Avklart {
  readonly valg: "faller_bort" | "gar_videre";
  readonly begrunnelse: string;
  readonly navn: string;
  readonly tid: Temporal.Instant;
}

/** One who was told. */
export interface Beskjed {
  readonly hendelse: string;
  readonly hvem: string;
  readonly mate: Mate;
  readonly dato: Dato;
  readonly notertAv: string;
}
