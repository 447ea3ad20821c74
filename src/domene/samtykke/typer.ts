import type { Dato } from "../../lov/kjerne/dato.ts";

export type Samtykketilstand = "spurt" | "gitt" | "nektet" | "trukket";
export type Samtykkemate = "digitalt" | "muntlig" | "skriftlig";

/** What a person has been asked to agree to: whom the office may ask, about what, and why. */
export interface Samtykke {
  readonly id: string;
  readonly hvem: string;
  readonly hva: string;
  readonly formal: string;
  readonly gjelderTil: Dato;
  readonly tilstand: Samtykketilstand;
  readonly mate: Samtykkemate | null;
  readonly bedtNavn: string;
  readonly svartNavn: string | null;
  readonly svartAt: Temporal.Instant | null;
  readonly trukketAt: Temporal.Instant | null;
}

/** What was asked of somebody else, and on which basis. */
export interface Foresporsel {
  readonly id: string;
  readonly hvem: string;
  readonly hva: string;
  readonly grunnlag: { readonly slag: "samtykke" } | { readonly slag: "lov"; readonly hjemmel: string; readonly grunn: string };
  readonly sendtNavn: string;
  readonly sendtAt: Temporal.Instant;
}

/** Does it hold on this day? Given, not taken back, and not run out. */
export const gjelder = (s: Pick<Samtykke, "tilstand" | "gjelderTil">, idag: Dato): boolean =>
  s.tilstand === "gitt" && s.gjelderTil >= idag;
