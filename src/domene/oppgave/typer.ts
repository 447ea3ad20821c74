import type { Dato } from "../../lov/kjerne/dato.ts";

export const oppgaveslagene = [
  "behandle_soknad",
  "forelopig_svar",
  "nodhjelp",
  /** Somebody has no place to sleep: on top until a place is found (stnl § 27); and the talk about the way to a home. */
  "finn_botilbud",
  "botilbud_samtale",
  "godkjenn_vedtak",
  "rett_vedtak",
  "post_brev",
  "svar_melding",
  "vurder_dokument",
  /** Something that was asked for has not come by its day. */
  "dokument_uteblitt",
  /** Help ends soon, and nobody has looked at what comes after. */
  "vedtak_slutter",
  /** The party has answered a warning before a cut, or the time to answer is over. */
  "varsel_besvart",
  /** The person has died or moved: somebody has to say what becomes of this case. */
  "avklar_livshendelse",
  /** The person has moved: the new kommune is to have the papers that the person agrees to. */
  "send_papirer",
  /** Money is decided, and not all of it is laid out for payment. */
  "planlegg_utbetaling",
  /** A guarantee for a depositum is decided, and the landlord has not got it. */
  "gi_garanti",
  "behandle_klage",
  "utsett_klagefrist",
  "oversend_klage",
  "folg_opp_klageavgjorelse",
  /** Shall a decision wait for the complaint; and see that the help is as decided when the wait is over. */
  "avgjor_utsatt",
  "iverksett_vedtak",
  "varsel_feilet",
  "behandle_klage_i_nemnd",
  /** For the leader: a foreløpig svar that nobody sent in time, and a case that nothing watches over. */
  "forelopig_mangler",
  "uten_klokke",
] as const;
export type Oppgaveslag = (typeof oppgaveslagene)[number];

export interface NyOppgave {
  readonly kommune: string;
  readonly sak: string;
  readonly klage?: string;
  readonly vedtak?: string;
  readonly brev?: string;
  readonly frist?: string;
  readonly enhet: string;
  readonly ansvarlig?: string | null;
  readonly slag: Oppgaveslag;
  readonly art: "lov" | "norm" | "maal" | "satt";
  readonly sisteDag: Dato;
  /** It cannot wait: on top of every list, before all that has a day. Nødhjelp always is. */
  readonly topp?: boolean;
  readonly na: Temporal.Instant;
}

/** lov: statute. norm: practice. maal: the kommune's own target. satt: a day that a person has set. */
export type Oppgaveart = "lov" | "norm" | "maal" | "satt";

/** The tabs of the worklist: work to do. `fravaer` is what those who are away have, for the leader. */
export const utvalgene = ["alle", "mine", "ufordelt", "over", "klager", "godkjenning", "fravaer"] as const;
export type Utvalg = (typeof utvalgene)[number];

/** The tabs of what cannot be done yet: the office has put the case on hold, or somebody else is to answer. */
export const venteutvalgene = ["pa_vent", "hos_andre"] as const;
export type Venteutvalg = (typeof venteutvalgene)[number];

/** The orders of the list: what hurts first, or when it came on the desk. */
export const sorteringene = ["frist", "nyest", "eldst"] as const;
export type Sortering = (typeof sorteringene)[number];

/** How soon: what cannot wait and is due today or before, or within seven days. */
export const hastegradene = ["idag", "uke"] as const;
export type Hastegrad = (typeof hastegradene)[number];

export const KLAGEOPPGAVER = [
  "behandle_klage",
  "utsett_klagefrist",
  "oversend_klage",
  "folg_opp_klageavgjorelse",
  "avgjor_utsatt",
  "iverksett_vedtak",
] as const satisfies readonly Oppgaveslag[];
