import { describe, expect, it } from "vitest";
import { kortKrav } from "../../tester/lov/kort.ts";
import { dato } from "./kjerne/dato.ts";
import { type Klageavgjorelsesfakta, klageavgjorelsekrav } from "./klageavgjorelsekrav.ts";

const naa = dato("2026-11-21");

const stadfester: Klageavgjorelsesfakta = {
  vedtakstype: "omsorgstjeneste",
  utfall: "stadfester",
  provd: "Loven, fakta og skjønnet.",
  klagensGrunner: "Alle fire punkter er vurdert.",
  begrunnelse: "Vedtaket er riktig.",
  selvstyre: "Vi la stor vekt på kommunens vurdering.",
  endringsarsak: null,
  apenbartUrimelig: "",
  nyttInnhold: "",
  veiledning: "",
  tilSkade: false,
  mottattHosUnderinstansen: dato("2026-09-01"),
  endeligOpplyst: true,
};

const mangler = (endring: Partial<Klageavgjorelsesfakta>) =>
  klageavgjorelsekrav({ ...stadfester, ...endring }, naa).mangler.map((m) => m.kode);

it("a complete decision is let through", () => expect(klageavgjorelsekrav(stadfester, naa).utfall).toBe("ja"));

describe("names what is missing", () => {
  it.each<[string, Partial<Klageavgjorelsesfakta>]>([
    ["utfall", { utfall: null }],
    ["alle_sider_provd", { provd: " " }],
    ["klagens_grunner_vurdert", { klagensGrunner: "" }],
    ["begrunnelse", { begrunnelse: "" }],
    ["selvstyret_vektlagt", { selvstyre: "" }],
    ["endelig_opplyst", { endeligOpplyst: false }],
  ])("%s", (kode, endring) => expect(mangler(endring)).toEqual([kode]));
});

it("a complaint that is not tried needs reasons, and not a test it never got", () => {
  expect(mangler({ utfall: "avviser", provd: "", klagensGrunner: "", selvstyre: "" })).toEqual([]);
  expect(mangler({ utfall: "avviser", begrunnelse: "" })).toEqual(["begrunnelse"]);
});

it("a new decision says what the person gets", () => {
  expect(mangler({ utfall: "nytt_vedtak" })).toEqual(["nytt_innhold"]);
  expect(mangler({ utfall: "nytt_vedtak", nyttInnhold: "Ti timer i uka." })).toEqual([]);
});

it("a case sent back tells the kommune what to do", () => {
  const svar = klageavgjorelsekrav({ ...stadfester, utfall: "opphever" }, naa);
  expect(svar.mangler.map((m) => m.kode)).toEqual(["veiledning_til_kommunen"]);
  expect(svar.krav.find((k) => k.kode === "veiledning_til_kommunen")?.grunnlag).toBe("platform");
});

describe("under sosialtjenesteloven", () => {
  const sosial = { vedtakstype: "sosial_stonad", selvstyre: "" } as const;

  it("the kommune's self-rule is not what is weighed", () => expect(mangler(sosial)).toEqual([]));

  it("another judgement than the kommune's is only for what is plainly unreasonable, and that is said", () => {
    const annet = { ...sosial, utfall: "nytt_vedtak", nyttInnhold: "x", endringsarsak: "annet_skjonn" } as const;
    expect(mangler(annet)).toEqual(["skjonn_apenbart_urimelig"]);
    expect(mangler({ ...annet, apenbartUrimelig: "Beløpet dekker ikke mat." })).toEqual([]);
  });

  it("an error or new facts need no such test, but the cause is stated", () => {
    const feil = { ...sosial, utfall: "nytt_vedtak", nyttInnhold: "x" } as const;
    expect(mangler(feil)).toEqual(["arsak_til_endring"]);
    expect(mangler({ ...feil, endringsarsak: "feil_ved_vedtaket" })).toEqual([]);
    expect(mangler({ ...sosial, utfall: "opphever", veiledning: "x" })).toEqual(["arsak_til_endring"]);
  });
});

it("from forvaltningsloven of 2025 on, every change in a care case says its cause", () => {
  const endring = { utfall: "nytt_vedtak", nyttInnhold: "x", prosesslov: "fvl25" } as const;
  expect(mangler(endring)).toEqual(["arsak_til_endring"]);
  expect(mangler({ ...endring, endringsarsak: "nye_forhold" })).toEqual([]);
});

it("the kommune's own klagenemnd weighs no self-rule", () =>
  expect(mangler({ vedtakstype: "omsorgsbolig", selvstyre: "" })).toEqual([]));

it("to the complainant's harm only within three months after the kommune got the complaint", () => {
  const skade = { tilSkade: true, utfall: "nytt_vedtak", nyttInnhold: "x" } as const;
  expect(mangler({ ...skade, mottattHosUnderinstansen: dato("2026-08-21") })).toEqual([]);
  expect(mangler({ ...skade, mottattHosUnderinstansen: dato("2026-08-20") })).toEqual(["til_skade_i_tide"]);
});

it("says of each requirement what it rests on", () => {
  expect(
    kortKrav(klageavgjorelsekrav({ ...stadfester, utfall: "nytt_vedtak", nyttInnhold: "Ti timer.", tilSkade: true }, naa)),
  ).toEqual([
    "utfall ja lov · fvl67 § 34",
    expect.stringMatching(/^alle_sider_provd ja lov · /),
    "klagens_grunner_vurdert ja lov · fvl67 § 34",
    "begrunnelse ja lov · fvl67 § 24, fvl67 § 25",
    expect.stringMatching(/^selvstyret_vektlagt ja lov · /),
    "nytt_innhold ja lov · fvl67 § 25, fvl67 § 34",
    expect.stringMatching(/^til_skade_i_tide (ja|nei) lov · fvl67 § 34$/),
    "endelig_opplyst ja lov · fvl67 § 27, fvl67 § 28",
  ]);
});
