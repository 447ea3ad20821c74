import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Stonadsform } from "../../lov/sosialtjenesteloven/p21.ts";

export type Utbetalingstilstand = "planlagt" | "sendt" | "stanset";

/** One instalment of what was decided. Amounts in whole øre. */
export interface Utbetaling {
  readonly id: string;
  readonly sak: string;
  readonly vedtak: string;
  readonly post: string;
  readonly hva: string;
  readonly fra: Dato;
  readonly til: Dato;
  readonly forfall: Dato;
  readonly ore: number;
  readonly mottaker: string;
  readonly konto: string;
  readonly tilstand: Utbetalingstilstand;
  readonly stansetGrunn: string | null;
  readonly planlagtNavn: string;
}

/** An answer that gives money, and what is left of it to plan. */
export interface Betalbart {
  readonly vedtak: string;
  readonly post: string;
  readonly tjeneste: string;
  readonly form: Stonadsform;
  readonly ore: number;
  readonly igjenOre: number;
  readonly fra: Dato | null;
  readonly til: Dato | null;
  /** The day that the letter says. */
  readonly utbetales: Dato | null;
}

/** Refusjon is claimed from somebody else than the person. */
export const refusjonsslag = ["underholdsbidrag", "folketrygd"] as const;
export type Refusjonsslag = (typeof refusjonsslag)[number];
export type Tilbakeslag = "lan" | "uriktige_opplysninger" | Refusjonsslag;

/** What is to be paid back, and what came. */
export interface Tilbakebetaling {
  readonly id: string;
  readonly slag: Tilbakeslag;
  readonly ore: number;
  readonly betaltOre: number;
  readonly grunn: string;
  readonly innen: Dato;
  readonly navn: string;
  /** Whom refusjon is claimed from, and for which days; null: the person pays. */
  readonly refusjon: { readonly fra: string; readonly periode: { readonly fra: Dato; readonly til: Dato } } | null;
}

export interface Betalingsfil {
  readonly id: string;
  readonly meldingsid: string;
  readonly antall: number;
  readonly sumOre: number;
  readonly navn: string;
  readonly tid: Temporal.Instant;
}
