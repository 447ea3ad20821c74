import { hjemmel } from "../kjerne/hjemmel.ts";
import type { Verdi } from "../kjerne/svar.ts";

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
