import { type Prosesslov, prosesshjemmel } from "./forvaltningsloven/prosesslov.ts";
import { type Hjemmel, hjemmel } from "./kjerne/hjemmel.ts";
import type { Krav } from "./kjerne/svar.ts";
import { regelsettFor } from "./regelsett.ts";
import type { Vedtakstype } from "./vedtakstype.ts";

export interface Medvirkningsfakta {
  /** The person's own view, in the person's words. */
  readonly brukersSyn: string;
  /** A child is affected: the applicant, or a child in the household. null: nobody has asked yet, which is not a no. */
  readonly barnBerort: boolean | null;
  /** What is best for the child, and how it was weighed. */
  readonly barnetsBeste: string;
}

function medvirkningshjemler(v: Vedtakstype, l: Prosesslov): readonly Hjemmel[] {
  switch (regelsettFor(v)) {
    case "helse":
      return [hjemmel("pbrl", "3-1")];
    case "sosial":
      return [hjemmel("stnl", "42")];
    case "bolig":
      return v === "boligsosial" ? [hjemmel("boligsosial", "7", { ledd: 3 })] : [prosesshjemmel(l, "utredning")];
  }
}

/** The person's own view is asked for and written down (pbrl § 3-1, stnl § 42): it carries great weight, so it must be there to weigh. */
export const brukersSyn = (f: Medvirkningsfakta, v: Vedtakstype, l: Prosesslov): Krav<"brukers_syn"> => ({
  kode: "brukers_syn",
  oppfylt: f.brukersSyn.trim().length > 0,
  hjemmel: medvirkningshjemler(v, l),
  grunnlag: "lov",
});

/**
 * Where a child is affected the child's needs are mapped and the assessment is shown: a decision by rates alone was found unlawful
 * (SOS-32). Nothing is asked when no child is affected; not knowing is a mangel.
 */
export function barnetsBeste(f: Medvirkningsfakta, v: Vedtakstype, l: Prosesslov): readonly Krav<"barnets_beste">[] {
  if (f.barnBerort === false) return [];
  const sosial = regelsettFor(v) === "sosial" ? [hjemmel("stnl", "1"), hjemmel("stnl", "4")] : [hjemmel("pbrl", "3-1")];
  return [
    {
      kode: "barnets_beste",
      oppfylt: f.barnBerort === true && f.barnetsBeste.trim().length > 0,
      hjemmel: [...sosial, prosesshjemmel(l, "utredning")],
      grunnlag: "lov",
    },
  ];
}
