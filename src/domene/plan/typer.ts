import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Samtykke } from "../samtykke/index.ts";

/** What a plan says, part by part (forskrift om individuell plan). The coordinator, the consent and the period stand beside. */
export const planpunkter = ["mal", "bidrag", "tiltak", "gjennomforing", "samarbeid"] as const;
export type Planpunkt = (typeof planpunkter)[number];
export type Planinnhold = Readonly<Record<Planpunkt, string>>;

export interface Kommentar {
  readonly id: string;
  readonly navn: string;
  readonly tekst: string;
  readonly tid: Temporal.Instant;
}

/** The one plan of a person. */
export interface Plan {
  readonly id: string;
  readonly person: string;
  readonly samtykke: string;
  /** Who takes part, as the person was asked to agree to it. */
  readonly deltakere: string;
  readonly koordinator: { readonly id: string; readonly navn: string };
  readonly barnekoordinator: boolean;
  /** null: nothing is written yet. */
  readonly skrevet: {
    readonly innhold: Planinnhold;
    readonly fra: Dato;
    readonly revideres: Dato;
    readonly navn: string;
    readonly tid: Temporal.Instant;
  } | null;
  readonly kommentarer: readonly Kommentar[];
  /** What the person has answered; null where the reader sees no such case. */
  readonly svar: Pick<Samtykke, "tilstand" | "gjelderTil"> | null;
  readonly versjon: number;
}

export interface Rad {
  readonly id: string;
  readonly dato: Dato;
  readonly hva: string;
  readonly navn: string;
}
