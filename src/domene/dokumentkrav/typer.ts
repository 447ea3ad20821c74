import type { Filkontroll } from "../../grunnmur/filer.ts";
import type { Mindre } from "../../lov/dokumentkrav.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Fjernet } from "../dokument/index.ts";

export type Kravtilstand = "apent" | "besvart" | "har_ikke" | "trukket";

/** A paper the office has asked for: what, why, by when, and what was answered. */
export interface Dokumentkrav {
  readonly id: string;
  readonly hva: string;
  readonly formal: string;
  /** It is the whole bank statement: why nothing less will do, and what less was thought of. null: it is something else. */
  readonly helKontoutskrift: { readonly fordi: string; readonly vurdert: readonly Mindre[] } | null;
  readonly sisteDag: Dato;
  readonly bedtAvNavn: string;
  readonly bedtAt: Temporal.Instant;
  readonly tilstand: Kravtilstand;
  readonly svar: string | null;
  readonly dokument: string | null;
  readonly besvartAt: Temporal.Instant | null;
  /** The paper that was sent: by whom, and on which day. */
  readonly papir: {
    readonly fra: string;
    readonly dato: Dato;
    readonly kontroll: Filkontroll;
    readonly fjernet: Fjernet | null;
  } | null;
  /** The reminders of its day, the first one first. */
  readonly paminnelser: readonly Paminnelse[];
}

export interface Paminnelse {
  /** null: laid out, and not told yet. `uten_vei`: no notice reaches the person, so somebody must call. */
  readonly utfall: "sendt" | "uten_vei" | "falt_bort" | null;
  readonly nar: Temporal.Instant;
}
