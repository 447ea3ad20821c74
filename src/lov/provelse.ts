import type { Prosesslov } from "./forvaltningsloven/prosesslov.ts";
import { prosesshjemmel } from "./forvaltningsloven/prosesslov.ts";
import { type Hjemmel, hjemmel } from "./kjerne/hjemmel.ts";
import type { Lovforbehold } from "./kjerne/svar.ts";

/**
 * How much the kommune's own judgement weighs when a body above reviews it. Law and facts are always reviewed in full.
 * `fullt`: no weight at all. `apenbart_urimelig`: the judgement stands unless it is plainly unreasonable.
 */
export type Skjonnsvekt = "fullt" | "vekt" | "stor_vekt" | "saerlig_stor_vekt" | "apenbart_urimelig";

/** How a complaint body reviews (fvl § 34, pbrl § 7-7, stnl § 48). */
export interface Provelse {
  readonly alleSider: true;
  readonly skjonn: Skjonnsvekt;
  /** The decision must say how the kommune's self-rule was weighed. */
  readonly selvstyreOmtales: boolean;
  /** The reasons must say whether a change is due to new facts, an error, or another judgement (fvl 2025 § 68). */
  readonly endringForklares: boolean;
  readonly hjemmel: readonly Hjemmel[];
  readonly forbehold: readonly Lovforbehold[];
}

export type Provelsesregel = "pbrl_helse" | "pbrl_annet" | "stnl" | "fvl_stat" | "uten_selvstyre";

/** The review that a body must make of a kommune's decision (KLG-5; in social services the judgement stands unless it is plainly unreasonable, SOS-24). `uten_selvstyre`: the body is the kommune's own, or a court-like nemnd. */
export function provelse(regel: Provelsesregel, lov: Prosesslov): Provelse {
  const fvl = prosesshjemmel(lov, "klageinstansen");
  const ny = lov === "fvl25";
  switch (regel) {
    case "stnl":
      return bygg("apenbart_urimelig", [hjemmel("stnl", "48")], false, false);
    case "pbrl_helse":
      return bygg("vekt", [hjemmel("pbrl", "7-7"), fvl], true, ny);
    case "pbrl_annet":
      return bygg("stor_vekt", [hjemmel("pbrl", "7-7"), fvl], true, ny);
    case "fvl_stat":
      return bygg(ny ? "saerlig_stor_vekt" : "stor_vekt", [fvl], true, ny);
    case "uten_selvstyre":
      return bygg("fullt", [fvl], false, false);
  }
}

const bygg = (
  skjonn: Skjonnsvekt,
  hjemler: readonly Hjemmel[],
  selvstyreOmtales: boolean,
  endringForklares: boolean,
): Provelse => ({ alleSider: true, skjonn, selvstyreOmtales, endringForklares, hjemmel: hjemler, forbehold: [] });
