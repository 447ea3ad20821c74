import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kort, kortSvar } from "../../../../tester/lov/kort.ts";
import { kr, ore } from "../../kjerne/belop.ts";
import { dato } from "../../kjerne/dato.ts";
import { kanKreves, LANGTID_DOGN, langtidsregelen } from "./p1.ts";
import { varsletITide } from "./p2.ts";
import { egenandelLangtid } from "./p3.ts";
import { egenandelKorttid } from "./p4.ts";
import { fradrag } from "./p5.ts";
import { forsteBetalingsdag } from "./p6.ts";
import { betaler, hjelpKanKreves } from "./p8.ts";
import { selvkost } from "./p9.ts";
import { husstand, utgiftstak } from "./p10.ts";

const NAA = dato("2026-11-21");
const FOR_MAI = "2026-03-01";

describe("§ 3: a long stay", () => {
  const aar = (inntekt: number, endring: object = {}, dag = FOR_MAI) =>
    kort(egenandelLangtid, { inntektOre: inntekt * 100, ufrivilligDobbeltrom: false, ...endring }, dag);
  const HJEMMEL = "egenandel § 3, folketrygd § 1-4 · ASSUMPTION grunnbelop_paa_datoen";

  it.each([
    ["above G", aar(300_000), 23_377_150],
    ["in a double room against one's wish", aar(300_000, { ufrivilligDobbeltrom: true }), 20_227_150],
    ["with the G of May", aar(300_000, {}, "2026-05-01"), 23_313_260],
    ["little: what must be kept decides", aar(100_000), 5_924_750],
    ["nothing", aar(0), 0],
    ["less than what must be kept", aar(40_000), 0],
    ["with a deduction", aar(300_000, { fradragOre: 5_000_000 }), 19_127_150],
    ["more deducted than there is", aar(30_000, { fradragOre: 5_000_000 }), 0],
    ["never above the real cost", aar(300_000, { reelleUtgifterOre: 10_000_000 }), 10_000_000],
    ["the real cost is higher", aar(300_000, { reelleUtgifterOre: 99_000_000 }), 23_377_150],
    ["the real cost is not known", aar(300_000, { reelleUtgifterOre: null }), 23_377_150],
    ["with another G", aar(300_000, { grunnbelopOre: 10_000_000 }), 23_678_750],
  ])("%s", (_om, svar, ventet) => expect(svar).toBe(`${ventet} · ${HJEMMEL}`));

  it("names the amounts that are missing", () => {
    expect(aar(300_000, {}, "2025-12-31")).toBe("null · mangler egenandel_fribelop · egenandel § 3");
    expect(aar(300_000, { ufrivilligDobbeltrom: true }, "2027-01-01")).toBe(
      "null · mangler egenandel_fribelop_dobbeltrom · egenandel § 3",
    );
    expect(aar(300_000, {}, "2027-06-01")).toBe("null · mangler grunnbelop, egenandel_fribelop · egenandel § 3");
    expect(aar(300_000, { grunnbelopOre: 1 }, "2027-06-01")).toBe("null · mangler egenandel_fribelop · egenandel § 3");
  });

  it("shows every line of the sum, krone for krone", () => {
    const svar = egenandelLangtid.anvend({ inntektOre: kr(300_000), ufrivilligDobbeltrom: false }, dato(FOR_MAI));
    expect(svar.sporing).toEqual([
      { kode: "sats", sats: "grunnbelop", fra: "2025-05-01", ore: 13_016_000 },
      { kode: "sats", sats: "egenandel_fribelop", fra: "2026-01-01", ore: 1_095_000 },
      { kode: "regnet", post: "beregningsgrunnlag", regning: "rest", ledd: [30_000_000, 0], ore: 30_000_000 },
      { kode: "regnet", post: "inntekt_under_g", regning: "rest", ledd: [13_016_000, 1_095_000], ore: 11_921_000 },
      { kode: "regnet", post: "andel_under_g", regning: "andel", ledd: [11_921_000, 75, 100], ore: 8_940_750 },
      { kode: "regnet", post: "inntekt_over_g", regning: "rest", ledd: [30_000_000, 13_016_000], ore: 16_984_000 },
      { kode: "regnet", post: "andel_over_g", regning: "andel", ledd: [16_984_000, 85, 100], ore: 14_436_400 },
      { kode: "regnet", post: "egenandel", regning: "sum", ledd: [8_940_750, 14_436_400], ore: 23_377_150 },
      { kode: "regnet", post: "grunnbelop_i_behold", regning: "andel", ledd: [13_016_000, 25, 100], ore: 3_254_000 },
      { kode: "regnet", post: "fribelop_i_behold", regning: "andel", ledd: [1_095_000, 75, 100], ore: 821_250 },
      { kode: "regnet", post: "i_behold", regning: "rest", ledd: [30_000_000, 4_075_250], ore: 25_924_750 },
      { kode: "regnet", post: "til_betaling", regning: "minste", ledd: [23_377_150, 25_924_750], ore: 23_377_150 },
    ]);
  });

  it("a higher income never gives a lower charge, never more than the income, and always leaves what must be kept", () => {
    const betalt = (inntekt: number, dobbelt: boolean) =>
      Number(egenandelLangtid.anvend({ inntektOre: ore(inntekt), ufrivilligDobbeltrom: dobbelt }, NAA).verdi);
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.nat(100_000_000), fc.boolean(), (a, b, dobbelt) => {
        const [lav, hoy] = [Math.min(a, b), Math.max(a, b)];
        expect(betalt(lav, dobbelt)).toBeLessThanOrEqual(betalt(hoy, dobbelt));
        expect(lav - betalt(lav, dobbelt)).toBeGreaterThanOrEqual(Math.min(lav, 3_413_725));
        expect(betalt(lav, true)).toBeLessThanOrEqual(betalt(lav, false));
      }),
    );
  });
});

describe("§§ 1, 4 and 6: short stays", () => {
  const kortid = (slag: string, antall: number, formal = "annet", dag: string = NAA) =>
    kort(egenandelKorttid, { slag, antall, formal }, dag);

  it.each([
    ["dogn", 14, 287_000],
    ["dogn", 1, 20_500],
    ["dogn", 0, 0],
    ["dag_eller_natt", 5, 57_500],
  ])("%s × %d: %d øre", (slag, antall, belop) => expect(kortid(slag, antall)).toBe(`${belop} · egenandel § 4, egenandel § 6`));

  it("relief and emergency are free, whatever the year", () => {
    expect(kortid("dogn", 14, "avlastning_for_parorende", "2031-01-01")).toBe("0 · egenandel § 1 (2)");
    expect(kortid("dag_eller_natt", 14, "oyeblikkelig_hjelp_dogn")).toBe("0 · egenandel § 1 (2)");
    expect(kort(kanKreves, { formal: "avlastning_for_parorende" })).toBe("nei · egenandel § 1");
    expect(kort(kanKreves, { formal: "oyeblikkelig_hjelp_dogn" })).toBe("nei · egenandel § 1");
    expect(kort(kanKreves, { formal: "annet" })).toBe("ja · egenandel § 1");
  });

  it("an amount for another year is refused by its name", () => {
    expect(kortid("dogn", 1, "annet", "2025-12-31")).toBe("null · mangler egenandel_korttid_dogn · egenandel § 4");
    expect(kortid("dag_eller_natt", 1, "annet", "2027-01-01")).toBe("null · mangler egenandel_dag_eller_natt · egenandel § 4");
  });

  it("shows the rate and the count", () => {
    expect(egenandelKorttid.anvend({ slag: "dogn", antall: 3, formal: "annet" }, NAA).sporing).toEqual([
      { kode: "sats", sats: "egenandel_korttid_dogn", fra: "2026-01-01", ore: 20_500 },
      { kode: "regnet", post: "opphold", regning: "ganger", ledd: [3, 20_500], ore: 61_500 },
    ]);
  });

  it.each([
    [59, false, "nei · egenandel § 1, egenandel § 6 (3) · ASSUMPTION langtid_for_dager_etter_60"],
    [60, false, "ja · egenandel § 1, egenandel § 6 (3) · ASSUMPTION langtid_for_dager_etter_60"],
    [1, true, "ja · egenandel § 1, egenandel § 6 (3)"],
  ])("%d døgn this year, for no set time %s: the long rule may be used: %s", (dognIKalenderaaret, ubestemtTid, svar) => {
    expect(kort(langtidsregelen, { dognIKalenderaaret, ubestemtTid })).toBe(svar);
    expect(LANGTID_DOGN).toBe(60);
  });

  it.each<[string, string | null, string]>([
    ["2026-11-10", null, "2026-12-10"],
    ["2026-11-10", "2026-10-20", "2026-11-20"],
    ["2026-11-10", "2026-08-01", "2026-11-10"],
    ["2026-11-10", "2026-11-10", "2026-12-10"],
    ["2026-11-10", "2026-12-01", "2026-12-10"],
    ["2026-01-31", null, "2026-02-28"],
  ])("moved in %s, in another institution since %s: pays from %s", (inn, siden, forst) => {
    const svar = forsteBetalingsdag.anvend(
      { flyttetInn: dato(inn), direkteFraInstitusjonSiden: siden === null ? null : dato(siden) },
      NAA,
    );
    expect([svar.verdi.sisteDag, kortSvar(svar).split(" · ").at(-1)]).toEqual([forst, "egenandel § 6 (1)"]);
    expect(svar.sporing[0]).toMatchObject({ kode: "hendelse", hendelse: "flyttet_inn", starter: true });
  });

  it.each<[string | null, string]>([
    [null, "nei · mangler varsel_mangler · egenandel § 2 (2)"],
    ["2026-11-10", "ja · egenandel § 2 (2)"],
    ["2026-11-11", "nei · egenandel § 2 (2)"],
  ])("told on %s of moving in on 10 November: %s", (varslet, svar) => {
    expect(kort(varsletITide, { avtaltInnflytting: "2026-11-10", varslet })).toBe(svar);
    const spor = varsletITide.anvend(
      { avtaltInnflytting: dato("2026-11-10"), varslet: varslet === null ? null : dato(varslet) },
      NAA,
    ).sporing;
    const grense = { dato: varslet, grense: "2026-11-10", innenfor: svar.startsWith("ja") };
    expect(spor).toEqual([
      varslet === null
        ? { kode: "faktum", felt: "varslet", verdi: null }
        : { kode: "sammenlignet", hva: "varsel_om_betaling", ...grense },
    ]);
  });
});

it("§ 5: the pension they would have had, less their own, and half of one's pensions", () => {
  const fakta = (pensjon: number, egne: number, off: number, priv: number) => ({
    beregnetPensjonTilForsorgedeOre: ore(pensjon),
    forsorgedesEgneInntekterOre: ore(egne),
    bruttoOffentligPensjonOre: ore(off),
    bruttoPrivatPensjonOre: ore(priv),
  });
  expect(kort(fradrag, fakta(100, 30, 50, 11))).toBe("101 · egenandel § 5");
  expect(kort(fradrag, fakta(100, 300, 0, 0))).toBe("0 · egenandel § 5");
  expect(fradrag.anvend(fakta(100, 30, 50, 11), NAA).sporing).toEqual([
    { kode: "regnet", post: "fradrag_forsorgede", regning: "rest", ledd: [100, 30], ore: 70 },
    { kode: "regnet", post: "fradrag_pensjon", regning: "andel", ledd: [61, 50, 100], ore: 31 },
  ]);
});

describe("§§ 8 to 10: help at home", () => {
  it.each([
    ["praktisk_bistand", "ja"],
    ["opplaring", "ja"],
    ["personlig_stell_og_egenomsorg", "nei"],
    ["helsetjeneste", "nei"],
  ])("%s may be charged for: %s", (hjelp, svar) => expect(kort(hjelpKanKreves, { hjelp })).toBe(`${svar} · egenandel § 8`));

  it.each<[number | null, string]>([
    [null, "mottakeren"],
    [17, "foreldrene"],
    [18, "mottakeren"],
  ])("for a child of %s it is %s who pays", (barnetsAlder, hvem) =>
    expect(kort(betaler, { barnetsAlder })).toBe(`${hvem} · egenandel § 8 (3)`),
  );

  it.each([
    [80, 3, 53_625],
    [74, 2, 35_750],
    [75, 3, 53_625],
    [0, 0, 0],
    [60, 2, 35_750],
  ])("%d minutes are %d half hours: %d øre", (minutter, halvtimer, belop) => {
    const svar = selvkost.anvend({ timelonnOre: kr(250), sosialeUtgifterOre: kr(75), minutter }, NAA);
    expect(svar.verdi).toEqual({ timeOre: 35_750, halvtimer, ore: belop });
    expect(svar.sporing).toEqual([
      { kode: "faktum", felt: "minutter", verdi: minutter },
      { kode: "regnet", post: "timelonn_med_sosiale_utgifter", regning: "sum", ledd: [25_000, 7_500], ore: 32_500 },
      { kode: "regnet", post: "selvkost_time", regning: "andel", ledd: [32_500, 110, 100], ore: 35_750 },
      { kode: "regnet", post: "selvkost", regning: "andel", ledd: [35_750, halvtimer, 2], ore: belop },
    ]);
    expect(kortSvar(svar)).toMatch(/ · egenandel § 9 · ASSUMPTION midt_mellom_halvtimer_rundes_opp$/);
  });

  const tak = (inntekt: number, endring: object = {}, dag: string = NAA) =>
    kort(utgiftstak, { husstandensNettoinntektOre: inntekt, ...endring }, dag);
  const P10 = "egenandel § 10, folketrygd § 1-4";

  it("the cap is for a household under 2 G, by the G of 1 January, all the year", () => {
    expect(tak(26_031_999)).toBe(`{"under2G":true,"takOre":24500} · ${P10}`);
    expect(tak(26_032_000)).toBe(`{"under2G":false,"takOre":null} · ${P10}`);
    expect(tak(26_500_000, {}, "2026-05-02")).toBe(`{"under2G":false,"takOre":null} · ${P10}`);
    expect(tak(100, { grunnbelop1JanuarOre: 51 })).toBe(`{"under2G":true,"takOre":24500} · ${P10}`);
    expect(tak(102, { grunnbelop1JanuarOre: 51 })).toBe(`{"under2G":false,"takOre":null} · ${P10}`);
  });

  it("names what is missing in another year", () => {
    expect(tak(100, {}, "2027-03-01")).toBe(`{"under2G":true,"takOre":null} · mangler egenandel_tak_under_2g · ${P10}`);
    expect(tak(99_000_000, {}, "2027-03-01")).toBe(`{"under2G":false,"takOre":null} · ${P10}`);
    expect(tak(100, {}, "2028-03-01")).toBe("null · mangler grunnbelop · egenandel § 10");
  });

  it("shows G, two of them, and which side the income is on", () => {
    const spor = (inntekt: number) => utgiftstak.anvend({ husstandensNettoinntektOre: ore(inntekt) }, NAA).sporing;
    const felles = (inntekt: number, under: boolean) => [
      { kode: "sats", sats: "grunnbelop", fra: "2025-05-01", ore: 13_016_000 },
      { kode: "regnet", post: "to_g", regning: "andel", ledd: [13_016_000, 2, 1], ore: 26_032_000 },
      { kode: "faktum", felt: "husstandensNettoinntektOre", verdi: inntekt },
      { kode: "faktum", felt: "under2G", verdi: under },
    ];
    expect(spor(1)).toEqual([
      ...felles(1, true),
      { kode: "sats", sats: "egenandel_tak_under_2g", fra: "2026-01-01", ore: 24_500 },
    ]);
    expect(spor(26_032_000)).toEqual(felles(26_032_000, false));
  });

  it("a higher income never brings a household under the cap", () => {
    const under = (inntekt: number) =>
      utgiftstak.anvend({ husstandensNettoinntektOre: ore(inntekt) }, NAA).verdi?.under2G === true;
    fc.assert(
      fc.property(fc.nat(60_000_000), fc.nat(60_000_000), (a, b) => {
        expect(under(Math.max(a, b)) && !under(Math.min(a, b))).toBe(false);
      }),
    );
  });

  it("the household: oneself and a partner; a minor child when the help is for it; nobody who pays for a long stay", () => {
    const medlem = (rolle: string, alder: number | null = null, betalerForLangtidsopphold = false) => ({
      rolle,
      alder,
      betalerForLangtidsopphold,
    });
    const alle = [
      medlem("soker"),
      medlem("samboer"),
      medlem("ektefelle", 70, true),
      medlem("barn", 17),
      medlem("barn", 18),
      medlem("barn"),
      medlem("annen", 40),
    ];
    expect(kort(husstand, { medlemmer: alle, hjelpenErForBarnet: false })).toBe("[0,1] · egenandel § 10 (3), egenandel § 10 (4)");
    expect(kort(husstand, { medlemmer: alle, hjelpenErForBarnet: true })).toBe(
      "[0,1,3] · egenandel § 10 (3), egenandel § 10 (4)",
    );
    const spor = husstand.anvend(
      { medlemmer: [{ rolle: "barn", alder: 3, betalerForLangtidsopphold: false }], hjelpenErForBarnet: true },
      NAA,
    ).sporing;
    expect(spor).toEqual([
      { kode: "faktum", felt: "hjelpenErForBarnet", verdi: true },
      { kode: "faktum", felt: "medlemmer.0.barn", verdi: true },
    ]);
  });
});
