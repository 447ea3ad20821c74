import { describe, expect, it } from "vitest";
import { kortKrav } from "../../tester/lov/kort.ts";
import { dato } from "./kjerne/dato.ts";
import { stanser, VENTEGRUNNER, type Ventefakta, ventekrav } from "./klokkestans.ts";

const idag = dato("2026-11-20");
const fakta: Ventefakta = {
  grunn: "venter_pa_part",
  nodhjelp: false,
  bedtOmNoe: true,
  hvem: "",
  til: dato("2026-12-04"),
};
const mangler = (endret: Partial<Ventefakta>) => ventekrav({ ...fakta, ...endret }, idag).mangler.map((m) => m.kode);

describe("a case may wait", () => {
  it("for what the party was asked for, for somebody who is named, or because the party wants it", () => {
    expect(mangler({})).toEqual([]);
    expect(mangler({ bedtOmNoe: false })).toEqual(["bedt_om_noe"]);
    expect(mangler({ grunn: "venter_pa_andre", hvem: " " })).toEqual(["hvem"]);
    expect(mangler({ grunn: "venter_pa_andre", hvem: "fastlegen", bedtOmNoe: false })).toEqual([]);
    expect(mangler({ grunn: "parten_onsker", bedtOmNoe: false })).toEqual([]);
  });

  it("never when somebody needs help today, and never without an end", () => {
    for (const grunn of VENTEGRUNNER) expect(mangler({ grunn, nodhjelp: true, hvem: "x" })).toEqual(["ikke_nodhjelp"]);
    expect(mangler({ til: idag })).toEqual(["dag_fram_i_tid"]);
    expect(mangler({ til: dato("2027-01-19") })).toEqual([]);
    expect(mangler({ til: dato("2027-01-20") })).toEqual(["ikke_for_lenge"]);
  });
});

it("each requirement says what it rests on: the law, or what we ask for so that nobody is forgotten", () => {
  expect(kortKrav(ventekrav({ ...fakta, bedtOmNoe: false }, idag))).toEqual([
    "ikke_nodhjelp ja lov · stnl § 18",
    "bedt_om_noe nei lov · fvl67 § 11, fvl67 § 17",
    "dag_fram_i_tid ja platform · fvl67 § 17",
    "ikke_for_lenge ja platform · fvl67 § 17",
  ]);
  expect(kortKrav(ventekrav({ ...fakta, grunn: "venter_pa_andre" }, idag))[1]).toBe("hvem nei platform · fvl67 § 17");
});

describe("while it waits", () => {
  it("the law's month, a promised day and nødhjelp go on whatever the reason", () => {
    for (const grunn of VENTEGRUNNER) {
      expect(stanser(grunn, { slag: "forelopig_svar", art: "lov" })).toBe(false);
      expect(stanser(grunn, { slag: "forelopig_svar", art: "satt" })).toBe(false);
      expect(stanser(grunn, { slag: "klage_forelopig_svar", art: "lov" })).toBe(false);
      expect(stanser(grunn, { slag: "nodhjelp", art: "norm" })).toBe(false);
      expect(stanser(grunn, { slag: "klagefrist", art: "lov" })).toBe(false);
      expect(stanser(grunn, { slag: "vedtak", art: "lov" })).toBe(false);
      expect(stanser(grunn, { slag: "vedtak", art: "satt" })).toBe(false);
    }
  });

  it("the kommune's aim stands still, and the norm only when the party is waited for", () => {
    const norm = { slag: "vedtak", art: "norm" } as const;
    expect(VENTEGRUNNER.map((g) => stanser(g, { slag: "vedtak", art: "maal" }))).toEqual([true, true, true]);
    expect(VENTEGRUNNER.map((g) => [g, stanser(g, norm)])).toEqual([
      ["venter_pa_part", true],
      ["venter_pa_andre", false],
      ["parten_onsker", true],
    ]);
  });
});
