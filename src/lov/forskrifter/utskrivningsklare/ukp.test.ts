import { describe, expect, it } from "vitest";
import { kort, kortSvar } from "../../../../tester/lov/kort.ts";
import { dato } from "../../kjerne/dato.ts";
import { betalendeKommune, omfattet } from "./p2.ts";
import { varselInnen, varselinnhold, varselkrav } from "./p8.ts";
import { utskrivningsklar } from "./p9.ts";
import { kanOverfores, kommunenSvarer, varselOmUtskrivningsklar } from "./p10.ts";
import { dognbetaling } from "./p13.ts";

const NAA = dato("2026-11-21");

it("§ 2: the kommune the patient states pays; private rehabilitering is outside", () => {
  expect(kort(betalendeKommune, { oppgittAvPasienten: "Sogndal", folkeregistrert: "Bergen" })).toBe("Sogndal · ukp § 2");
  expect(kort(omfattet, { privatRehabiliteringsinstitusjon: false })).toBe("ja · ukp § 2");
  expect(kort(omfattet, { privatRehabiliteringsinstitusjon: true })).toBe("nei · ukp § 2");
});

describe("§ 8: the first notice", () => {
  const innen = (innlagt: string, behovVentet: boolean, behovBleKlart: string | null) =>
    kort(varselInnen, { innlagt, behovVentet, behovBleKlart });

  it.each<[string, boolean, string | null, string]>([
    ["2026-11-20T14:30:00+01:00", true, null, "2026-11-21T14:30:00+01:00 · ukp § 8"],
    ["2026-11-20T14:30:00+01:00", false, "2026-11-23T08:00:00+01:00", "2026-11-24T08:00:00+01:00 · ukp § 8"],
    ["2026-11-20T14:30:00+01:00", true, "2026-11-23T08:00:00+01:00", "2026-11-21T14:30:00+01:00 · ukp § 8"],
    ["2026-11-20T14:30:00+01:00", false, null, "null · ukp § 8"],
    ["2026-10-24T14:30:00+02:00", true, null, "2026-10-25T13:30:00+01:00 · ukp § 8"],
    ["2026-03-28T14:30:00+01:00", true, null, "2026-03-29T15:30:00+02:00 · ukp § 8"],
    ["2026-11-20T13:30:00Z", true, null, "2026-11-21T14:30:00+01:00 · ukp § 8"],
  ])("admitted %s, foreseen %s, clear %s: by %s", (innlagt, ventet, klart, svar) =>
    expect(innen(innlagt, ventet, klart)).toBe(svar),
  );

  it("shows the hours", () => {
    const svar = varselInnen.anvend(
      { innlagt: "2026-11-20T14:30:00+01:00" as never, behovVentet: true, behovBleKlart: null },
      NAA,
    );
    const [fra, til] = ["2026-11-20T14:30:00+01:00", "2026-11-21T14:30:00+01:00"];
    expect(svar.sporing).toEqual([
      { kode: "faktum", felt: "behovVentet", verdi: true },
      { kode: "timer", antall: 24, fra, til },
    ]);
  });

  const ALT = {
    pasientensStatus: true,
    antattForlop: true,
    forventetUtskrivningstidspunkt: true,
    staarUtenEgnetBolig: false,
    utenEgnetBoligOpplyst: false,
  };
  it.each([
    [{}, "ja · ukp § 8 (2)"],
    [{ pasientensStatus: false }, "nei · mangler pasientens_status · ukp § 8 (2)"],
    [{ antattForlop: false }, "nei · mangler antatt_forlop · ukp § 8 (2)"],
    [{ forventetUtskrivningstidspunkt: false }, "nei · mangler forventet_utskrivningstidspunkt · ukp § 8 (2)"],
    [{ staarUtenEgnetBolig: true }, "nei · mangler uten_egnet_bolig · ukp § 8 (2), ukp § 8 (1)"],
    [{ staarUtenEgnetBolig: true, utenEgnetBoligOpplyst: true }, "ja · ukp § 8 (2), ukp § 8 (1)"],
  ])("%j: %s", (endring, svar) => {
    expect(kort(varselkrav, { ...ALT, ...endring })).toBe(svar);
    expect(varselinnhold).toHaveLength(4);
  });
});

describe("§ 9: ready for discharge", () => {
  const KLAR = { sektor: "somatikk", vurdertAv: "lege", femPunkterDokumentert: true, tvangSomIkkeKanViderefores: false };
  it.each([
    [{}, "ja · ukp § 9"],
    [{ vurdertAv: "psykolog" }, "nei · mangler vurdert_av_feil_person · ukp § 9"],
    [{ vurdertAv: "psykolog", sektor: "psykisk_helsevern" }, "ja · ukp § 9"],
    [{ vurdertAv: "psykolog", sektor: "tsb" }, "ja · ukp § 9"],
    [{ vurdertAv: "annen", sektor: "tsb" }, "nei · mangler vurdert_av_feil_person · ukp § 9"],
    [{ femPunkterDokumentert: false }, "nei · mangler ikke_dokumentert · ukp § 9"],
    [{ sektor: "psykisk_helsevern", tvangSomIkkeKanViderefores: true }, "nei · mangler tvang_ikke_avsluttet · ukp § 9"],
    [{ tvangSomIkkeKanViderefores: true }, "ja · ukp § 9"],
  ])("%j: %s", (endring, svar) => expect(kort(utskrivningsklar, { ...KLAR, ...endring })).toBe(svar));

  it("says where each thing that is missing stands", () => {
    const alle = {
      sektor: "psykisk_helsevern",
      vurdertAv: "annen",
      femPunkterDokumentert: false,
      tvangSomIkkeKanViderefores: true,
    } as const;
    expect(utskrivningsklar.anvend(alle, NAA).mangler.map((m) => [m.kode, m.hjemmel[0]?.ledd])).toEqual([
      ["vurdert_av_feil_person", 1],
      ["ikke_dokumentert", 1],
      ["tvang_ikke_avsluttet", 2],
    ]);
  });
});

it("§§ 10 to 12: told at once, answered at once, handed over when the kommune has confirmed", () => {
  expect(kort(varselOmUtskrivningsklar, { trengerKommunaltTilbud: true })).toBe("ja · ukp § 10");
  expect(kort(varselOmUtskrivningsklar, { trengerKommunaltTilbud: false })).toBe("nei · ukp § 10");
  expect(kort(kommunenSvarer, { hindretUtenforKommunensKontroll: false })).toBe("ja · ukp § 11");
  expect(kort(kommunenSvarer, { hindretUtenforKommunensKontroll: true })).toBe("nei · ukp § 11");
  expect(kort(kanOverfores, { kommunenHarBekreftet: true })).toBe("ja · ukp § 12");
  expect(kort(kanOverfores, { kommunenHarBekreftet: false })).toBe("nei · ukp § 12");
});

describe("§ 13: what waiting costs", () => {
  const VENTER = {
    erklaertUtskrivningsklar: dato("2024-11-20"),
    varslet8: dato("2024-11-10"),
    varslet10: dato("2024-11-20"),
    svar: "kan_ikke_ta_imot",
    tattImot: dato("2024-11-23"),
    ikkeLengerKlarFra: null,
    trengerKommunaltTilbud: true,
    privatRehabiliteringsinstitusjon: false,
  } as const;
  const betalt = (endring: object, dag: string = NAA) => kort(dognbetaling, { ...VENTER, ...endring }, dag);
  const STALE = "STALE stale_kilde";
  const HER = "ukp § 13, hol § 11-4";
  const sum = (dogn: number, ore: number | null, fra: string | null, til: string | null) =>
    JSON.stringify({ dogn, ore, fra, til });

  it("from the døgn the patient is ready, without the day of takeover", () => {
    expect(betalt({})).toBe(`${sum(3, 1_723_500, "2024-11-20", "2024-11-23")} · ${HER} · ${STALE}`);
    expect(betalt({ svar: "ikke_svart" })).toBe(betalt({}));
  });

  it.each([
    [{ svar: "kan_ta_imot" }],
    [{ varslet8: null }],
    [{ varslet10: null }],
    [{ trengerKommunaltTilbud: false }],
    [{ privatRehabiliteringsinstitusjon: true }],
  ])("nothing when %j", (endring) => expect(betalt(endring)).toBe(`${sum(0, 0, null, null)} · ${HER}`));

  it.each([
    ["a new illness stops it", { ikkeLengerKlarFra: "2024-11-21" }, sum(1, 574_500, "2024-11-20", "2024-11-21"), STALE],
    [
      "a new illness after the takeover changes nothing",
      { ikkeLengerKlarFra: "2024-11-25" },
      sum(3, 1_723_500, "2024-11-20", "2024-11-23"),
      STALE,
    ],
    ["taken over the same day", { tattImot: "2024-11-20" }, sum(0, 0, null, "2024-11-20"), STALE],
    ["taken over before", { tattImot: "2024-11-18" }, sum(0, 0, null, "2024-11-18"), STALE],
    [
      "a late § 10 notice",
      { varslet10: "2024-11-22" },
      sum(1, 574_500, "2024-11-22", "2024-11-23"),
      `ASSUMPTION sent_varsel_virker_fra_dagen, ${STALE}`,
    ],
    [
      "a late § 8 notice",
      { varslet8: "2024-11-21" },
      sum(2, 1_149_000, "2024-11-21", "2024-11-23"),
      `ASSUMPTION sent_varsel_virker_fra_dagen, ${STALE}`,
    ],
    ["another price", { dognprisOre: 400_000 }, sum(3, 1_200_000, "2024-11-20", "2024-11-23"), STALE],
  ])("%s", (_om, endring, verdi, forbehold) => expect(betalt(endring)).toBe(`${verdi} · ${HER} · ${forbehold}`));

  it("still waiting: the day of the question counts", () => {
    expect(betalt({ tattImot: null }, "2024-11-21")).toBe(`${sum(2, 1_149_000, "2024-11-20", null)} · ${HER}`);
  });

  it("each døgn has the price of its own year; one that is missing is refused by name, and the days are known", () => {
    const nyttar = { erklaertUtskrivningsklar: "2024-12-30", varslet10: "2024-12-30", tattImot: "2025-01-02" };
    expect(betalt(nyttar)).toBe(
      `${sum(3, 2 * 574_500 + 598_100, "2024-12-30", "2025-01-02")} · ${HER} · SECONDARY dognpris_fra_avis, ${STALE}`,
    );
    const i2026 = {
      erklaertUtskrivningsklar: "2026-11-01",
      varslet8: "2026-11-01",
      varslet10: "2026-11-01",
      tattImot: "2026-11-03",
    };
    expect(betalt(i2026)).toBe(
      `${sum(2, null, "2026-11-01", "2026-11-03")} · mangler dognpris_utskrivningsklar · ${HER} · ${STALE}`,
    );
    const i2016 = {
      erklaertUtskrivningsklar: "2016-11-01",
      varslet8: "2016-11-01",
      varslet10: "2016-11-01",
      tattImot: "2016-11-03",
    };
    expect(betalt(i2016)).toContain("mangler dognpris_utskrivningsklar");
  });

  it("shows what was told, the days, the prices and the sums", () => {
    const nyttar = {
      ...VENTER,
      erklaertUtskrivningsklar: dato("2024-12-30"),
      varslet10: dato("2024-12-30"),
      tattImot: dato("2025-01-02"),
    };
    expect(dognbetaling.anvend(nyttar, NAA).sporing).toEqual([
      { kode: "faktum", felt: "svar", verdi: "kan_ikke_ta_imot" },
      { kode: "faktum", felt: "trengerKommunaltTilbud", verdi: true },
      { kode: "faktum", felt: "privatRehabiliteringsinstitusjon", verdi: false },
      { kode: "hendelse", hendelse: "erklaert_utskrivningsklar", dato: "2024-12-30", starter: true },
      { kode: "faktum", felt: "varslet8", verdi: "2024-11-10" },
      { kode: "faktum", felt: "varslet10", verdi: "2024-12-30" },
      { kode: "faktum", felt: "dogn", verdi: 3 },
      { kode: "sats", sats: "dognpris_utskrivningsklar", fra: "2024-01-01", ore: 574_500 },
      { kode: "sats", sats: "dognpris_utskrivningsklar", fra: "2025-01-01", ore: 598_100 },
      { kode: "regnet", post: "dognbetaling", regning: "ganger", ledd: [2, 574_500], ore: 1_149_000 },
      { kode: "regnet", post: "dognbetaling", regning: "ganger", ledd: [1, 598_100], ore: 598_100 },
    ]);
    expect(kortSvar(dognbetaling.anvend({ ...VENTER, svar: "kan_ta_imot" }, NAA))).not.toContain("erklaert");
  });

  it("a wait longer than ten years is an error in the dates, and is cut", () => {
    expect(betalt({ tattImot: "2050-01-01", dognprisOre: 100 })).toContain('"dogn":3660');
  });

  it.each([
    ["2014-06-01", 425_500],
    ["2019-06-01", 488_500],
    ["2020-06-01", 503_600],
    ["2021-06-01", 516_700],
    ["2022-06-01", 530_600],
    ["2023-06-01", 550_800],
  ])("a døgn of %s costs %d øre", (dag, pris) => {
    const fakta = { erklaertUtskrivningsklar: dag, varslet8: dag, varslet10: dag, tattImot: null };
    expect(betalt(fakta, dag)).toContain(`"dogn":1,"ore":${pris}`);
  });
});
