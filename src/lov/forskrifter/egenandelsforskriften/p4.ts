import { INGENTING, type Ore, ore } from "../../kjerne/belop.ts";
import type { Dato } from "../../kjerne/dato.ts";
import { heltall, valg } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import type { Beregning } from "../../kjerne/svar.ts";
import { dagEllerNatt, korttidDogn } from "../../satser/egenandel.ts";
import { satsPaa, utenSats } from "../../satser/sats.ts";
import { erGratis, oppholdsformal } from "./p1.ts";

const p4 = hjemmel("egenandel", "4");

/**
 * The most that may be charged for a short stay, or for stays by day or by night (PAY-2). From the first day, up to and with the day it
 * ends (§ 6). Nothing for relief and for emergency døgn (§ 1). Out: øre; an amount for another year than those in satser/ is refused.
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§4
 */
export const egenandelKorttid = regel({
  id: "egenandel.p4.korttidsopphold",
  om: "The most that may be charged for short stays, or stays by day or night, in øre.",
  kilder: ["PAY-2", "PAY-3"],
  hjemmel: [p4],
  gyldig: alltid,
  felter: { slag: valg("dogn", "dag_eller_natt"), antall: heltall(0, 3_660), formal: valg(...oppholdsformal) },
  anvend: ({ slag, antall, formal }, paaDato: Dato): Beregning<Ore> => {
    const p1 = hjemmel("egenandel", "1", { ledd: 2 });
    if (erGratis(formal)) {
      const sporing = [{ kode: "faktum", felt: "formal", verdi: formal }] as const;
      return { verdi: INGENTING, mangler: [], sporing, hjemmel: [p1], forbehold: [] };
    }
    const sats = satsPaa(slag === "dogn" ? korttidDogn : dagEllerNatt, paaDato);
    if (!sats.ok) return utenSats([sats.mangel], [p4]);
    const verdi = ore(antall * sats.ore);
    return {
      verdi,
      mangler: [],
      sporing: [...sats.sporing, { kode: "regnet", post: "opphold", regning: "ganger", ledd: [antall, sats.ore], ore: verdi }],
      hjemmel: [p4, hjemmel("egenandel", "6")],
      forbehold: sats.forbehold,
    };
  },
});
