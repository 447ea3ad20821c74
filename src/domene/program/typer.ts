import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Vurdering } from "../../lov/kjerne/svar.ts";
import type { Stonadslinje } from "../../lov/sosialtjenesteloven/p35-perioder.ts";

/** The service that a programme answers. */
export const PROGRAM = "kvalifiseringsprogram";

/** The conditions of stnl § 29 as somebody has found them, each with why. Age is known. */
export interface Vilkar {
  readonly nedsatt: boolean;
  readonly nedsattFordi: string;
  /** No benefits, or very limited ones. */
  readonly ytelser: boolean;
  readonly ytelserFordi: string;
  /** The day the assessment of working ability was done; null: not done. */
  readonly arbeidsevneDato: Dato | null;
  /** The programme is fitting and needed for this person. */
  readonly nyttig: boolean;
  readonly nyttigFordi: string;
}

export interface Aktivitet {
  readonly hva: string;
  readonly timer: number;
}

/** What the person takes part in, from when to when, and what it gives. */
export interface Innhold {
  readonly start: Dato;
  readonly slutt: Dato;
  /** "" when the programme is of two years at most. */
  readonly forlengetFordi: string;
  /** Why it begins after the six months of § 31; "" when it does not. */
  readonly senFordi: string;
  readonly aktiviteter: readonly Aktivitet[];
  readonly stonad: readonly Stonadslinje[];
}

export interface Program {
  readonly post: string;
  readonly sak: string;
  readonly vilkar: Vilkar & { readonly svar: Vurdering; readonly navn: string; readonly tid: Temporal.Instant };
  readonly innhold: Innhold | null;
  readonly begynt: Dato | null;
}

/** Does the law and the assessment open for a programme? `null`: something is not known yet. */
export function aapnerFor({ svar, nyttig }: Program["vilkar"]): boolean | null {
  if (svar.utfall === "nei") return false;
  return svar.mangler.length > 0 ? null : nyttig;
}
