import { describe, expect, it } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Person } from "../person/index.ts";
import { type Brevpart, erKopi, velgMottakere } from "./mottakere.ts";

const idag = dato("2026-11-20");

function person(navn: string, endret: Partial<Person> = {}): Person {
  return {
    id: navn,
    kommune: "4640",
    fnr: "",
    navn,
    fodt: dato("1950-01-01"),
    adresse: null,
    telefon: null,
    epost: "a@example.no",
    malform: null,
    vilHaPapir: false,
    skjermet: false,
    dod: null,
    versjon: 1,
    ...endret,
  };
}
const part = (p: Person, rolle: Brevpart["rolle"]): Brevpart => ({ person: p, rolle });
const hvem = (...parter: Brevpart[]) =>
  velgMottakere(parter, "nb", idag).map((m) => `${m.person.navn}${m.kopi ? ` (${m.kopi.rolle})` : ""}`);

describe("hvem som får brevet", () => {
  it("is the party, with a copy to everyone who acts for the party", () => {
    expect(hvem(part(person("Siri"), "fullmektig"), part(person("Kari"), "soker"))).toEqual(["Kari", "Siri (fullmektig)"]);
    expect(hvem(part(person("Kari"), "soker"), part(person("Ola"), "medsoker"))).toEqual(["Kari", "Ola (medsoker)"]);
  });

  it("gets it once, whatever places they have", () => {
    const mor = person("Mor");
    expect(hvem(part(person("Kari"), "soker"), part(mor, "fullmektig"), part(mor, "verge"))).toEqual(["Kari", "Mor (verge)"]);
  });

  it("is the parents alone for a child of 14, and the child too from 15", () => {
    const familie = (fodt: string) => hvem(part(person("Per", { fodt: dato(fodt) }), "soker"), part(person("Mor"), "foresatt"));
    expect(familie("2011-11-21")).toEqual(["Mor (foresatt)"]);
    expect(familie("2011-11-20")).toEqual(["Per", "Mor (foresatt)"]);
  });

  it("is the letter itself to the parent of a child, and a copy to who else has a place", () => {
    const per = part(person("Per", { fodt: dato("2014-01-01") }), "soker");
    const alle = velgMottakere([per, part(person("Mor"), "foresatt"), part(person("Siri"), "fullmektig")], "nb", idag);
    expect(alle.map((m) => [m.person.navn, erKopi(m)])).toEqual([
      ["Mor", false],
      ["Siri", true],
    ]);
  });

  it("is the child when nobody else is there", () => {
    expect(hvem(part(person("Per", { fodt: dato("2014-01-01") }), "soker"))).toEqual(["Per"]);
  });
});

describe("hvordan", () => {
  const en = (endret: Partial<Person>) => velgMottakere([part(person("Kari", endret), "soker")], "nn", idag)[0];

  it("is digital when a notice can reach the person, and paper when the person wants it or cannot be reached", () => {
    expect(en({})?.kanal).toBe("digital");
    expect(en({ epost: null, telefon: "90000000" })?.kanal).toBe("digital");
    expect(en({ vilHaPapir: true })?.kanal).toBe("papir");
    expect(en({ epost: null })?.kanal).toBe("papir");
  });

  it("is in the person's own form of the language, or else the case's", () => {
    expect(en({})?.sprak).toBe("nn");
    expect(en({ malform: "nb" })?.sprak).toBe("nb");
  });
});
