import type { Dato } from "../../lov/kjerne/dato.ts";

export type Oppgaveslag =
  | "behandle_soknad"
  | "forelopig_svar"
  | "nodhjelp"
  | "godkjenn_vedtak"
  | "rett_vedtak"
  | "post_brev"
  | "svar_melding"
  | "vurder_dokument"
  | "behandle_klage"
  | "utsett_klagefrist"
  | "oversend_klage"
  | "folg_opp_klageavgjorelse"
  | "varsel_feilet"
  | "behandle_klage_i_nemnd"
  /** For the leader: a foreløpig svar that nobody sent in time, and a case that nothing watches over. */
  | "forelopig_mangler"
  | "uten_klokke";

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

/** The tabs of the worklist. */
export const utvalgene = ["alle", "mine", "ufordelt", "over", "klager", "godkjenning"] as const;
export type Utvalg = (typeof utvalgene)[number];

export const KLAGEOPPGAVER = [
  "behandle_klage",
  "utsett_klagefrist",
  "oversend_klage",
  "folg_opp_klageavgjorelse",
] as const satisfies readonly Oppgaveslag[];
