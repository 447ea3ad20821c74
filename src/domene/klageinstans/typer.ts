import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import type { Uttalelse } from "../klage/index.ts";
import type { Malform, Spor } from "../kommune/index.ts";

export type Instansutfall = "stadfester" | "nytt_vedtak" | "opphever" | "avviser";
export type Instanstilstand = "mottatt" | "behandles" | "avgjort";

/** One line in the body's worklist. */
export interface Instansrad {
  readonly id: string;
  readonly nummer: string;
  readonly kommune: string;
  readonly kommunenavn: string;
  readonly klagerNavn: string;
  readonly tjenester: readonly string[];
  readonly tilstand: Instanstilstand;
  readonly mottatt: Temporal.Instant;
  readonly forelopigSvarInnen: Dato;
  /** The day a letter about a late answer has promised; null when none is sent. */
  readonly lovetDato: Dato | null;
  readonly normInnen: Dato;
  readonly ansvarligNavn: string | null;
  /** What it ended in, and when; null while it is open. */
  readonly utfall: Instansutfall | null;
  readonly avgjort: Temporal.Instant | null;
}

/** The complaint as it was when it was forwarded. */
export interface OversendtKlage {
  readonly sak: string;
  readonly spor: Spor;
  readonly sprak: Malform;
  readonly mottatt: Dato;
  readonly rettidig: "ja" | "for_sen";
  readonly uenig: readonly string[];
  readonly onsket: string;
  readonly hvorfor: string;
  readonly feilIBrevet: string;
  readonly hvorforSen: string;
  readonly vilVente: boolean;
  readonly haster: boolean;
}

export interface OversendtPost {
  readonly post: string;
  readonly onsket: string;
  readonly tjeneste: string;
  readonly utfall: string | null;
  readonly omfang: string;
  readonly farIkke: string;
}

/** The decision as it was when it was forwarded. */
export interface OversendtVedtak {
  readonly id: string;
  readonly vedtakstype: Vedtakstype;
  readonly fattet: Dato;
  readonly poster: readonly OversendtPost[];
}

export interface OversendtDokument {
  readonly nr: number;
  readonly tittel: string;
  readonly dato: Dato;
  readonly fra: string;
  readonly slag: string;
  readonly mime: string;
  readonly storrelse: number;
  readonly sha256: string;
}

export interface Avgjorelse {
  readonly utfall: Instansutfall;
  readonly begrunnelse: string;
  readonly nyttInnhold: string;
  readonly kommunenInnen: Dato | null;
  readonly avgjort: Temporal.Instant;
  readonly avgjortAvNavn: string;
}

export interface Instanssak extends Instansrad {
  readonly oversendelse: string;
  readonly embete: string | null;
  readonly sakId: string;
  readonly klage: string;
  readonly klagerFnr: string;
  readonly klagen: OversendtKlage;
  readonly vedtaket: OversendtVedtak;
  readonly uttalelse: Uttalelse;
  readonly merknadInnen: Dato;
  readonly frosset: Temporal.Instant;
  readonly hash: string;
  readonly dokumenter: readonly OversendtDokument[];
  readonly merknader: readonly { readonly fra: string; readonly tekst: string; readonly sendt: Temporal.Instant }[];
  readonly grunnlag: { readonly forelopigSvar: Verdi<unknown>; readonly norm: Verdi<unknown> };
  readonly ansvarlig: string | null;
  readonly avgjorelse: Avgjorelse | null;
  readonly versjon: number;
}
