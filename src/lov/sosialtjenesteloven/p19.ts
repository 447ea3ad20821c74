import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p18 = hjemmel("stnl", "18");
const p19 = hjemmel("stnl", "19");

/**
 * Is there a claim on økonomisk stønad? Somebody who cannot provide for themselves by work or by other economic rights has one, and how much is judged (§ 18); anybody
 * else may still be helped in a special case (§ 19, SOS-7). Neither is refused by a rate.
 *
 * https://lovdata.no/lov/2009-12-18-131/§19
 */
export const okonomiskStonad = regel({
  id: "stnl.p18-19.stonad",
  om: "Whether there is a claim on økonomisk stønad, or a special case to weigh.",
  kilder: ["SOS-6", "SOS-7"],
  hjemmel: [p18, p19],
  gyldig: alltid,
  felter: { kanForsorgeSegVedArbeid: boolsk, kanForsorgeSegVedOkonomiskeRettigheter: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "kanForsorgeSegVedArbeid", "kanForsorgeSegVedOkonomiskeRettigheter");
    if (!f.kanForsorgeSegVedArbeid && !f.kanForsorgeSegVedOkonomiskeRettigheter) return vurdering("ja", [p18], { sporing });
    return vurdering("skjonn", [p19], { sporing: [...sporing, vurderes("stonad_i_saerlig_tilfelle", p19)] });
  },
});
