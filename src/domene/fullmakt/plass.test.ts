import { describe, expect, it } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Representasjon } from "../person/index.ts";
import { sammeNavn } from "./navn.ts";
import { foresattFarPlass, representantplasser } from "./plass.ts";

const IDAG = dato("2026-11-20");
const rep = (r: Partial<Representasjon>): Representasjon => ({
  id: "r",
  representert: "barn",
  representertNavn: "Barn",
  representertFodt: dato("2013-01-01"),
  representant: "mor",
  representantNavn: "Mor",
  slag: "foresatt",
  omfang: ["brev"],
  fra: IDAG,
  til: null,
  ...r,
});

describe("which representatives get a place in a new case", () => {
  it("the fullmektig and the verge always, with what they may", () => {
    const av = [rep({ representant: "per", slag: "fullmakt", omfang: ["klage"] }), rep({ representant: "vera", slag: "verge" })];
    expect(representantplasser(av, "barn", IDAG)).toEqual([
      { person: "per", rolle: "fullmektig", omfang: ["klage"] },
      { person: "vera", rolle: "verge", omfang: ["brev"] },
    ]);
  });

  it("a verge in the cases that the mandate covers, and in no other", () => {
    const av = [rep({ representant: "vera", slag: "verge", spor: ["sosial"] })];
    expect(representantplasser(av, "barn", IDAG)).toEqual([
      { person: "vera", rolle: "verge", omfang: ["brev"], spor: ["sosial"] },
    ]);
  });

  it("both parents when one of them applied for a child of thirteen", () => {
    const plasser = representantplasser([rep({}), rep({ representant: "far" })], "mor", IDAG);
    expect(plasser.map((p) => p.person)).toEqual(["mor", "far"]);
  });

  it("no parent when the child of thirteen applied alone", () => {
    expect(representantplasser([rep({})], "barn", IDAG)).toEqual([]);
  });

  it("two fullmakts to the same person are one place that covers both", () => {
    const av = [rep({ slag: "fullmakt", omfang: ["brev"] }), rep({ slag: "fullmakt", omfang: ["klage", "brev"] })];
    expect(representantplasser(av, null, IDAG)).toEqual([{ person: "mor", rolle: "fullmektig", omfang: ["brev", "klage"] }]);
  });

  it.each([
    [11, "barnet", true],
    [12, "barnet", false],
    [12, "annen", false],
    [15, "annen_foresatt", true],
    [16, "annen_foresatt", false],
    [17, "denne", true],
    [18, "denne", false],
  ] as const)("a parent of a child of %i, sent by %s: %s", (aar, sendtAv, svar) => {
    expect(foresattFarPlass(aar, sendtAv)).toBe(svar);
  });
});

describe("the name beside a number", () => {
  it.each([
    ["Kari Lie", "kari  LIE", true],
    ["Kari Anne Lie", "Kari Lie", true],
    ["André Moen", "Andre Moen", true],
    ["Kari Lie", "Kari Moe", false],
    ["Kari Lie", "Per Lie", false],
    ["Åse Bø", "Ase Bo", false],
  ])("%s and %s", (a, b, svar) => {
    expect(sammeNavn(a, b)).toBe(svar);
  });
});
