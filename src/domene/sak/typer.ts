import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import type { Malform, Spor, Utfall } from "../kommune/index.ts";
import type { Omfang } from "../person/index.ts";

export type Sakstilstand = "mottatt" | "utredes" | "avgjort" | "trukket" | "lukket";
/** bortfalt: nobody is left to answer, or another kommune answers. */
export type Postutfall = Utfall | "trukket" | "bortfalt";
export type Fristslag =
  | "forelopig_svar"
  | "vedtak"
  | "nodhjelp"
  | "klagefrist"
  | "klage_forelopig_svar"
  | "dokument"
  | "merknad"
  | "oppfolging"
  | "varselsvar"
  | "programstart";
/** lov: statute. norm: practice. maal: the kommune's own target. satt: a date a person has set. They never look alike on a screen. */
export type Fristart = "lov" | "norm" | "maal" | "satt";

export interface Sak {
  readonly id: string;
  readonly kommune: string;
  /** "2026/1184" */
  readonly nummer: string;
  readonly soknad: string | null;
  readonly person: string;
  readonly spor: Spor;
  readonly enhet: string;
  readonly ansvarlig: string | null;
  readonly ansvarligNavn: string | null;
  readonly ansvarligTelefon: string | null;
  readonly tilstand: Sakstilstand;
  readonly haster: boolean;
  readonly sprak: Malform;
  /** The person is dead, and nobody writes for the estate in this case. */
  readonly utenMottaker: boolean;
  readonly opprettet: Temporal.Instant;
  readonly mottattDato: Dato;
  readonly versjon: number;
}

/** One thing applied for. `utfall` null = not answered yet; `tjeneste` null = a need nobody has named yet. */
export interface Post {
  readonly id: string;
  readonly nr: number;
  readonly tjeneste: string | null;
  readonly onsket: string;
  readonly utfall: Postutfall | null;
  readonly versjon: number;
  /** The item of an earlier case whose answer this one looks at again. */
  readonly revurderer: string | null;
}

/** A place to be given in a new case; `spor`: only in cases of these tracks. */
export interface Plass extends Part {
  readonly spor?: readonly Spor[];
}

/** One thing to be applied for. */
export interface NyPost {
  readonly tjeneste: string | null;
  readonly onsket: string;
  readonly spor: Spor;
  /** The item of an earlier case whose answer is looked at again. */
  readonly revurderer?: string;
}

export type Partrolle = "soker" | "medsoker" | "foresatt" | "verge" | "fullmektig" | "dodsbo";

export interface Part {
  readonly person: string;
  readonly rolle: Partrolle;
  readonly omfang: readonly Omfang[];
}

export interface Frist {
  readonly id: string;
  readonly slag: Fristslag;
  readonly art: Fristart;
  readonly sisteDag: Dato;
  readonly status: "loper" | "oppfylt" | "falt_bort" | "utlopt";
  /** It stands still while the case waits. */
  readonly paVent: boolean;
  readonly klage: string | null;
  readonly vedtak: string | null;
  /** The answer from src/lov that the date rests on: value, trace, sections, reservations. */
  readonly grunnlag: Verdi<unknown>;
}
