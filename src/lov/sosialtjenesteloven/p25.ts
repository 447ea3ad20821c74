import { boolsk, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

/**
 * May the kommune claim refusjon in maintenance (§ 25) or in a benefit of folketrygden (§ 26) for somebody it has given stønad? Only for the same days; and then it is weighed
 * (SOS-11). Our source names the sections and no more.
 *
 * https://lovdata.no/lov/2009-12-18-131/§25
 */
export const refusjon = regel({
  id: "stnl.p25.refusjon",
  om: "Whether refusjon may be claimed in maintenance or in a benefit of folketrygden.",
  kilder: ["SOS-11"],
  hjemmel: [hjemmel("stnl", "25"), hjemmel("stnl", "26")],
  gyldig: alltid,
  felter: { kilde: valg("underholdsbidrag", "folketrygd"), forSammeTid: boolsk },
  anvend: (f): Vurdering => {
    const h = hjemmel("stnl", f.kilde === "underholdsbidrag" ? "25" : "26");
    const sporing = faktasteg(f, "kilde", "forSammeTid");
    const forbehold = [{ merke: "UNVERIFIED", grunn: "ikke_lest_i_kilden" }] as const;
    if (!f.forSammeTid) return vurdering("nei", [h], { sporing, forbehold });
    return vurdering("skjonn", [h], { sporing: [...sporing, vurderes("refusjon", h)], forbehold });
  },
});
