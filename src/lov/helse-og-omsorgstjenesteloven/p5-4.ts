import { type Dato, leggTilManeder } from "../kjerne/dato.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, type Regel } from "../kjerne/regel.ts";
import { type Vurdering, vurdering } from "../kjerne/svar.ts";

const p54 = hjemmel("hol", "5-4");

/** The oldest day of issue that is still good on the day it is shown. */
export const eldsteUtstedt = (vist: Dato): Dato => leggTilManeder(vist, -3);

/**
 * A politiattest is not older than three months when it is shown (CAT-35). The day itself is accepted.
 *
 * https://lovdata.no/lov/2011-06-24-30/§5-4
 */
export const politiattest: Regel<{ readonly utstedt: Dato; readonly vist: Dato }, Vurdering> = {
  id: "hol.p5-4.politiattest",
  kilder: ["CAT-35"],
  hjemmel: [p54],
  gyldig: alltid,
  anvend: ({ utstedt, vist }) => {
    const grense = eldsteUtstedt(vist);
    const innenfor = utstedt >= grense && utstedt <= vist;
    return vurdering(innenfor ? "ja" : "nei", [p54], {
      sporing: [{ kode: "sammenlignet", hva: "politiattest_utstedt", dato: utstedt, grense, innenfor }],
      forbehold: [{ merke: "ASSUMPTION", grunn: "grensedagen_godtas" }],
    });
  },
};
