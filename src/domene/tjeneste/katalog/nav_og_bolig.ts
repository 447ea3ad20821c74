import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import type { Rad } from "../typer.ts";
import { ikkeLest } from "./hjemler.ts";

const nav = {
  trinn: 0,
  spenn: [1, 6],
  tilgang: "vedtak",
  spor: "sosial",
  vedtakstype: "sosial_stonad",
  formelt: "alltid",
  lovfestet: "ja",
  plikt: [],
  rett: [],
  pris: [],
  kpr: [],
  forbehold: [],
} as const satisfies Rad;

/** Beside the stair: the social services. Every decision is a vedtak, however short (stnl § 41). */
export const navtjenester = {
  sosial_rad: { ...nav, tilgang: "mot_opp", plikt: [hjemmel("stnl", "17")] },
  okonomisk_radgivning: { ...nav, plikt: [hjemmel("stnl", "17")] },
  okonomisk_stonad: { ...nav, plikt: [hjemmel("stnl", "18"), hjemmel("stnl", "19")], rett: [hjemmel("stnl", "18")] },
  nodhjelp: { ...nav, plikt: [hjemmel("stnl", "18"), hjemmel("stnl", "19")], rett: [hjemmel("stnl", "18")] },
  depositum: { ...nav, plikt: [hjemmel("stnl", "18"), hjemmel("stnl", "19"), hjemmel("stnl", "21")] },
  midlertidig_botilbud: { ...nav, plikt: [hjemmel("stnl", "27")], rett: [hjemmel("stnl", "27")], forbehold: [ikkeLest("pris")] },
  kvalifiseringsprogram: { ...nav, plikt: [hjemmel("stnl", "31")], rett: [hjemmel("stnl", "29"), hjemmel("stnl", "35")] },
  individuell_plan_nav: { ...nav, vedtakstype: "sosial_ip", plikt: [hjemmel("stnl", "28")], rett: [hjemmel("stnl", "28")] },
  krisesenter: { ...nav, tilgang: "mot_opp", vedtakstype: null, formelt: "nei", plikt: [hjemmel("krisesenter", "2")] },
} as const satisfies Record<string, Rad>;

const bolig = {
  ...nav,
  trinn: 5,
  spenn: [5, 5],
  tilgang: "egen_boligsak",
  spor: "bolig",
  lovfestet: "nei",
} as const satisfies Rad;

/** Dwellings. A dwelling is a tenancy and not care; help to get one is a third thing, with another complaint body. */
export const boligene = {
  omsorgsbolig: { ...bolig, vedtakstype: "omsorgsbolig", kpr: [29] },
  kommunal_bolig: { ...bolig, vedtakstype: "kommunal_bolig" },
  boligsosial_hjelp: {
    ...bolig,
    trinn: 0,
    spenn: [1, 6],
    tilgang: "vedtak",
    // One case has one complaint route: this one is that of the social track (three weeks, Statsforvalteren), not the klagenemnd's.
    spor: "sosial",
    vedtakstype: "boligsosial",
    lovfestet: "ja",
    plikt: [hjemmel("boligsosial", "6"), hjemmel("stnl", "15")],
    rett: [hjemmel("boligsosial", "7")],
  },
} as const satisfies Record<string, Rad>;
