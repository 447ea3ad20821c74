import { andel, type Ore } from "../../kjerne/belop.ts";
import { aarAv, type Dato, dato } from "../../kjerne/dato.ts";
import { alder, belop, boolsk, ellerNull, liste, objekt, valg, valgfri } from "../../kjerne/felt.ts";
import { hjemmel } from "../../kjerne/hjemmel.ts";
import { alltid, regel } from "../../kjerne/regel.ts";
import type { Beregning, Verdi } from "../../kjerne/svar.ts";
import { takUnder2G } from "../../satser/egenandel.ts";
import { grunnbelop } from "../../satser/grunnbelop.ts";
import { gittEllerPaa, satsPaa, utenSats } from "../../satser/sats.ts";

const p10 = hjemmel("egenandel", "10");

/** The cap a month in øre, or null when the household is not under 2 G and the kommune's own rules decide. */
export interface Utgiftstak {
  readonly under2G: boolean;
  readonly takOre: Ore | null;
}

const nyttarsdag = (d: Dato): Dato => dato(`${aarAv(d)}-01-01`);

/**
 * The most a household may pay in a month for practical help (PAY-11). Under 2 G of net taxable income the forskrift sets a cap; G is the one of
 * 1 January in that year, also after a new one has come in May. Income: the household's, help benefit added and omsorgsstønad taken out.
 *
 * https://lovdata.no/forskrift/2011-12-16-1349/§10
 */
export const utgiftstak = regel({
  id: "egenandel.p10.utgiftstak",
  om: "Whether a household is under 2 G, by the G of 1 January, and the cap a month in øre.",
  kilder: ["PAY-11"],
  hjemmel: [p10],
  gyldig: alltid,
  felter: { husstandensNettoinntektOre: belop, grunnbelop1JanuarOre: valgfri(belop) },
  anvend: (f, paaDato: Dato): Beregning<Utgiftstak> => {
    const g = gittEllerPaa(f.grunnbelop1JanuarOre, grunnbelop, nyttarsdag(paaDato));
    if (!g.ok) return utenSats([g.mangel], [p10]);
    const grense = andel(g.ore, { teller: 2, nevner: 1 });
    const under2G = f.husstandensNettoinntektOre < grense;
    const sats = satsPaa(takUnder2G, paaDato);
    const tak = under2G && sats.ok ? sats.ore : null;
    return {
      verdi: { under2G, takOre: tak },
      mangler: under2G && !sats.ok ? [sats.mangel] : [],
      sporing: [
        ...g.sporing,
        { kode: "regnet", post: "to_g", regning: "andel", ledd: [g.ore, 2, 1], ore: grense },
        { kode: "faktum", felt: "husstandensNettoinntektOre", verdi: f.husstandensNettoinntektOre },
        { kode: "faktum", felt: "under2G", verdi: under2G },
        ...(under2G && sats.ok ? sats.sporing : []),
      ],
      hjemmel: [p10, hjemmel("folketrygd", "1-4")],
      forbehold: [],
    };
  },
});

export const husstandsroller = ["soker", "ektefelle", "samboer", "barn", "annen"] as const;
const MYNDIG = 18;

const medlem = objekt({
  rolle: valg(...husstandsroller),
  alder: ellerNull(alder),
  /** Pays for a long stay in an institution, or has reduced benefits because of a stay outside the home. */
  betalerForLangtidsopphold: boolsk,
});

/**
 * Who belongs to the household: spouse or samboer, and a child under 18 when the help is for the child. Not a grown child, and not somebody who
 * pays for a long stay elsewhere. Out: the places in the list that count, from zero.
 */
export const husstand = regel({
  id: "egenandel.p10.husstand",
  om: "Which members of a home count as the household when the cap is worked out.",
  kilder: ["PAY-11"],
  hjemmel: [hjemmel("egenandel", "10", { ledd: 3 }), hjemmel("egenandel", "10", { ledd: 4 })],
  gyldig: alltid,
  felter: { medlemmer: liste(medlem, 30), hjelpenErForBarnet: boolsk },
  anvend: ({ medlemmer, hjelpenErForBarnet }): Verdi<readonly number[]> => {
    const teller = (m: (typeof medlemmer)[number]): boolean => {
      if (m.betalerForLangtidsopphold) return false;
      if (m.rolle === "barn") return hjelpenErForBarnet && m.alder !== null && m.alder < MYNDIG;
      return m.rolle !== "annen";
    };
    return {
      verdi: medlemmer.flatMap((m, i) => (teller(m) ? [i] : [])),
      sporing: [
        { kode: "faktum", felt: "hjelpenErForBarnet", verdi: hjelpenErForBarnet },
        ...medlemmer.map((m, i) => ({ kode: "faktum" as const, felt: `medlemmer.${i}.${m.rolle}`, verdi: teller(m) })),
      ],
      hjemmel: [hjemmel("egenandel", "10", { ledd: 3 }), hjemmel("egenandel", "10", { ledd: 4 })],
      forbehold: [],
    };
  },
});
