import { andel, INGENTING, minste, type Ore, prosent, resten, sum } from "../../kjerne/belop.ts";
import type { Dato } from "../../kjerne/dato.ts";
import { belop, boolsk, ellerNull, valgfri } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import type { Steg } from "../../kjerne/steg.ts";
import type { Beregning } from "../../kjerne/svar.ts";
import { fribelop, fribelopDobbeltrom } from "../../satser/egenandel.ts";
import { grunnbelop } from "../../satser/grunnbelop.ts";
import { gittEllerPaa, manglerI, satsPaa, utenSats } from "../../satser/sats.ts";

const p3 = hjemmel("egenandel", "3");
const UNDER_G = prosent(75);
const OVER_G = prosent(85);
const I_BEHOLD = prosent(25);

interface Utregning {
  readonly ore: Ore;
  readonly sporing: readonly Steg[];
}

/** 75 per cent of the income up to G after the fribeløp, and 85 per cent of what is above. */
function etterProsent(inntekt: Ore, g: Ore, fri: Ore): Utregning {
  const innenfor = minste(inntekt, g);
  const under = resten(innenfor, fri);
  const over = resten(inntekt, g);
  const [delUnder, delOver] = [andel(under, UNDER_G), andel(over, OVER_G)];
  const ore = sum(delUnder, delOver);
  return {
    ore,
    sporing: [
      { kode: "regnet", post: "inntekt_under_g", regning: "rest", ledd: [innenfor, fri], ore: under },
      { kode: "regnet", post: "andel_under_g", regning: "andel", ledd: [under, UNDER_G.teller, UNDER_G.nevner], ore: delUnder },
      { kode: "regnet", post: "inntekt_over_g", regning: "rest", ledd: [inntekt, g], ore: over },
      { kode: "regnet", post: "andel_over_g", regning: "andel", ledd: [over, OVER_G.teller, OVER_G.nevner], ore: delOver },
      { kode: "regnet", post: "egenandel", regning: "sum", ledd: [delUnder, delOver], ore },
    ],
  };
}

/** What is left when the resident has kept 25 per cent of G and the benefit of the fribeløp, which is 75 per cent of it. */
function etterEgetBruk(inntekt: Ore, g: Ore, fri: Ore): Utregning {
  const [avG, fordel] = [andel(g, I_BEHOLD), andel(fri, UNDER_G)];
  const behold = sum(avG, fordel);
  const ore = resten(inntekt, behold);
  return {
    ore,
    sporing: [
      { kode: "regnet", post: "grunnbelop_i_behold", regning: "andel", ledd: [g, I_BEHOLD.teller, I_BEHOLD.nevner], ore: avG },
      { kode: "regnet", post: "fribelop_i_behold", regning: "andel", ledd: [fri, UNDER_G.teller, UNDER_G.nevner], ore: fordel },
      { kode: "regnet", post: "i_behold", regning: "rest", ledd: [inntekt, behold], ore },
    ],
  };
}

/**
 * The most a resident may be asked to pay in a year for a long stay (PAY-1).
 *
 * In: the year's income after tax and debt interest, in øre; deductions under § 5; whether it is a double room against their wish; the real
 * cost of the place without capital cost, when it is known; and G when it is another than the one on `paaDato`. Out: øre a year, the
 * least of the percentages, what the resident must keep, and the real cost. Each part is rounded to the nearest øre. An amount that is not
 * in satser/ is refused by name.
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§3
 */
export const egenandelLangtid = regel({
  id: "egenandel.p3.langtidsopphold",
  om: "The most that may be charged in a year for a long stay in an institution, in øre.",
  kilder: ["PAY-1", "PAY-7", "PAY-8"],
  hjemmel: [p3],
  gyldig: alltid,
  felter: {
    inntektOre: belop,
    fradragOre: valgfri(belop),
    ufrivilligDobbeltrom: boolsk,
    reelleUtgifterOre: valgfri(ellerNull(belop)),
    grunnbelopOre: valgfri(belop),
  },
  anvend: (f, paaDato: Dato): Beregning<Ore> => {
    const g = gittEllerPaa(f.grunnbelopOre, grunnbelop, paaDato);
    const fri = satsPaa(f.ufrivilligDobbeltrom ? fribelopDobbeltrom : fribelop, paaDato);
    if (!g.ok || !fri.ok) return utenSats(manglerI(g, fri), [p3]);
    const fradrag = f.fradragOre ?? INGENTING;
    const grunnlag = resten(f.inntektOre, fradrag);
    const prosenter = etterProsent(grunnlag, g.ore, fri.ore);
    const behold = etterEgetBruk(grunnlag, g.ore, fri.ore);
    const grenser: readonly Ore[] = [behold.ore, ...(f.reelleUtgifterOre == null ? [] : [f.reelleUtgifterOre])];
    const verdi = minste(prosenter.ore, ...grenser);
    return {
      verdi,
      mangler: [],
      sporing: [
        ...g.sporing,
        ...fri.sporing,
        { kode: "regnet", post: "beregningsgrunnlag", regning: "rest", ledd: [f.inntektOre, fradrag], ore: grunnlag },
        ...prosenter.sporing,
        ...behold.sporing,
        { kode: "regnet", post: "til_betaling", regning: "minste", ledd: [prosenter.ore, ...grenser], ore: verdi },
      ],
      hjemmel: [p3, hjemmel("folketrygd", "1-4")],
      forbehold: [{ merke: "ASSUMPTION", grunn: "grunnbelop_paa_datoen" }],
    };
  },
});
