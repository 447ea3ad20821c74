import { describe, expect, it } from "vitest";
import { avvik } from "./sammenlign.ts";
import { saksslag, svarPaaSak } from "./svar.ts";

const grunn = (sak: unknown): string => {
  const s = svarPaaSak(sak);
  return "ubesvart" in s ? s.ubesvart : "besvart";
};

describe("a case is read as it stands", () => {
  it.each([
    ["no case", null, "saken: feil_type"],
    ["a text", "sak", "saken: feil_type"],
    ["a list", [], "saken: feil_type"],
    ["a function", () => ({ kind: "kvp", input: {} }), "saken: feil_type"],
    ["facts in a list", { kind: "kvp", input: [] }, "saken: feil_type"],
    ["facts in a text", { kind: "kvp", input: "age" }, "saken: feil_type"],
    ["no kind", { input: {} }, "kind: mangler"],
    [
      "a kind and a process act that are neither",
      { kind: 1, input: {}, processActAssumed: "fvl-1814" },
      "kind: feil_type; processActAssumed: ikke_blant_valgene (fvl-1967, fvl-2025)",
    ],
    ["a kind that is none", { kind: "noe", input: {} }, `kind: ikke_blant_valgene (${saksslag.join(", ")})`],
    ["a kind that every object has", { kind: "toString", input: {} }, `kind: ikke_blant_valgene (${saksslag.join(", ")})`],
    ["a fact that is none", { kind: "kvp", input: { farge: "blå" } }, "farge: ukjent_felt"],
    ["two that are wrong", { kind: "kvp", input: { age: "tretti", G: -1 } }, "age: feil_type; G: for_liten"],
  ])("%s", (_hva, sak, ventet) => expect(grunn(sak)).toBe(ventet));

  it("without a process act it is asked under the act of 1967, which is in force", () => {
    const input = { act: "fvl" };
    const vekt = (mer: object) => svarPaaSak({ kind: "complaint_review", input, ...mer });
    expect(vekt({})).toMatchObject({ svar: { weightOnKommunaltSelvstyre: "stor vekt" } });
    expect(vekt({ processActAssumed: null })).toEqual(vekt({}));
    expect(vekt({ processActAssumed: "fvl-1967" })).toEqual(vekt({}));
    expect(vekt({ processActAssumed: "fvl-2025" })).toMatchObject({ svar: { weightOnKommunaltSelvstyre: "særlig stor vekt" } });
  });
});

it("what is no amount and no moment is compared as it is", () => {
  const mot = (ventet: Record<string, unknown>, fikk: Record<string, unknown>) =>
    avvik(ventet, { svar: fikk }).map((a) => a.felt);
  expect(mot({ xNok: "x575" }, { xNok: "575" })).toEqual(["xNok"]);
  expect(mot({ xNok: "575x" }, { xNok: "575" })).toEqual(["xNok"]);
  expect(mot({ xNok: "575.001" }, { xNok: "575" })).toEqual(["xNok"]);
  expect(mot({ xNok: "tusen" }, { xNok: "mange" })).toEqual(["xNok"]);
  expect(mot({ xNok: "-5.5" }, { xNok: -5.5 })).toEqual([]);
  expect(mot({ xNok: "12.5" }, { xNok: "12.50" })).toEqual([]);
  expect(mot({ xNok: "12" }, { xNok: 12 })).toEqual([]);
  expect(mot({ t: "Tromsø" }, { t: "Tana" })).toEqual(["t"]);
  expect(mot({ t: "2026-11-21T14:30:00+01:00" }, { t: null })).toEqual(["t"]);
  expect(mot({ t: "2026-11-21" }, { t: "2026-11-22" })).toEqual(["t"]);
  expect(mot({ l: [{ a: 1 }] }, { l: [{ a: 1 }] })).toEqual(["l"]);
});
