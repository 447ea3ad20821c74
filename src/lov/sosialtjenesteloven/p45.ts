import { boolsk } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import { faktasteg, type Vurdering, vurderes, vurdering } from "../kjerne/svar.ts";

const p45 = hjemmel("stnl", "45");

/**
 * Must barnevernet be told? When there is reason to believe that a child is mistreated or gravely neglected, does not get treatment for a grave illness, harms its own development gravely, or is
 * exploited (SOS-23): without delay, and taushetsplikt does not hinder it. Whether there is reason to believe it, a person judges.
 *
 * https://lovdata.no/lov/2009-12-18-131/§45
 */
export const skalMeldes = regel({
  id: "stnl.p45.melding_til_barnevernet",
  om: "Whether barnevernet must be told of a child.",
  kilder: ["SOS-23"],
  hjemmel: [p45],
  gyldig: alltid,
  felter: { grunnTilATroAlvorlig: boolsk, bekymring: boolsk },
  anvend: (f): Vurdering => {
    const sporing = faktasteg(f, "grunnTilATroAlvorlig", "bekymring");
    if (f.grunnTilATroAlvorlig) return vurdering("ja", [p45], { sporing });
    if (!f.bekymring) return vurdering("nei", [p45], { sporing });
    return vurdering("skjonn", [p45], { sporing: [...sporing, vurderes("grunn_til_bekymring_for_barn", p45)] });
  },
});
