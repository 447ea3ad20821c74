import { andel, ganger, type Ore } from "../kjerne/belop.ts";
import type { Dato } from "../kjerne/dato.ts";
import { alder, belop, valgfri } from "../kjerne/felt.ts";
import { hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import type { Beregning } from "../kjerne/svar.ts";
import { grunnbelop } from "../satser/grunnbelop.ts";
import { gittEllerPaa, utenSats } from "../satser/sats.ts";

const p35 = hjemmel("stnl", "35");
/** 2,041 G a year. */
const FULL = { teller: 2_041, nevner: 1_000 } as const;
const TO_TREDELER = { teller: 2, nevner: 3 } as const;
const FULL_STONAD_FRA_AAR = 25;
const STONADSDAGER = { teller: 1, nevner: 260 } as const;

export interface Kvalifiseringsstonad {
  readonly aarOre: Ore;
  readonly dagOre: Ore;
}

/**
 * Kvalifiseringsstønad: 2,041 times G a year, two thirds under 25, paid by the day as 1/260 (SOS-19). Out: øre a year and øre a day, each rounded once,
 * from the exact fraction and not from one another. The child supplement is set by forskrift and is not in it.
 *
 * https://lovdata.no/lov/2009-12-18-131/§35
 */
export const kvalifiseringsstonad = regel({
  id: "stnl.p35.kvalifiseringsstonad",
  om: "Kvalifiseringsstønad a year and a day, in øre.",
  kilder: ["SOS-19", "PAY-13"],
  hjemmel: [p35],
  gyldig: alltid,
  felter: { alder, grunnbelopOre: valgfri(belop) },
  anvend: (f, paaDato: Dato): Beregning<Kvalifiseringsstonad> => {
    const g = gittEllerPaa(f.grunnbelopOre, grunnbelop, paaDato);
    if (!g.ok) return utenSats([g.mangel], [p35]);
    const brok = f.alder < FULL_STONAD_FRA_AAR ? ganger(FULL, TO_TREDELER) : FULL;
    const daglig = ganger(brok, STONADSDAGER);
    const [aarOre, dagOre] = [andel(g.ore, brok), andel(g.ore, daglig)];
    return {
      verdi: { aarOre, dagOre },
      mangler: [],
      sporing: [
        ...g.sporing,
        { kode: "faktum", felt: "alder", verdi: f.alder },
        {
          kode: "regnet",
          post: "kvalifiseringsstonad_aar",
          regning: "andel",
          ledd: [g.ore, brok.teller, brok.nevner],
          ore: aarOre,
        },
        {
          kode: "regnet",
          post: "kvalifiseringsstonad_dag",
          regning: "andel",
          ledd: [g.ore, daglig.teller, daglig.nevner],
          ore: dagOre,
        },
      ],
      hjemmel: [p35, hjemmel("folketrygd", "1-4")],
      forbehold: [],
    };
  },
});
