import type { Dato } from "../../lov/kjerne/dato.ts";

export type Kravtilstand = "apent" | "besvart" | "har_ikke" | "trukket";

/** A paper the office has asked for: what, why, by when, and what was answered. */
export interface Dokumentkrav {
  readonly id: string;
  readonly hva: string;
  readonly formal: string;
  readonly sisteDag: Dato;
  readonly bedtAvNavn: string;
  readonly bedtAt: Temporal.Instant;
  readonly tilstand: Kravtilstand;
  readonly svar: string | null;
  readonly dokument: string | null;
  readonly besvartAt: Temporal.Instant | null;
}
