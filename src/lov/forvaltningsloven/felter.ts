import { type Felt, valg, valgfri } from "../kjerne/felt.ts";
import type { Prosesslov } from "./prosesslov.ts";

/** Which process act a case is under, when transitional rules keep it under another than the date's. Left out: the date decides. */
export const prosesslovfelt: { readonly prosesslov: Felt<Prosesslov> & { readonly valgfri: true } } = {
  prosesslov: valgfri(valg("fvl67", "fvl25")),
};
