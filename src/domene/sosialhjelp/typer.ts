import type { Ore } from "../../lov/kjerne/belop.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Beregning } from "../../lov/kjerne/svar.ts";
import type { Utmaling, utmaling } from "../../lov/sosialtjenesteloven/p18-utmaling.ts";

/** The groups that a norm has an amount for. */
export const normgrupper = ["enslig", "par", "bofellesskap", "barn0til5", "barn6til10", "barn11til17"] as const;
export type Normgruppe = (typeof normgrupper)[number];

/** What a kommune counts for livsopphold, øre a month, from a day until its next. */
export interface Norm {
  readonly fra: Dato;
  readonly satser: Readonly<Record<Normgruppe, Ore>>;
  /** Where it was decided. */
  readonly kilde: string;
  readonly sattAv: string;
}

/** What the law's sum is made of. */
export type Utmalingsfakta = Parameters<typeof utmaling.anvend>[0];

/** What is known of the household, before the norm of the day is found. */
export type Husholdning = Omit<Utmalingsfakta, "egenNormOre">;

/** A working out as it was made: it is not changed, a new one is made instead. */
export interface Stonadsberegning {
  readonly id: string;
  /** The first day of the month that it is for. */
  readonly maned: Dato;
  readonly fakta: Utmalingsfakta;
  readonly svar: Beregning<Utmaling> & { readonly verdi: Utmaling };
  /** What was weighed for this household: a sum alone decides nothing. */
  readonly vurdering: string;
  readonly av: string;
  readonly tid: Temporal.Instant;
}
