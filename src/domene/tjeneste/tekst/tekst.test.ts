import { describe, expect, test } from "vitest";
import { lix } from "../../../../tester/lix.ts";
import { SPRAK } from "../../../grunnmur/sprak.ts";
import { behov, behovord, forsidebehov } from "../behov.ts";
import { tjeneste, tjenester } from "../katalog/katalog.ts";
import { TRINN, visTrinn } from "../trinn.ts";
import { tjenestetekst } from "./tekst.ts";

describe.each(SPRAK)("in %s", (sprak) => {
  test.each(tjenester.map((t) => t.kode))("%s is told in plain words", (kode) => {
    const { navn, ...resten } = tjenestetekst[sprak][kode];
    expect(navn.length).toBeGreaterThan(2);
    for (const tekst of Object.values(resten)) expect(tekst.trim()).not.toBe("");
    const lest = [resten.kort, resten.hva, resten.hvem, resten.pris, resten.slik].join(" ");
    expect(lix(lest)).toBeLessThanOrEqual(40);
  });

  test("the steps and the needs are short", () => {
    for (const trinn of TRINN) {
      const t = visTrinn(trinn, sprak);
      expect(lix([t.hva, t.slik, t.pris].join(" "))).toBeLessThanOrEqual(40);
    }
    for (const b of behov) expect(behovord(b.kode, sprak).navn.length).toBeLessThan(50);
  });
});

test("nynorsk is written in nynorsk", () => {
  const bokmal =
    /\b(ikke|jeg|hvor|hvem|hva|hvordan|hjem|noen|noe|mer|fra|selv|være|uten|tjenester?|bolig|sykehjem|kommer|også om du ikke)\b/i;
  for (const { kode } of tjenester) expect(Object.values(tjenestetekst.nn[kode]).join(" ")).not.toMatch(bokmal);
});

test("bokmål keeps out of nynorsk", () => {
  const nynorsk = /\b(ikkje|korleis|kven|kva|heime|nokon|noko|meir|frå|sjølv|vere|utan|tenester?|bustad|sjukeheim|kjem)\b/i;
  for (const { kode } of tjenester) expect(Object.values(tjenestetekst.nb[kode]).join(" ")).not.toMatch(nynorsk);
});

test("prices are those of 2026, and personal care and respite are free", () => {
  expect(tjenestetekst.nb.praktisk_bistand.pris).toContain("245 kroner");
  expect(tjenestetekst.nb.korttidsopphold.pris).toContain("205 kroner");
  expect(tjenestetekst.nb.dag_og_nattopphold.pris).toContain("115 kroner");
  expect(tjenestetekst.nb.personlig_stell.prisKort).toBe("Gratis");
  expect(tjenestetekst.nb.avlastning.prisKort).toBe("Gratis");
});

test("no rate for social assistance is named, because none was found for 2026", () => {
  for (const sprak of SPRAK) expect(Object.values(tjenestetekst[sprak].okonomisk_stonad).join(" ")).not.toMatch(/\d{3,} kroner/);
});

test("every service can be reached from a need, and the front page shows nine", () => {
  const naadd = new Set<string>(behov.flatMap((b) => b.tjenester));
  expect(tjenester.map((t) => t.kode).filter((kode) => !naadd.has(kode))).toEqual([]);
  expect(forsidebehov).toHaveLength(9);
});

test("omsorgsbolig is told as a tenancy", () => {
  expect(tjenestetekst.nb.omsorgsbolig.hva).toContain("ikke en omsorgstjeneste");
  expect(tjeneste("omsorgsbolig").spor).toBe("bolig");
});
