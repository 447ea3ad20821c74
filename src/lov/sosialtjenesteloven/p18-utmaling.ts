import { type Ore, resten, sum } from "../kjerne/belop.ts";
import type { Dato } from "../kjerne/dato.ts";
import { belop, ellerNull, heltall, liste, objekt, valg } from "../kjerne/felt.ts";
import { type Hjemmel, hjemmel } from "../kjerne/hjemmel.ts";
import { alltid, regel } from "../kjerne/regel.ts";
import type { Steg } from "../kjerne/steg.ts";
import { type Beregning, faktasteg, type Lovforbehold, vurderes } from "../kjerne/svar.ts";
import { gjeld, gjeldsslag, inntektRegnesMed, inntektsslag, veiledendeSats } from "./p18.ts";

const p18 = hjemmel("stnl", "18");

/** What comes on top of the rate for livsopphold: the rates do not cover them (SOS-6). */
export const utgiftsslag = [
  "husleie",
  "strom",
  "forsikring",
  "barnehage_og_sfo",
  "helse",
  "reiser",
  "innbo_og_klaer",
  "annen_utgift",
] as const;
export type Utgiftsslag = (typeof utgiftsslag)[number];
type Inntektsslag = (typeof inntektsslag)[number];
type Gjeldsslag = (typeof gjeldsslag)[number];

/** One line of the sum: what it is, how much, and whether it is in it, with the section that says so. */
export interface Utmalingslinje {
  readonly slag: "livsopphold" | Utgiftsslag | Inntektsslag | Gjeldsslag;
  readonly ore: Ore;
  /** skjonn: somebody must say whether it is; until then it is not in the sum. */
  readonly regnesMed: "ja" | "nei" | "skjonn";
  readonly hjemmel: readonly Hjemmel[];
}

export interface Utmaling {
  readonly behov: readonly Utmalingslinje[];
  readonly inntekt: readonly Utmalingslinje[];
  readonly behovOre: Ore;
  readonly inntektOre: Ore;
  /** What the household lacks: never below zero. */
  readonly manglerOre: Ore;
}

const medregnet = (linjer: readonly Utmalingslinje[]): Ore =>
  sum(...linjer.filter((l) => l.regnesMed === "ja").map((l) => l.ore));

/**
 * What a household lacks in a month (SOS-6, SOS-28, SOS-35): livsopphold by the kommune's own norm, or by the state's guiding rates when it has none; what comes on
 * top of it; less the incomes that count. A debt is in the sum only when somebody has weighed it, and is given as an expense then. Out: øre a month, line by line.
 * The sum is a beginning: each case is assessed, and more or less may be right (`individuell_utmaling`). A day that no rate covers is refused by the rate's name.
 *
 * https://lovdata.no/lov/2009-12-18-131/§18
 */
export const utmaling = regel({
  id: "stnl.p18.utmaling",
  om: "What a household lacks in a month, line by line, in øre: a beginning for the assessment.",
  kilder: ["SOS-6", "SOS-28", "SOS-35"],
  hjemmel: [p18],
  gyldig: alltid,
  felter: {
    voksne: valg("enslig", "par", "bofellesskap"),
    barnsAlder: liste(heltall(0, 17), 20),
    egenNormOre: ellerNull(belop),
    utgifter: liste(objekt({ slag: valg(...utgiftsslag), ore: belop }), 30),
    inntekter: liste(objekt({ slag: valg(...inntektsslag), ore: belop }), 30),
    gjeld: liste(objekt({ slag: valg(...gjeldsslag), ore: belop }), 30),
  },
  anvend: (f, paaDato: Dato): Beregning<Utmaling> => {
    const norm = livsopphold(f, paaDato);
    if (norm.ore === null) return { ...norm.svar, verdi: null };
    const behov: readonly Utmalingslinje[] = [
      { slag: "livsopphold", ore: norm.ore, regnesMed: "ja", hjemmel: [p18] },
      ...f.utgifter.map((u): Utmalingslinje => ({ ...u, regnesMed: "ja", hjemmel: [p18] })),
      ...f.gjeld.map(({ slag, ore }) => etter(gjeld.anvend({ gjeldFor: slag }, paaDato), { slag, ore })),
    ];
    const inntekt = f.inntekter.map(({ slag, ore }) => etter(inntektRegnesMed.anvend({ inntekt: slag }, paaDato), { slag, ore }));
    const [behovOre, inntektOre] = [medregnet(behov), medregnet(inntekt)];
    const manglerOre = resten(behovOre, inntektOre);
    return {
      verdi: { behov, inntekt, behovOre, inntektOre, manglerOre },
      mangler: [],
      sporing: [
        ...norm.sporing,
        { kode: "regnet", post: "behovet", regning: "sum", ledd: iSummen(behov), ore: behovOre },
        { kode: "regnet", post: "inntekt_som_regnes_med", regning: "sum", ledd: iSummen(inntekt), ore: inntektOre },
        { kode: "regnet", post: "det_som_mangler", regning: "rest", ledd: [behovOre, inntektOre], ore: manglerOre },
        vurderes("individuell_utmaling", p18),
      ],
      hjemmel: [p18],
      forbehold: norm.forbehold,
    };
  },
});

const iSummen = (linjer: readonly Utmalingslinje[]): readonly Ore[] =>
  linjer.filter((l) => l.regnesMed === "ja").map((l) => l.ore);

function etter(
  svar: { readonly utfall: "ja" | "nei" | "skjonn"; readonly hjemmel: readonly Hjemmel[] },
  linje: Pick<Utmalingslinje, "slag" | "ore">,
): Utmalingslinje {
  return { ...linje, regnesMed: svar.utfall, hjemmel: svar.hjemmel };
}

type Livsopphold =
  | { readonly ore: Ore; readonly sporing: readonly Steg[]; readonly forbehold: readonly Lovforbehold[] }
  | { readonly ore: null; readonly svar: Beregning<Ore> };

function livsopphold(
  f: {
    readonly voksne: "enslig" | "par" | "bofellesskap";
    readonly barnsAlder: readonly number[];
    readonly egenNormOre: Ore | null;
  },
  paaDato: Dato,
): Livsopphold {
  if (f.egenNormOre !== null)
    return {
      ore: f.egenNormOre,
      sporing: faktasteg(f, "egenNormOre"),
      forbehold: [{ merke: "NORM", grunn: "kommunens_norm_er_veiledende" }],
    };
  const svar = veiledendeSats.anvend(f, paaDato);
  return svar.verdi === null ? { ore: null, svar } : { ore: svar.verdi, sporing: svar.sporing, forbehold: svar.forbehold };
}
