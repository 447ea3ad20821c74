import { describe, expect, it } from "vitest";
import { kr } from "../kjerne/belop.ts";
import { dato } from "../kjerne/dato.ts";
import { utmaling } from "./p18-utmaling.ts";

const JUNI_2024 = dato("2024-06-01");
/** A couple with children of 4 and 12: the rates of 2024 come to 22 100 (rundskriv A-3/2023, https://www.regjeringen.no/no/dokumenter/rundskriv-a-32023-statlege-rettleiande-retningslinjer-for-okonomisk-stonad-for-2024/id3020040/). */
const FAMILIE = {
  voksne: "par",
  barnsAlder: [4, 12],
  egenNormOre: null,
  utgifter: [
    { slag: "husleie", ore: kr(11_500) },
    { slag: "strom", ore: kr(1_240) },
  ],
  inntekter: [
    { slag: "lonn", ore: kr(18_000) },
    { slag: "barnetrygd", ore: kr(2_600) },
    { slag: "barns_arbeid_i_fritid", ore: kr(900) },
  ],
  gjeld: [],
} as const;

describe("what a household lacks in a month", () => {
  it("is livsopphold and what comes on top, less the income that counts: barnetrygd and a child's spare-time work do not", () => {
    const { verdi, mangler, forbehold } = utmaling.anvend(FAMILIE, JUNI_2024);
    expect(mangler).toEqual([]);
    expect(verdi).toMatchObject({ behovOre: kr(22_100 + 12_740), inntektOre: kr(18_000), manglerOre: kr(16_840) });
    expect(verdi?.behov.map((l) => [l.slag, l.ore, l.regnesMed])).toEqual([
      ["livsopphold", kr(22_100), "ja"],
      ["husleie", kr(11_500), "ja"],
      ["strom", kr(1_240), "ja"],
    ]);
    expect(verdi?.inntekt.map((l) => [l.slag, l.regnesMed])).toEqual([
      ["lonn", "ja"],
      ["barnetrygd", "nei"],
      ["barns_arbeid_i_fritid", "nei"],
    ]);
    expect(verdi?.inntekt[1]?.hjemmel.map((h) => [h.lov, h.paragraf, h.ledd])).toEqual([["stnl", "18", 3]]);
    expect(forbehold.map((f) => f.grunn)).toEqual(["satsene_er_veiledende"]);
  });

  it("shows the way from the rates to what is lacking, and ends in a person's assessment", () => {
    expect(utmaling.anvend(FAMILIE, JUNI_2024).sporing.slice(-4)).toEqual([
      { kode: "regnet", post: "behovet", regning: "sum", ledd: [kr(22_100), kr(11_500), kr(1_240)], ore: kr(34_840) },
      { kode: "regnet", post: "inntekt_som_regnes_med", regning: "sum", ledd: [kr(18_000)], ore: kr(18_000) },
      { kode: "regnet", post: "det_som_mangler", regning: "rest", ledd: [kr(34_840), kr(18_000)], ore: kr(16_840) },
      { kode: "vurderes", moment: "individuell_utmaling", hjemmel: expect.objectContaining({ lov: "stnl", paragraf: "18" }) },
    ]);
  });

  it("is never below nothing", () => {
    const rik = { ...FAMILIE, inntekter: [{ slag: "lonn", ore: kr(90_000) }] } as const;
    expect(utmaling.anvend(rik, JUNI_2024).verdi?.manglerOre).toBe(0);
  });

  it("counts by the kommune's own norm when there is one, also for a year that the state's rates are not known for", () => {
    const egen = { ...FAMILIE, egenNormOre: kr(24_000) } as const;
    const svar = utmaling.anvend(egen, dato("2026-12-01"));
    expect(svar.verdi?.behovOre).toBe(kr(24_000 + 12_740));
    expect(svar.sporing[0]).toEqual({ kode: "faktum", felt: "egenNormOre", verdi: kr(24_000) });
    expect(svar.forbehold.map((f) => f.grunn)).toEqual(["kommunens_norm_er_veiledende"]);
  });

  it("is refused by the name of each rate that is missing, and never guessed", () => {
    const svar = utmaling.anvend(FAMILIE, dato("2026-12-01"));
    expect(svar.verdi).toBeNull();
    expect(svar.mangler.map((m) => m.sats)).toEqual(["livsopphold_par", "livsopphold_barn_0_5", "livsopphold_barn_11_17"]);
  });

  it.each([
    ["avdrag_pa_det_som_horer_til_livsopphold", "skjonn"],
    ["kreditt_til_mat_for_retten_var_kjent", "skjonn"],
    ["annet", "nei"],
  ] as const)("a debt, %s, is not in the sum of itself: %s", (slag, regnesMed) => {
    const svar = utmaling.anvend({ ...FAMILIE, gjeld: [{ slag, ore: kr(1_500) }] }, JUNI_2024).verdi;
    expect(svar?.behov.at(-1)).toMatchObject({ slag, regnesMed });
    expect(svar?.behovOre).toBe(kr(34_840));
  });
});
