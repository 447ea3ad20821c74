import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurdering } from "../kjerne/svar.ts";

const p35 = hjemmel("hol", "3-5");
const p21 = hjemmel("pbrl", "2-1");

/**
 * Must help be given at once? When it must be taken to be urgently needed, also when nobody has applied (CAT-13). The duty is not there when the kommune
 * knows that others, nearer to it, give the help in time.
 *
 * https://lovdata.no/lov/2011-06-24-30/§3-5
 */
export const oyeblikkeligHjelp = regel({
  id: "hol.p3-5.oyeblikkelig_hjelp",
  om: "Whether help must be given at once, application or not.",
  kilder: ["CAT-13", "CAT-33"],
  hjemmel: [p35, p21],
  gyldig: alltid,
  felter: { patrengendeNodvendig: boolsk, soknadFinnes: boolsk, andreGirHjelpenITide: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.patrengendeNodvendig && !f.andreGirHjelpenITide ? "ja" : "nei", [p35, p21], {
      sporing: faktasteg(f, "patrengendeNodvendig", "soknadFinnes", "andreGirHjelpenITide"),
    }),
});

/**
 * Does a case begin without an application? A hospital's notice of a patient who may need help opens one (DIS-12), and so does urgent need; otherwise somebody
 * asks, in whatever way they can.
 */
export const sakUtenSoknad = regel({
  id: "hol.p3-1.sak_uten_soknad",
  om: "Whether a case begins without an application from the resident.",
  kilder: ["DIS-12", "CAT-13"],
  hjemmel: [hjemmel("ukp", "8"), p35],
  gyldig: alltid,
  felter: { meldingFraSykehus: boolsk, patrengendeNodvendig: boolsk },
  anvend: (f): Vurdering =>
    vurdering(f.meldingFraSykehus || f.patrengendeNodvendig ? "ja" : "nei", [hjemmel("ukp", "8"), p35], {
      sporing: faktasteg(f, "meldingFraSykehus", "patrengendeNodvendig"),
    }),
});
