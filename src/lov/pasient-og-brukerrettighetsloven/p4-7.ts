import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p47 = hjemmel("pbrl", "4-7");

/**
 * May a verge consent to health care? Only for a patient deprived of legal capacity on the personal area, and the patient consents as far as possible (PROC-25). A verge is not
 * the same as a fullmektig, a relative or the party: four roles. vergemålsloven was not read.
 *
 * https://lovdata.no/lov/1999-07-02-63/§4-7
 */
export const verge = regel({
  id: "pbrl.p4-7.verge",
  om: "Whether a verge may consent to health care for a patient.",
  kilder: ["PROC-25"],
  hjemmel: [p47],
  gyldig: alltid,
  felter: { fratattHandleevnePersonligOmrade: boolsk, pasientenKanSamtykkeSelv: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.fratattHandleevnePersonligOmrade && !f.pasientenKanSamtykkeSelv ? "ja" : "nei", [p47], {
      sporing: faktasteg(f, "fratattHandleevnePersonligOmrade", "pasientenKanSamtykkeSelv"),
      forbehold: [{ merke: "UNVERIFIED", grunn: "ikke_lest_i_kilden" }],
    }),
});
