import { hjemmel } from "../kjerne/hjemmel.ts";
import { type Verdi, type Vurdering, vurdering } from "../kjerne/svar.ts";

/**
 * Which kommune owes the help: the one where the person stays, whatever the register says (CAT-1). In and out: kommunenummer.
 *
 * https://lovdata.no/lov/2011-06-24-30/§3-1
 */
export function ansvarligKommune(f: { readonly oppholder: string; readonly folkeregistrert: string | null }): Verdi<string> {
  return {
    verdi: f.oppholder,
    sporing: [
      { kode: "faktum", felt: "oppholder", verdi: f.oppholder },
      { kode: "faktum", felt: "folkeregistrert", verdi: f.folkeregistrert },
    ],
    hjemmel: [hjemmel("hol", "3-1")],
    forbehold: [],
  };
}

/**
 * Does the law's duty leave anybody out by age, diagnosis or cause? No: every group of patients and users who stay in the kommune (CAT-2).
 *
 * https://lovdata.no/lov/2011-06-24-30/§3-1
 */
export const dekkesUansett = (): Vurdering =>
  vurdering("ja", [hjemmel("hol", "3-1", { ledd: 2 })], {
    sporing: [{ kode: "krav", krav: "oppholder_seg_i_kommunen", oppfylt: true }],
  });
