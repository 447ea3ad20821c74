import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";

export type Klagetilstand =
  | "mottatt"
  | "vurderes"
  | "omgjort"
  | "opprettholdt"
  | "oversendt"
  | "avgjort"
  | "avvist"
  | "trukket"
  | "bortfalt";
export type Klagekanal = "digital" | "muntlig" | "papir";

/** What a person may tick as being wrong. It helps the desk to find it, and never limits what is looked at (fvl § 34). */
export const UENIG = [
  "ikke_fatt",
  "hvor_mye",
  "nar_og_hvordan",
  "hvem",
  "prisen",
  "vilkar",
  "venteliste",
  "feil_i_brevet",
  "maten",
] as const;
export type Uenig = (typeof UENIG)[number];

/** A complaint in the person's own words. Every field may be empty: a complaint need not give reasons (fvl § 32). */
export interface Klageinnhold {
  readonly uenig: readonly Uenig[];
  readonly onsket: string;
  readonly hvorfor: string;
  readonly feilIBrevet: string;
  /** Why it comes late, when it does. */
  readonly hvorforSen: string;
  /** Asks that the decision waits until the complaint is decided (fvl § 42). */
  readonly vilVente: boolean;
  readonly vilHaHjelp: boolean;
  /** Lacks food, money or a place to be now: days, not months. */
  readonly haster: boolean;
}

/** What the desk has looked at before the complaint is tried: party, deadline, and what it is about. */
export interface Formkontroll {
  readonly erPart: boolean;
  readonly hvaDetGjelder: string;
  /** The § 31 assessment, when it came after the deadline. */
  readonly forSen: { readonly skyld: string; readonly saerligeGrunner: string; readonly begrunnelse: string } | null;
  readonly gjortAv: string;
  readonly gjortDato: Dato;
}

/** The kommune's statement under its fixed headings (fvl § 33). Every point of the complaint has its own answer. */
export interface Uttalelse {
  readonly undersokelser: string;
  readonly punkter: readonly { readonly klagen: string; readonly svaret: string }[];
  readonly fakta: string;
  /** Sections as stable keys ("pbrl § 2-1"). */
  readonly regler: readonly string[];
  readonly vurdering: string;
  /** When a child is touched by it; else empty. */
  readonly barnetsBeste: string;
}

/** A statement that is being written: who saved it last, and when. */
export interface Uttalelsesutkast extends Uttalelse {
  readonly lagret: { readonly navn: string; readonly tid: string };
}

export interface Klage extends Klageinnhold {
  readonly id: string;
  readonly kommune: string;
  readonly sak: string;
  readonly klager: string;
  readonly klagerNavn: string;
  readonly kanal: Klagekanal;
  readonly mottatt: Temporal.Instant;
  readonly levertDato: Dato;
  readonly fortIPennenAv: string | null;
  readonly tilstand: Klagetilstand;
  readonly rettidig: "ja" | "for_sen";
  readonly formkontroll: Formkontroll | null;
  readonly delvisOmgjort: boolean;
  /** The locked statement; null until the decision is upheld. */
  readonly uttalelse: Uttalelse | null;
  /** What the desk has saved of it so far. */
  readonly uttalelseUtkast: Uttalelsesutkast | null;
  readonly merknadInnen: Dato | null;
  /** How it was found to be in time or late, with the trace. */
  readonly grunnlag: readonly Verdi<unknown>[];
  readonly vedtak: readonly string[];
  readonly versjon: number;
}
