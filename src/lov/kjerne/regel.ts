import type { Dato } from "./dato.ts";
import type { Felter, Lest } from "./felt.ts";
import type { Hjemmel } from "./hjemmel.ts";
import type { Verdi, Vurdering } from "./svar.ts";

/** When a rule holds. null is open: for `fra` no start that we need to know, for `til` no known end. Both days are included. */
export interface Gyldighet {
  readonly fra: Dato | null;
  readonly til: Dato | null;
}

export const alltid: Gyldighet = { fra: null, til: null };

export const gjelderPaa = (g: Gyldighet, d: Dato): boolean => (g.fra === null || g.fra <= d) && (g.til === null || d <= g.til);

/**
 * One rule of law. The file is the section; the object carries its sources, and `anvend` is the rule itself: pure and total.
 * `kilder` are the rows of our own list of rules (DL-1, KLG-2 …), so that a rule, its cases and its text can be found from each other.
 */
export interface Regel<Fakta, Svar> {
  readonly id: string;
  readonly kilder: readonly string[];
  readonly hjemmel: readonly Hjemmel[];
  readonly gyldig: Gyldighet;
  readonly anvend: (fakta: Fakta, paaDato: Dato) => Svar;
}

const utenforPerioden = (regel: Regel<never, unknown>) => ({
  mangler: [{ kode: "regelen_gjelder_ikke" as const, hjemmel: regel.hjemmel }],
  sporing: [],
  hjemmel: regel.hjemmel,
  forbehold: [],
});

/**
 * Asks a rule about the facts on a date. Never throws: a rule that does not hold on that date answers "skjonn" with the
 * mangel `regelen_gjelder_ikke`, because a person must then find the rule that does.
 */
export function vurder<F, S extends Vurdering<string>>(regel: Regel<F, S>, fakta: F, paaDato: Dato): S | Vurdering {
  return gjelderPaa(regel.gyldig, paaDato) ? regel.anvend(fakta, paaDato) : { utfall: "skjonn", ...utenforPerioden(regel) };
}

/** As `vurder`, for a rule that gives a date or an amount. Outside the rule's time `verdi` is null, and `mangler` says why. */
export function beregn<F, T>(
  regel: Regel<F, Verdi<T>>,
  fakta: F,
  paaDato: Dato,
): (Verdi<T> & { readonly mangler: readonly [] }) | (Verdi<null> & Pick<Vurdering, "mangler">) {
  return gjelderPaa(regel.gyldig, paaDato)
    ? { ...regel.anvend(fakta, paaDato), mangler: [] }
    : { verdi: null, ...utenforPerioden(regel) };
}

/**
 * A rule that also says what it wants to know, field by field, and in one sentence what it answers. Facts from outside are read against
 * `felter` before the rule sees them.
 */
export interface Beskrevet<F extends Felter, Svar> extends Regel<Lest<F>, Svar> {
  readonly om: string;
  readonly felter: F;
}

/** Writes a described rule; the compiler finds the type of the facts in `felter`. */
export const regel = <const F extends Felter, Svar>(r: Beskrevet<F, Svar>): Beskrevet<F, Svar> => r;
