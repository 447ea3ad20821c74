import { dag, ellerNull } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import { type Vurdering, vurdering } from "../../kjerne/svar.ts";

const p2 = hjemmel("egenandel", "2", { ledd: 2 });

/**
 * Was the resident told in writing, in time, that payment may be decided? Before or at the latest with the agreement to move in (PAY-6).
 * The warning goes to a verge or the nearest relative as well when the resident wants it or cannot receive it.
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§2
 */
export const varsletITide = regel({
  id: "egenandel.p2.varsel",
  om: "Whether the written warning about payment came before or with the agreement to move in.",
  kilder: ["PAY-6", "PROC-25"],
  hjemmel: [p2],
  gyldig: alltid,
  felter: { avtaltInnflytting: dag, varslet: ellerNull(dag) },
  anvend: ({ avtaltInnflytting, varslet }): Vurdering => {
    if (varslet === null) {
      return vurdering("nei", [p2], {
        sporing: [{ kode: "faktum", felt: "varslet", verdi: null }],
        mangler: [{ kode: "varsel_mangler", hjemmel: [p2] }],
      });
    }
    const innenfor = varslet <= avtaltInnflytting;
    return vurdering(innenfor ? "ja" : "nei", [p2], {
      sporing: [{ kode: "sammenlignet", hva: "varsel_om_betaling", dato: varslet, grense: avtaltInnflytting, innenfor }],
    });
  },
});
