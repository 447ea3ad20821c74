import { describe, expect, it } from "vitest";
import { dato } from "../kjerne/dato.ts";
import { hjemmelnokkel } from "../kjerne/hjemmel.ts";
import { kanIkkeLukkes, maaFolge, type Opprettholdfakta, opprettholdkrav } from "./p33.ts";

const naa = dato("2026-11-21");

const helt: Opprettholdfakta = {
  vedtakstype: "omsorgstjeneste",
  formkontrollGjort: true,
  undersokelser: "Nytt hjemmebesøk 18. november.",
  klagensGrunner: "Svar på alle punkter.",
  faktum: "Kari bor alene.",
  regler: "Pasient- og brukerrettighetsloven § 2-1.",
  vurdering: "Hjelpen er god nok.",
  klageinstans: "statsforvalter",
  antallDokumenter: 7,
  dokumenterMed: 7,
  kopiTilPart: true,
  merknadInnen: dato("2026-12-12"),
};

const mangler = (endring: Partial<Opprettholdfakta>) => opprettholdkrav({ ...helt, ...endring }, naa).mangler.map((m) => m.kode);

it("a whole statement is let through", () => {
  const svar = opprettholdkrav(helt, naa);
  expect(svar.utfall).toBe("ja");
  expect(svar.krav.every((k) => k.hjemmel.length > 0)).toBe(true);
});

describe("names what is missing", () => {
  it.each<[string, Partial<Opprettholdfakta>]>([
    ["formkontroll", { formkontrollGjort: false }],
    ["undersokelser", { undersokelser: "" }],
    ["klagens_grunner", { klagensGrunner: "  " }],
    ["faktum", { faktum: "" }],
    ["regler", { regler: "" }],
    ["vurdering", { vurdering: "" }],
    ["riktig_klageinstans", { klageinstans: "klagenemnd" }],
    ["alle_dokumenter", { dokumenterMed: 6 }],
    ["alle_dokumenter", { antallDokumenter: 0, dokumenterMed: 0 }],
    ["kopi_til_part", { kopiTilPart: false }],
    ["frist_for_merknad", { merknadInnen: null }],
    ["frist_for_merknad", { merknadInnen: naa }],
  ])("%s", (kode, endring) => expect(mangler(endring)).toEqual([kode]));
});

it("a dwelling goes to the kommune's own klagenemnd", () => {
  expect(mangler({ vedtakstype: "omsorgsbolig" })).toEqual(["riktig_klageinstans"]);
  expect(mangler({ vedtakstype: "omsorgsbolig", klageinstans: "klagenemnd" })).toEqual([]);
});

describe("an upheld complaint cannot be closed", () => {
  it.each([
    ["medhold", ["nytt_vedtak"]],
    ["delvis_medhold", ["nytt_vedtak", "oversendelse"]],
    ["opprettholdt", ["oversendelse"]],
    ["avvist", ["avvisning"]],
  ] as const)("%s is followed by %j", (utfall, folger) => expect(maaFolge(utfall)).toEqual(folger));

  it("and the sections say why", () => expect(kanIkkeLukkes("fvl67").map(hjemmelnokkel)).toEqual(["fvl67 § 33", "fvl67 § 28"]));
});
