import { describe, expect, it } from "vitest";
import { dato } from "./kjerne/dato.ts";
import { hjemmelnokkel } from "./kjerne/hjemmel.ts";
import { avvisningsvei, klagevei } from "./klagevei.ts";
import { erVedtakstype, type Vedtakstype, vedtakstyper } from "./vedtakstype.ts";

const naa = dato("2026-11-21");

describe("where a complaint goes", () => {
  it.each<[Vedtakstype, number, string, string]>([
    ["helsetjeneste", 4, "kommunen", "statsforvalter"],
    ["omsorgstjeneste", 4, "kommunen", "statsforvalter"],
    ["bpa", 4, "kommunen", "statsforvalter"],
    ["institusjon", 4, "kommunen", "statsforvalter"],
    ["parorendestotte", 4, "kommunen", "statsforvalter"],
    ["koordinator_ip", 4, "kommunen", "statsforvalter"],
    ["egenandel", 4, "kommunen", "statsforvalter"],
    ["sosial_stonad", 3, "nav_kontoret", "statsforvalter"],
    ["sosial_ip", 3, "nav_kontoret", "statsforvalter"],
    ["boligsosial", 3, "kommunen", "statsforvalter"],
    ["omsorgsbolig", 3, "kommunen", "klagenemnd"],
    ["kommunal_bolig", 3, "kommunen", "klagenemnd"],
    ["parkering", 3, "kommunen", "klagenemnd"],
    ["tt", 3, "vedtaksorganet", "klagenemnd"],
    ["partsinnsyn", 3, "kommunen", "statsforvalter"],
    ["journalinnsyn", 4, "kommunen", "statsforvalter"],
    ["tvang_4a", 3, "statsforvalter", "statsforvalter"],
    ["tvang_9_5bc", 3, "statsforvalter", "helsenemnd"],
  ])("%s: %i weeks, to %s, decided by %s", (type, uker, forst, sist) => {
    expect(klagevei(type, naa)).toMatchObject({ uker, forsteinstans: forst, klageinstans: sist });
  });

  it("every kind of decision has a route with the sections it stands on", () => {
    for (const type of vedtakstyper) {
      const vei = klagevei(type, naa);
      for (const del of Object.values(vei.hjemler)) expect(del.length).toBeGreaterThan(0);
      expect(vei.hjemmel.every((h) => h.lov !== "fvl25")).toBe(true);
    }
  });
});

describe("how far the body above may review", () => {
  it.each<[Vedtakstype, string, boolean]>([
    ["helsetjeneste", "vekt", true],
    ["omsorgstjeneste", "stor_vekt", true],
    ["boligsosial", "stor_vekt", true],
    ["sosial_stonad", "apenbart_urimelig", false],
    ["omsorgsbolig", "fullt", false],
  ])("%s: %s", (type, skjonn, omtales) => {
    expect(klagevei(type, naa).provelse).toMatchObject({ alleSider: true, skjonn, selvstyreOmtales: omtales });
  });

  it("under forvaltningsloven of 2025 the weight grows and a change is explained", () => {
    const ny = klagevei("boligsosial", naa, { prosesslov: "fvl25" });
    expect(ny.provelse).toMatchObject({ skjonn: "saerlig_stor_vekt", endringForklares: true });
    expect(ny.hjemler.frist.map(hjemmelnokkel)).toEqual(["fvl25 § 63"]);
    expect(klagevei("partsinnsyn", naa, { prosesslov: "fvl25" }).hjemler.klagerett.map(hjemmelnokkel)).toEqual(["fvl25 § 53"]);
  });
});

it("a rejected complaint about care is complained about within three weeks, and says that this is our reading", () => {
  const vei = avvisningsvei("omsorgstjeneste", naa);
  expect(vei).toMatchObject({ uker: 3, starter: "underretning", klageinstans: "statsforvalter" });
  expect(vei.forbehold).toContainEqual({ merke: "ASSUMPTION", grunn: "tre_uker_ved_avvisning" });
  expect(avvisningsvei("sosial_stonad", naa).forbehold).toEqual([]);
});

it("tells a stored word that is no vedtakstype", () => {
  expect(erVedtakstype("bpa")).toBe(true);
  expect(erVedtakstype("toString")).toBe(false);
});
