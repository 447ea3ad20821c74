import { hjemmel } from "../kjerne/hjemmel.ts";

/**
 * When the worry is how a service is carried out, and not a decision: anyone concerned may ask the Statsforvalter to look at it (KLG-10,
 * ROUT-19). It is not a complaint: no deadline, no complaint over the outcome, and the one who asked is told what was done.
 *
 * https://lovdata.no/lov/1999-07-02-63/§7-4
 */
export const anmodningOmTilsyn = {
  sendesTil: "statsforvalter",
  fristUker: null,
  klagerettOverUtfallet: false,
  faarVite: true,
  hjemmel: [hjemmel("pbrl", "7-4"), hjemmel("pbrl", "7-4a")],
} as const;
