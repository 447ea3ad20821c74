import { describe, expect, it } from "vitest";
import egne from "../../../data/lov/egne-saker.json" with { type: "json" };
import samling from "../../../data/lov/law-cases.json" with { type: "json" };
import { avvik } from "./sammenlign.ts";
import { saksslag, svarPaaSak } from "./svar.ts";

const alle: readonly { readonly id: string; readonly kind: string; readonly input: object; readonly expected: object }[] = [
  ...samling.cases,
  ...egne.cases,
];

describe.each(saksslag)("%s", (slag) => {
  it.each(alle.filter((s) => s.kind === slag))("$id", (sak) => {
    expect(avvik(sak.expected as Record<string, unknown>, svarPaaSak(sak))).toEqual([]);
  });
});

it("every case is of a kind that is answered, and has an id of its own", () => {
  expect(alle.filter((s) => !saksslag.includes(s.kind))).toEqual([]);
  expect(new Set(alle.map((s) => s.id)).size).toBe(alle.length);
  expect(samling.cases).toHaveLength(164);
  expect(egne.cases.length).toBeGreaterThanOrEqual(150);
});

const grunn = (sak: unknown): string => {
  const s = svarPaaSak(sak);
  return "ubesvart" in s ? s.ubesvart : "besvart";
};

describe("what the rules do not know is named", () => {
  it.each([
    ["a kind", { kind: "noe_annet", input: {} }, /^kind: ikke_blant_valgene/],
    ["a field", { kind: "kvp", input: { age: 30, farge: "blå" } }, /farge: ukjent_felt/],
    ["a word", { kind: "sf_office", input: { fylke: "Viken" } }, /fylke: ikke_blant_valgene/],
    ["a type", { kind: "kvp", input: { age: "tretti" } }, /age: feil_type/],
    ["a date that is none", { kind: "decision_deadline", input: { service: "bpa", receivedOn: "2026-02-30" } }, /ikke_en_dato/],
    ["a service", { kind: "routing", input: { decision: "romferd" } }, /decision: ukjent \(romferd\)/],
    ["a process act", { kind: "kvp", input: { age: 30 }, processActAssumed: "fvl-1814" }, /processActAssumed/],
    [
      "a year without an amount",
      { kind: "payment", input: { kind: "korttidsopphold_dogn", year: 2027, dogn: 3 } },
      /egenandel_korttid_dogn 2027/,
    ],
    ["an office that has not been read", { kind: "grant", input: { office: "Agder", year: 2026 } }, /Agder 2026 er ikke lest/],
    ["facts", { kind: "complaint_deadline", input: { regime: "stnl" } }, /mangler/],
    ["a case that is none", null, /feil_type/],
    ["a case without facts", { kind: "kvp" }, /feil_type/],
  ])("%s", (_hva, sak, ventet) => expect(grunn(sak)).toMatch(ventet));
});

describe("a case is held against its answer", () => {
  const mot = (ventet: Record<string, unknown>, fikk: Record<string, unknown>) =>
    avvik(ventet, { svar: fikk }).map((a) => a.felt);

  it("by what it names: the answer may say more, and never less", () => {
    expect(mot({ a: 1 }, { a: 1, b: 2 })).toEqual([]);
    expect(mot({ a: 1, b: 2 }, { a: 1 })).toEqual(["b"]);
    expect(mot({ a: null }, {})).toEqual(["a"]);
    expect(mot({ a: false }, { a: null })).toEqual(["a"]);
  });

  it("amounts by what they are worth, and only amounts", () => {
    expect(mot({ amountNok: 575 }, { amountNok: "575.00" })).toEqual([]);
    expect(mot({ amountNok: "575.00" }, { amountNok: 575.01 })).toEqual(["amountNok"]);
    expect(mot({ amountNok: null }, { amountNok: 0 })).toEqual(["amountNok"]);
    expect(mot({ days: 5 }, { days: "5" })).toEqual(["days"]);
  });

  it("moments as moments, lists as what is in them", () => {
    expect(mot({ t: "2026-11-21T14:30:00+01:00" }, { t: "2026-11-21T13:30:00Z" })).toEqual([]);
    expect(mot({ t: "2026-11-21T14:30:00+01:00" }, { t: "2026-11-21T14:30:00Z" })).toEqual(["t"]);
    expect(mot({ l: ["a", "b"] }, { l: ["b", "a"] })).toEqual([]);
    expect(mot({ l: ["a"] }, { l: ["a", "b"] })).toEqual(["l"]);
    expect(mot({ l: ["a", "a"] }, { l: ["a", "b"] })).toEqual(["l"]);
    expect(mot({ l: [] }, { l: null })).toEqual(["l"]);
  });

  it("as a whole, with the reason, when there was no answer", () => {
    expect(avvik({ a: 1 }, { ubesvart: "hvorfor" })).toEqual([{ felt: "(ubesvart)", ventet: { a: 1 }, fikk: "hvorfor" }]);
  });
});
