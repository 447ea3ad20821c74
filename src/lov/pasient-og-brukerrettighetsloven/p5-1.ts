import { boolsk, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p51 = hjemmel("pbrl", "5-1");

/**
 * May the journal be seen? The patient may (PRIV-7). It can be kept back only where it is pressing to prevent danger to life or grave harm, or clearly inadvisable for somebody close; then a representative may see it, and a doctor or an advokat
 * can hardly be refused.
 *
 * https://lovdata.no/lov/1999-07-02-63/§5-1
 */
export const journalinnsyn = regel({
  id: "pbrl.p5-1.journalinnsyn",
  om: "Whether the journal may be seen by the patient, or by somebody for them.",
  kilder: ["PRIV-7"],
  hjemmel: [p51],
  gyldig: alltid,
  felter: {
    hvem: valg("pasienten", "representant", "lege_eller_advokat"),
    fareForLivEllerAlvorligSkade: boolsk,
    klartUtilradeligForNaere: boolsk,
    uskikketEllerSaerligeGrunner: boolsk,
  },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(
      f,
      "hvem",
      "fareForLivEllerAlvorligSkade",
      "klartUtilradeligForNaere",
      "uskikketEllerSaerligeGrunner",
    );
    if (f.hvem !== "pasienten") return vurdering(f.uskikketEllerSaerligeGrunner ? "nei" : "ja", [p51], { sporing });
    if (!f.fareForLivEllerAlvorligSkade && !f.klartUtilradeligForNaere) return vurdering("ja", [p51], { sporing });
    return vurdering("skjonn", [p51], { sporing: [...sporing, vurderes("innsyn_utilradelig", p51)] });
  },
});

/** May health information be shared with other health personnel when the patient says no? Not unless weighty reasons speak for it (PRIV-8). */
export const kanDelesMotPasientensVilje = regel({
  id: "pbrl.p5-3.motsette_seg",
  om: "Whether the patient's no stops health information from being shared.",
  kilder: ["PRIV-8"],
  hjemmel: [hjemmel("pbrl", "5-3"), hjemmel("pjl", "17")],
  gyldig: alltid,
  felter: { motsetterSeg: boolsk, tungtveiendeGrunner: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "motsetterSeg", "tungtveiendeGrunner");
    const hjemler = [hjemmel("pbrl", "5-3"), hjemmel("pjl", "17")] as const;
    if (!f.motsetterSeg) return vurdering("ja", hjemler, { sporing });
    if (!f.tungtveiendeGrunner) return vurdering("nei", hjemler, { sporing });
    return vurdering("skjonn", hjemler, { sporing: [...sporing, vurderes("nodvendig_deling", hjemler[0])] });
  },
});
