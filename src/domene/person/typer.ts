import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Malform, Spor } from "../kommune/index.ts";

export interface Person {
  readonly id: string;
  readonly kommune: string;
  readonly fnr: string;
  readonly navn: string;
  readonly fodt: Dato;
  readonly adresse: string | null;
  readonly telefon: string | null;
  readonly epost: string | null;
  /** The resident's own choice of language form; null = not chosen, then the kommune's. */
  readonly malform: Malform | null;
  readonly vilHaPapir: boolean;
  readonly skjermet: boolean;
  /** The day the person died; null for the living. */
  readonly dod: Dato | null;
  readonly versjon: number;
}

export type Omfang = "brev" | "snakke" | "soke" | "klage";

/** One person may act for another: as parent, as verge, or by fullmakt. Three different things (law.md PROC-25). */
export interface Representasjon {
  readonly id: string;
  readonly representert: string;
  readonly representertNavn: string;
  readonly representertFodt: Dato;
  readonly representant: string;
  readonly representantNavn: string;
  readonly slag: "foresatt" | "verge" | "fullmakt";
  readonly omfang: readonly Omfang[];
  /** The tracks it covers: a verge's mandate. null, or left out: all. */
  readonly spor?: readonly Spor[] | null;
  readonly fra: Dato;
  readonly til: Dato | null;
}
