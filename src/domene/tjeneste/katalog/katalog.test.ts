import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dato } from "../../../lov/kjerne/dato.ts";
import { gyldigHjemmel } from "../../../lov/kjerne/gyldighet.ts";
import { hjemmel, hjemmelnokkel } from "../../../lov/kjerne/hjemmel.ts";
import { klagevei } from "../../../lov/klagevei.ts";
import { kanSokes, tjeneste, tjenester } from "./katalog.ts";

const idag = dato("2026-11-21");
const iplos = JSON.parse(readFileSync("data/iplos/iplos.json", "utf8")) as {
  services: { items: { code: number; active2021: boolean }[] };
};

describe.each(tjenester)("$kode", (t) => {
  test("stands on the law, or says openly that it does not", () => {
    expect(t.plikt.length > 0).toBe(t.lovfestet !== "nei");
  });

  test("cites no repealed or renumbered section", () => {
    for (const h of [...t.plikt, ...t.rett, ...t.pris]) {
      expect(gyldigHjemmel(h, idag).utfall, hjemmelnokkel(h)).toBe("ja");
      expect(h.lenke).toMatch(/^https:\/\/lovdata\.no\/(lov|forskrift)\/\d{4}-\d{2}-\d{2}-\d+\/§/);
    }
  });

  test("has a complaint route when there is anything to decide", () => {
    if (t.tilgang === "vedtak" || t.tilgang === "egen_boligsak" || t.rett.length > 0) expect(t.vedtakstype).not.toBeNull();
    if (t.vedtakstype !== null) expect([3, 4]).toContain(klagevei(t.vedtakstype, idag).uker);
  });

  test("uses national service codes that are still in use", () => {
    const iBruk = new Set(iplos.services.items.filter((s) => s.active2021).map((s) => s.code));
    for (const kode of t.kpr) expect(iBruk).toContain(kode);
  });

  test("is usual on a span of steps that holds its own", () => {
    const [fra, til] = t.spenn;
    expect(fra).toBeLessThanOrEqual(til);
    if (t.trinn !== 0) expect(t.trinn >= fra && t.trinn <= til).toBe(true);
  });
});

test("every national code that is still in use has a service", () => {
  const brukt = new Set(tjenester.flatMap((t) => t.kpr));
  const iBruk = iplos.services.items.filter((s) => s.active2021).map((s) => s.code);
  expect(iBruk.filter((kode) => !brukt.has(kode))).toEqual([]);
});

test("the whole minimum list of hol § 3-2 is covered, number by number", () => {
  const numre = tjenester.flatMap((t) => t.plikt.filter((h) => h.lov === "hol" && h.paragraf === "3-2").map((h) => h.nr));
  for (const nr of [1, 2, 3, 4, 5, 6, 7]) expect(numre).toContain(nr);
});

test("a dwelling is a tenancy: its own case, its own board, and no section of the care acts", () => {
  for (const kode of ["omsorgsbolig", "kommunal_bolig"] as const) {
    const t = tjeneste(kode);
    expect(t.tilgang).toBe("egen_boligsak");
    expect(t.vedtakstype && klagevei(t.vedtakstype, idag).klageinstans).toBe("klagenemnd");
    expect([...t.plikt, ...t.rett]).toEqual([]);
  }
  expect(klagevei("boligsosial", idag).klageinstans).toBe("statsforvalter");
});

test("støttekontakt rests on hol § 3-2 nr. 6 b; fritidsassistent rests on nothing", () => {
  expect(tjeneste("stottekontakt").plikt).toEqual([hjemmel("hol", "3-2", { nr: 6, bokstav: "b" })]);
  expect(tjeneste("fritidsassistent")).toMatchObject({ lovfestet: "nei", vedtakstype: null });
});

test("short help has no formal vedtak, and a complaint route all the same", () => {
  expect(tjeneste("hverdagsrehabilitering")).toMatchObject({ formelt: "nei", vedtakstype: "omsorg_uten_vedtak" });
  expect(tjeneste("ohd_dogn")).toMatchObject({ formelt: "nei", vedtakstype: "omsorg_uten_vedtak" });
});

test("a formal vedtak is due exactly where pbrl § 2-7, stnl § 41 and boligsosialloven § 7 say so", () => {
  for (const t of tjenester) {
    const holPunkt = t.plikt.some(
      (h) => h.lov === "hol" && (h.paragraf === "3-6" || h.paragraf === "3-8" || (h.paragraf === "3-2" && h.nr === 6)),
    );
    if (t.spor === "omsorg") expect(t.formelt === "over_to_uker", t.kode).toBe(holPunkt);
    else expect(t.formelt === "alltid", t.kode).toBe(t.vedtakstype !== null);
    if (t.kode === "langtidsopphold") expect(t.formelt).toBe("alltid");
  }
});

test("what is given at once, or by turning up, is never applied for", () => {
  expect(tjenester.filter((t) => t.tilgang === "mot_opp" || t.tilgang === "lege").some(kanSokes)).toBe(false);
  expect(tjenester.filter((t) => t.tilgang === "vedtak" || t.tilgang === "egen_boligsak").every(kanSokes)).toBe(true);
});
