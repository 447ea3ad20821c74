import type { Dato } from "../kjerne/dato.ts";
import type { Felter, Lest } from "../kjerne/felt.ts";
import type { Hjemmel } from "../kjerne/hjemmel.ts";
import { type Feltfeil, les } from "../kjerne/les.ts";
import { type Beskrevet, type Gyldighet, gjelderPaa, type Regel } from "../kjerne/regel.ts";
import type { Beregning, Kravliste, Verdi, Vurdering } from "../kjerne/svar.ts";

/** The shape of an answer. vurdering: ja, nei or skjonn. kravliste: as that, with every requirement. verdi: a value, null when something is missing. */
export type Svarslag = "vurdering" | "kravliste" | "verdi";

/** A rule as it can be looked up by its id: what it wants to know, what it answers, and where it comes from. All of it but `anvend` is plain data. */
export interface Oppslag {
  readonly id: string;
  /** One sentence in English, for the description of an API. */
  readonly om: string;
  readonly kilder: readonly string[];
  readonly hjemmel: readonly Hjemmel[];
  readonly gyldig: Gyldighet;
  readonly felter: Felter;
  readonly svarslag: Svarslag;
  readonly anvend: (fakta: never, paaDato: Dato) => Vurdering<string> | Kravliste | Verdi<unknown> | Beregning<unknown>;
}

type Beskrivelse<S> = Omit<Beskrevet<Felter, unknown>, "anvend"> & { readonly anvend: (fakta: never, paaDato: Dato) => S };

const av =
  <S>(svarslag: Svarslag) =>
  (regler: readonly Beskrivelse<S>[]): readonly Oppslag[] =>
    regler.map((r) => ({ ...r, svarslag })) as unknown as readonly Oppslag[];

export const vurderinger = av<Vurdering<string>>("vurdering");
export const kravlister = av<Kravliste>("kravliste");
export const verdier = av<Verdi<unknown> | Beregning<unknown>>("verdi");

/** Puts words and fields to a rule that was written without them. The compiler checks that the fields make its facts. */
export const beskriv = <const F extends Felter, Fakta, S>(
  r: Regel<Fakta, S> & { readonly anvend: (fakta: Lest<F>, paaDato: Dato) => S },
  om: string,
  felter: F,
): Beskrevet<F, S> => ({ ...r, om, felter });

export type Oppslagssvar =
  | { readonly ok: true; readonly svar: Vurdering<string> | Kravliste | (Verdi<unknown> & Pick<Vurdering, "mangler">) }
  | {
      readonly ok: false;
      readonly nei: { readonly kode: "ukjent_regel" } | { readonly kode: "ugyldige_fakta"; readonly feil: readonly Feltfeil[] };
    };

/** What a rule answers outside its time: a person must find the rule that holds. */
function utenforTiden(o: Oppslag): Oppslagssvar {
  const felles = {
    mangler: [{ kode: "regelen_gjelder_ikke" as const, hjemmel: o.hjemmel }],
    sporing: [],
    hjemmel: o.hjemmel,
    forbehold: [],
  };
  if (o.svarslag === "verdi") return { ok: true, svar: { verdi: null, ...felles } };
  return { ok: true, svar: { utfall: "skjonn", ...felles, ...(o.svarslag === "kravliste" && { krav: [] }) } };
}

/**
 * Asks a rule with facts from outside. The facts are read against the rule's fields first, and everything wrong with them is named; then the rule answers for the date.
 * Total: it never throws, and every answer is plain JSON.
 */
export function slaOpp(o: Oppslag | undefined, fakta: unknown, paaDato: Dato): Oppslagssvar {
  if (o === undefined) return { ok: false, nei: { kode: "ukjent_regel" } };
  const lest = les(o.felter, fakta);
  if (!lest.ok) return { ok: false, nei: { kode: "ugyldige_fakta", feil: lest.feil } };
  if (!gjelderPaa(o.gyldig, paaDato)) return utenforTiden(o);
  const svar = o.anvend(lest.verdi as never, paaDato);
  return { ok: true, svar: "mangler" in svar ? svar : { ...svar, mangler: [] } };
}
