import { boolsk, valg } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p23 = hjemmel("stnl", "23");

/**
 * May stønad be claimed back because of what was told? Only when somebody on purpose or by gross carelessness told something wrong or kept something back; and then it is
 * still a decision to be weighed (SOS-11).
 *
 * https://lovdata.no/lov/2009-12-18-131/§23
 */
export const tilbakebetaling = regel({
  id: "stnl.p23.tilbakebetaling",
  om: "Whether stønad may be claimed back because of wrong information.",
  kilder: ["SOS-11"],
  hjemmel: [p23],
  gyldig: alltid,
  felter: { uriktigeEllerFortidde: boolsk, skyld: valg("forsett", "grov_uaktsomhet", "mindre_eller_ingen") },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "uriktigeEllerFortidde", "skyld");
    if (!f.uriktigeEllerFortidde || f.skyld === "mindre_eller_ingen") return vurdering("nei", [p23], { sporing });
    return vurdering("skjonn", [p23], { sporing: [...sporing, vurderes("tilbakekreving", p23)] });
  },
});
