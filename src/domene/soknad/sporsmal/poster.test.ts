import { expect, test } from "vitest";
import { tjeneste, tjenester } from "../../tjeneste/index.ts";
import { forhandsvalg } from "./forhandsvalg.ts";
import { variablerFor } from "./omsorg.ts";
import { oppsummer } from "./oppsummer.ts";
import { hastegrad, posterFra } from "./poster.ts";
import { finnSide, sider } from "./sider.ts";
import { lesSide } from "./skjema.ts";
import type { Svar } from "./typer.ts";

const omsorg: Svar = { nod: ["ingen"], haster: "nei", gjelder: ["omsorg"], hvem: "jeg", beskriv: "Jeg kommer meg ikke ut." };
const kort = (svar: Svar) => posterFra(svar, "nb").map((p) => [p.tjeneste, p.onsket, p.spor]);

test("a described need with no service chosen is one item in the person's own words", () => {
  expect(kort(omsorg)).toEqual([[null, "Jeg kommer meg ikke ut.", "omsorg"]]);
  expect(kort({ ...omsorg, tjenester: ["finn_ut"] })).toEqual([[null, "Jeg kommer meg ikke ut.", "omsorg"]]);
});

test("«ring meg» is an item too", () => {
  expect(kort({ nod: ["ingen"], gjelder: ["omsorg"], ring_meg: ["ja"] })).toEqual([[null, "Vil fortelle på telefon", "omsorg"]]);
});

test("each service chosen is an item of its own, under the kommune's name", () => {
  const svar = { ...omsorg, tjenester: ["stottekontakt", "praktisk_bistand"] };
  expect(kort(svar)).toEqual([
    ["stottekontakt", "Støttekontakt", "omsorg"],
    ["praktisk_bistand", "Praktisk bistand", "omsorg"],
  ]);
  expect(posterFra(svar, "nb", (k) => (k === "stottekontakt" ? "Fritidskontakt" : undefined))[0]?.onsket).toBe("Fritidskontakt");
  expect(posterFra(svar, "nn")[1]?.onsket).toBe("Praktisk hjelp");
});

test("care, money and a dwelling in one application fall on three tracks", () => {
  const svar: Svar = {
    ...omsorg,
    gjelder: ["omsorg", "sosial"],
    tjenester: ["stottekontakt"],
    f_hva: ["husleie", "klaer", "rad"],
    vil_ha_bolig: ["omsorgsbolig"],
  };
  expect(kort(svar)).toEqual([
    ["stottekontakt", "Støttekontakt", "omsorg"],
    ["okonomisk_stonad", "Husleie", "sosial"],
    ["okonomisk_stonad", "Klær", "sosial"],
    ["okonomisk_radgivning", "Økonomisk rådgivning", "sosial"],
    ["omsorgsbolig", "Omsorgsbolig", "bolig"],
  ]);
});

test("one track never mixes the Statsforvalter and the klagenemnd", () => {
  const svar: Svar = { gjelder: ["bolig"], vil_ha_bolig: ["kommunal_bolig", "boligsosial_hjelp"] };
  expect(kort(svar).map(([kode, , spor]) => [kode, spor])).toEqual([
    ["kommunal_bolig", "bolig"],
    ["boligsosial_hjelp", "sosial"],
  ]);
});

test("an emergency is an item of its own and makes the case urgent today, whatever else is asked for", () => {
  const svar: Svar = { ...omsorg, nod: ["mat", "sove"], n_hva: "Tomt kjøleskap, to barn" };
  expect(kort(svar).slice(0, 2)).toEqual([
    ["nodhjelp", "Tomt kjøleskap, to barn", "sosial"],
    ["midlertidig_botilbud", "Midlertidig botilbud", "sosial"],
  ]);
  expect(hastegrad(svar)).toBe("i_dag");
  expect(hastegrad({ ...omsorg, haster: "dager" })).toBe("dager");
  expect(hastegrad({ ...omsorg, f_botilbud: "i_natt" })).toBe("i_dag");
});

test("the same thing said twice is one item", () => {
  const svar: Svar = { nod: ["sove"], gjelder: ["sosial"], f_hva: ["botilbud"], f_botilbud: "i_natt" };
  expect(kort(svar)).toHaveLength(1);
});

test("an application always asks for something", () => {
  expect(posterFra({}, "nb")).toHaveLength(1);
  expect(posterFra({}, "nn")[0]?.onsket).not.toBe("");
});

test("coming from any service page ticks that service, in a way the form accepts and the case gets", () => {
  for (const t of tjenester) {
    const valgt = forhandsvalg(t);
    const samlet: Svar = Object.assign({ nod: ["ingen"], hvem: "jeg" }, ...Object.values(valgt));
    for (const [id, svar] of Object.entries(valgt)) {
      const side = finnSide(id, samlet);
      expect(side, `${t.kode} ${id}`).not.toBeNull();
      const feil = side === null ? null : lesSide(side, samlet, svar);
      expect(feil?.ok === false && feil.nei.some((f) => f.kode !== "mangler")).toBe(false);
    }
    const koder = posterFra(samlet, "nb").map((p) => p.tjeneste);
    if (Object.keys(valgt).length > 0 && t.kode !== "nodhjelp") expect(koder).toContain(t.kode);
  }
  expect(forhandsvalg(tjeneste("treffsted"))).toEqual({});
});

test("ticked boxes open the right functional variables, in official order", () => {
  expect(variablerFor(["trygg", "handle", "jobb_skole", "huske", "ukjent"])).toEqual([2, 15, 20]);
});

test("the summary shows every answer in words, and never a protected one", () => {
  const svar: Svar = {
    ...omsorg,
    tjenester: ["stottekontakt"],
    omrader: ["ga_ute", "sosialt"],
    trygt: "Han hører alt",
    f_naar_ut: "2026-12-24",
  };
  const linjer = oppsummer(svar, "nb").flatMap((s) => s.linjer);
  const svarPaa = (id: string) => linjer.find((l) => l.id === id)?.svar;
  expect(svarPaa("tjenester")).toBe("Støttekontakt");
  expect(svarPaa("omrader")).toBe("Gå ute, komme meg dit jeg skal, Være sammen med andre, gjøre noe i fritida");
  expect(JSON.stringify(linjer)).not.toContain("Han hører alt");
  expect(svarPaa("trygt")).toMatch(/viser det ikke/);
  expect(linjer.find((l) => l.id === "tolk")).toMatchObject({ svar: "Ikke svart", besvart: false });
});

test("amounts and dates read as words in the summary", () => {
  const svar: Svar = { nod: ["ingen"], gjelder: ["sosial"], hvem: "jeg", f_inntekt: "12500,50", f_naar_ut: "2026-12-24" };
  const linjer = oppsummer(svar, "nn").flatMap((s) => s.linjer);
  expect(linjer.find((l) => l.id === "f_inntekt")?.svar.replaceAll("\u00a0", " ")).toBe("12 500,50 kroner");
  expect(linjer.find((l) => l.id === "f_naar_ut")?.svar.replaceAll("\u00a0", " ")).toBe("24. desember 2026");
});

test("each office gets its own answers: no bank account to the care office, no health to Nav", () => {
  const hosOmsorg = sider
    .flatMap((s) => s.sporsmal)
    .filter((s) => s.spor.includes("omsorg"))
    .map((s) => s.id);
  const hosNav = sider
    .flatMap((s) => s.sporsmal)
    .filter((s) => s.spor.includes("sosial"))
    .map((s) => s.id);
  for (const id of ["f_konto", "f_saldo", "f_skatt", "f_gjeld", "n_penger", "nod"]) expect(hosOmsorg).not.toContain(id);
  for (const id of ["helse", "omrader", "beskriv", "s_fastlege", "hjelpere"]) expect(hosNav).not.toContain(id);
  for (const id of ["tolk", "telefon", "opphold", "hvem"]) expect(hosOmsorg.includes(id) && hosNav.includes(id)).toBe(true);
});
