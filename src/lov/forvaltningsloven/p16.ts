import type { Krav } from "../kjerne/svar.ts";
import { type Prosesslov, prosesshjemmel } from "./prosesslov.ts";

/**
 * A party who has not spoken in the case is warned before the decision and given time to answer (PROC-12). Someone who has
 * applied has spoken; someone whose running service is to be cut has not.
 *
 * https://lovdata.no/lov/1967-02-10/§16
 */
export const forhandsvarselkrav = (reduserer: boolean, varslet: boolean, l: Prosesslov): readonly Krav<"forhandsvarsel">[] =>
  reduserer
    ? [{ kode: "forhandsvarsel", oppfylt: varslet, hjemmel: [prosesshjemmel(l, "forhandsvarsel")], grunnlag: "lov" }]
    : [];

/**
 * A minor who has turned this age is warned and notified too, beside the one who represents them (fvl §§ 16 and 27). The act says "over 15", and "under 15" of the other side (§ 18): whoever
 * is fifteen is over.
 */
export const EGET_VARSEL_FRA_AAR = 15;
