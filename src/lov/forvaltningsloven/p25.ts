import type { Hjemmel } from "../kjerne/hjemmel.ts";
import type { Krav } from "../kjerne/svar.ts";
import { type Prosesslov, prosesshjemmel } from "./prosesslov.ts";

export type Begrunnelseskode = "regler" | "fakta" | "hovedhensyn";

export interface Begrunnelsesfakta {
  /** The sections the decision rests on. */
  readonly regler: readonly Hjemmel[];
  /** The facts it rests on. */
  readonly fakta: string;
  /** What weighed most when the judgement was made. */
  readonly hensyn: string;
}

/**
 * What reasons must hold: the rules, the facts, and the main considerations (PROC-16). § 24 lets them be left out when everything
 * is granted and nobody is likely to be displeased; this platform gives reasons always, and then calls them its own rule.
 *
 * The act of 1967 says that the main considerations "bør" be named and the one of 2025 that they shall; the more a decision means to a person,
 * the less that difference is worth, so here it is none.
 *
 * https://lovdata.no/lov/1967-02-10/§25
 */
export function begrunnelseskrav(f: Begrunnelsesfakta, altInnvilget: boolean, l: Prosesslov): readonly Krav<Begrunnelseskode>[] {
  const felles = {
    hjemmel: [prosesshjemmel(l, "begrunnelse"), prosesshjemmel(l, "begrunnelsens_innhold")],
    grunnlag: altInnvilget ? "platform" : "lov",
  } as const;
  return [
    { kode: "regler", oppfylt: f.regler.length > 0, ...felles },
    { kode: "fakta", oppfylt: f.fakta.trim().length > 0, ...felles },
    { kode: "hovedhensyn", oppfylt: f.hensyn.trim().length > 0, ...felles },
  ];
}
