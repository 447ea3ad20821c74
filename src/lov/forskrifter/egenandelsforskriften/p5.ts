import { andel, type Ore, prosent, resten, sum } from "../../kjerne/belop.ts";
import { belop } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import type { Verdi } from "../../kjerne/svar.ts";

const p5 = hjemmel("egenandel", "5");
const HALVPARTEN = prosent(50);

/**
 * What is taken out of the income when a spouse or a minor child lives at home, or a grown child is supported (PAY-7): at least the pension they
 * would have had if the resident were dead, less their own earnings and pension krone for krone; and half of the resident's gross pensions.
 * The kommune may deduct more where that is reasonable, so this is the least. Out: øre a year.
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§5
 */
export const fradrag = regel({
  id: "egenandel.p5.fradrag",
  om: "The least deduction from the income when somebody at home is supported, in øre a year.",
  kilder: ["PAY-7"],
  hjemmel: [p5],
  gyldig: alltid,
  felter: {
    beregnetPensjonTilForsorgedeOre: belop,
    forsorgedesEgneInntekterOre: belop,
    bruttoOffentligPensjonOre: belop,
    bruttoPrivatPensjonOre: belop,
  },
  anvend: (f): Verdi<Ore> => {
    const forsorgede = resten(f.beregnetPensjonTilForsorgedeOre, f.forsorgedesEgneInntekterOre);
    const pensjoner = sum(f.bruttoOffentligPensjonOre, f.bruttoPrivatPensjonOre);
    const halvparten = andel(pensjoner, HALVPARTEN);
    return {
      verdi: sum(forsorgede, halvparten),
      sporing: [
        {
          kode: "regnet",
          post: "fradrag_forsorgede",
          regning: "rest",
          ledd: [f.beregnetPensjonTilForsorgedeOre, f.forsorgedesEgneInntekterOre],
          ore: forsorgede,
        },
        {
          kode: "regnet",
          post: "fradrag_pensjon",
          regning: "andel",
          ledd: [pensjoner, HALVPARTEN.teller, HALVPARTEN.nevner],
          ore: halvparten,
        },
      ],
      hjemmel: [p5],
      forbehold: [],
    };
  },
});
