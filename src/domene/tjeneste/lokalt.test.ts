import { expect, test } from "vitest";
import { tjeneste } from "./katalog/katalog.ts";
import { type Lokalrad, lokaleNavn, medLokalt, tjenesterI } from "./lokalt.ts";

const rad = (felt: Partial<Lokalrad>): Lokalrad => ({
  kode: "stottekontakt",
  navn: { nb: null, nn: null },
  trinn: null,
  tilbys: true,
  ...felt,
});

test("a kommune's own name comes first, with the law's word beside it", () => {
  const t = medLokalt(tjeneste("stottekontakt"), rad({ navn: { nb: "Fritidskontakt", nn: null } }), "nb");
  expect(t).toMatchObject({ navn: "Fritidskontakt", ogsaKalt: "Støttekontakt" });
  expect(medLokalt(tjeneste("stottekontakt"), rad({ navn: { nb: "Fritidskontakt", nn: null } }), "nn").navn).toBe(
    "Støttekontakt",
  );
  expect(medLokalt(tjeneste("stottekontakt"), rad({ navn: { nb: "Fritidskontakt", nn: null } }), "en").navn).toBe(
    "Support contact",
  );
});

test("a kommune may move a service on the stair, but not change the way in or the complaint route", () => {
  const vanlig = tjeneste("stottekontakt");
  const t = medLokalt(vanlig, rad({ trinn: 2 }), "nb");
  expect(t.trinn).toBe(2);
  expect({ tilgang: t.tilgang, vedtakstype: t.vedtakstype, plikt: t.plikt, spor: t.spor }).toEqual({
    tilgang: vanlig.tilgang,
    vedtakstype: vanlig.vedtakstype,
    plikt: vanlig.plikt,
    spor: vanlig.spor,
  });
});

test("what the law demands cannot be taken off the page; what it does not, can", () => {
  const borte = tjenesterI([rad({ tilbys: false }), rad({ kode: "fritidsassistent", tilbys: false })], "nb").map((t) => t.kode);
  expect(borte).toContain("stottekontakt");
  expect(borte).not.toContain("fritidsassistent");
});

test("services come in stair order, the rail and Nav last", () => {
  const trinn = tjenesterI([rad({ trinn: 1 })], "nn").map((t) => t.trinn || 7);
  expect(trinn).toEqual([...trinn].sort((a, b) => a - b));
});

test("both forms of a local name can be searched", () => {
  expect(lokaleNavn([rad({ navn: { nb: "Fritidskontakt", nn: "Fritidskontakten" } }), rad({ kode: "bpa" })])).toEqual(
    new Map([["stottekontakt", "Fritidskontakt Fritidskontakten"]]),
  );
});
