import { alder, boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p46a = hjemmel("pbrl", "4-6a");
const MYNDIG = 18;

/**
 * May technology for warning or locating be used for somebody who cannot decide it themselves? (CAT-38) By a vedtak, over 18, when it is needed, in the person's interest, the least intrusive, and something they would likely have
 * agreed to; a person weighs that. Not when they resist: then ch. 4 A (mangel `motsetter_seg`). Somebody who can decide is simply asked.
 *
 * https://lovdata.no/lov/1999-07-02-63/§4-6a
 */
export const varslingsteknologi = regel({
  id: "pbrl.p4-6a.varslingsteknologi",
  om: "Whether warning or locating technology may be used by a decision under § 4-6 a.",
  kilder: ["CAT-38", "PRIV-10"],
  hjemmel: [p46a],
  gyldig: alltid,
  felter: { alder, harBeslutningskompetanse: boolsk, motsetterSeg: boolsk, nodvendigMotSkade: boolsk, minstInngripende: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "alder", "harBeslutningskompetanse", "motsetterSeg", "nodvendigMotSkade", "minstInngripende");
    if (f.motsetterSeg) {
      const p4a = [hjemmel("pbrl", "4A-4"), hjemmel("pbrl", "4A-5")];
      return vurdering("nei", [p46a, ...p4a], { sporing, mangler: [{ kode: "motsetter_seg", hjemmel: p4a }] });
    }
    if (f.harBeslutningskompetanse) {
      const p41 = hjemmel("pbrl", "4-1");
      return vurdering("nei", [p46a, p41], { sporing, mangler: [{ kode: "har_beslutningskompetanse", hjemmel: [p41] }] });
    }
    if (f.alder < MYNDIG || !f.nodvendigMotSkade || !f.minstInngripende) return vurdering("nei", [p46a], { sporing });
    return vurdering("skjonn", [p46a], { sporing: [...sporing, vurderes("behov_og_forsvarlighet", p46a)] });
  },
});
