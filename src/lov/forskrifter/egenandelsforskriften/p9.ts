import { andel, type Ore, prosent, sum } from "../../kjerne/belop.ts";
import { belop, heltall } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import type { Verdi } from "../../kjerne/svar.ts";

const p9 = hjemmel("egenandel", "9");
const MED_ADMINISTRASJON = prosent(110);
const HALVTIME_MINUTTER = 30;

export interface Selvkost {
  /** Øre an hour, administration included. */
  readonly timeOre: Ore;
  /** After rounding to the nearest half hour. */
  readonly halvtimer: number;
  readonly ore: Ore;
}

/**
 * The most an hour, and a visit, of practical help may cost: average hourly wage and social costs, and ten per cent of both for
 * administration; time to the nearest half hour (PAY-10). Exactly between two half hours goes up: the forskrift does not say. The resident
 * keeps enough for personal needs and for those they support, and never pays from savings; that is weighed by a person.
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§9
 */
export const selvkost = regel({
  id: "egenandel.p9.selvkost",
  om: "The most that practical help may cost: øre an hour, and øre for the minutes given.",
  kilder: ["PAY-10"],
  hjemmel: [p9],
  gyldig: alltid,
  felter: { timelonnOre: belop, sosialeUtgifterOre: belop, minutter: heltall(0, 44_640) },
  anvend: ({ timelonnOre, sosialeUtgifterOre, minutter }): Verdi<Selvkost> => {
    const lonn = sum(timelonnOre, sosialeUtgifterOre);
    const timeOre = andel(lonn, MED_ADMINISTRASJON);
    const halvtimer = Math.round(minutter / HALVTIME_MINUTTER);
    const ore = andel(timeOre, { teller: halvtimer, nevner: 2 });
    return {
      verdi: { timeOre, halvtimer, ore },
      sporing: [
        { kode: "faktum", felt: "minutter", verdi: minutter },
        {
          kode: "regnet",
          post: "timelonn_med_sosiale_utgifter",
          regning: "sum",
          ledd: [timelonnOre, sosialeUtgifterOre],
          ore: lonn,
        },
        {
          kode: "regnet",
          post: "selvkost_time",
          regning: "andel",
          ledd: [lonn, MED_ADMINISTRASJON.teller, MED_ADMINISTRASJON.nevner],
          ore: timeOre,
        },
        { kode: "regnet", post: "selvkost", regning: "andel", ledd: [timeOre, halvtimer, 2], ore },
      ],
      hjemmel: [p9],
      forbehold: [{ merke: "ASSUMPTION", grunn: "midt_mellom_halvtimer_rundes_opp" }],
    };
  },
});
