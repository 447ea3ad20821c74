import type { Dato } from "../../../lov/kjerne/dato.ts";
import type { Forsinket } from "../sene.sql.ts";

/** What the counts stand in rows by. */
export const GRUPPERINGER = ["tjeneste", "enhet", "maned"] as const;
export type Gruppering = (typeof GRUPPERINGER)[number];

/** A question that has one answer, for ever: what is counted by the day it happened, of what was written before `per`. */
export interface Tallsporsmal {
  readonly kommune: string;
  /** The units that are counted, all of them ones that the reader leads. */
  readonly enheter: readonly string[];
  /** Only what is about this service; null: all. */
  readonly tjeneste: string | null;
  readonly fra: Dato;
  /** And including. */
  readonly til: Dato;
  readonly gruppering: Gruppering;
  readonly per: Temporal.Instant;
}

/** Decisions, the answers in them, and the days from the application came until its first decision. */
export const VEDTAKSMAAL = ["vedtak", "innvilget", "delvis", "avslag", "avvist", "svartid"] as const;
/** Of the applications whose month (fvl § 11 a) ended: answered within it, told in time that it would take longer, told too late, or neither. */
export const MANEDSMAAL = ["maneder", "svart", "forelopig", "forelopig_sent", "ingen_av_delene"] as const;
/** Why those that were not answered within the month were not, by what the journal said when it ended. */
export const ARSAKSMAAL = [
  "venter_pa_part",
  "venter_pa_andre",
  "parten_onsker",
  "til_godkjenning",
  "ikke_tatt",
  "arbeides_med",
] as const satisfies readonly Forsinket[];
/** Complaints: each outcome by its own day, and the days from it came until it was forwarded. */
export const KLAGEMAAL = [
  "klager",
  "omgjort",
  "omgjort_delvis",
  "klage_avvist",
  "klage_trukket",
  "klage_bortfalt",
  "oversendt",
  "oversendingstid",
  "stadfestet",
  "endret",
  "avvist_hos_instansen",
] as const;

export const TALLGRUPPER = { vedtak: VEDTAKSMAAL, maned: MANEDSMAAL, arsak: ARSAKSMAAL, klage: KLAGEMAAL } as const;
export type Tallgruppe = keyof typeof TALLGRUPPER;
export type Maal = (typeof TALLGRUPPER)[Tallgruppe][number];

/** These are days and not counts: half took at most so many. */
export const DAGMAAL: readonly Maal[] = ["svartid", "oversendingstid"];

/** One figure; for days the middle one, and how many it is the middle of. */
export interface Figur {
  readonly antall: number;
  readonly dager: number | null;
}

/** Figures of one row. A kind that is not here was not there. */
export type Figurer = Readonly<Partial<Record<Maal, Figur>>>;

export interface Tallrad {
  /** A service, a unit's id, or a month ("2026-11"); null is a need that nobody has named yet. */
  readonly gruppe: string | null;
  readonly figurer: Figurer;
}

/** The rows, and what they are together: not their sum, where one decision is about two services. */
export interface Tabelltall {
  readonly rader: readonly Tallrad[];
  readonly ialt: Figurer;
}
