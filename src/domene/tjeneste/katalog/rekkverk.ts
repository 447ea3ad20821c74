import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import type { Rad } from "../typer.ts";
import { ikkeLest } from "./hjemler.ts";

const parorende = {
  trinn: 0,
  spenn: [1, 6],
  tilgang: "vedtak",
  spor: "omsorg",
  vedtakstype: "parorendestotte",
  formelt: "over_to_uker",
  lovfestet: "ja",
  plikt: [],
  rett: [hjemmel("pbrl", "2-8")],
  pris: [],
  kpr: [],
  forbehold: [],
} as const satisfies Rad;

const samordning = {
  ...parorende,
  tilgang: "meld_deg_pa",
  vedtakstype: "koordinator_ip",
  formelt: "nei",
  rett: [],
  // pbrl § 2-5 d lets a forskrift suspend these rights for a time (1 July 2026 to 1 July 2028); whether one is in force was not read.
  forbehold: [ikkeLest("midlertidig_unntak_pbrl_2_5d")],
} as const satisfies Rad;

/** The rail: what follows a person whichever step they stand on. Support to carers is the carer's own case. */
export const rekkverket = {
  avlastning: { ...parorende, plikt: [hjemmel("hol", "3-6", { nr: 2 })], pris: [hjemmel("egenandel", "1")], kpr: [7, 8] },
  omsorgsstonad: { ...parorende, plikt: [hjemmel("hol", "3-6", { nr: 3 })], kpr: [11], forbehold: [ikkeLest("skatt")] },
  opplaering_parorende: {
    ...parorende,
    tilgang: "meld_deg_pa",
    plikt: [hjemmel("hol", "3-6", { nr: 1 })],
    forbehold: [ikkeLest("pris")],
  },
  koordinator: { ...samordning, plikt: [hjemmel("hol", "7-2")], rett: [hjemmel("pbrl", "2-5b")] },
  barnekoordinator: { ...samordning, plikt: [hjemmel("hol", "7-2a")], rett: [hjemmel("pbrl", "2-5c")] },
  individuell_plan: { ...samordning, plikt: [hjemmel("hol", "7-1")], rett: [hjemmel("pbrl", "2-5"), hjemmel("ipf", "4")] },
} as const satisfies Record<string, Rad>;
