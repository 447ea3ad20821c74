import { describe, expect, it } from "vitest";
import type { Person } from "../../../domene/person/index.ts";
import type { Utkast } from "../../../domene/soknad/index.ts";
import { medKjent } from "./kjent.ts";

const kari = {
  adresse: "Strandveien 14\n1383 Asker",
  telefon: "41234567",
  epost: null,
  malform: "nn",
  vilHaPapir: false,
  skjermet: false,
} as unknown as Person;
const utkast = (endret: Partial<Utkast> = {}) =>
  ({ svar: { hvem: "jeg" }, sider: {}, ...endret }) as Pick<Utkast, "svar" | "sider">;

describe("what the kommune knows already", () => {
  it("is filled in for the one who applies for oneself, to be changed or taken away", () => {
    expect(medKjent(utkast(), { id: "kontakt" }, kari)).toEqual({ telefon: "41234567", malform: "nn", brev: "digitalt" });
    expect(medKjent(utkast(), { id: "bosted" }, kari)).toEqual({ opphold: "Strandveien 14, 1383 Asker" });
  });

  it("is not put back over what the person has saved, also when it was emptied", () => {
    const sider = { kontakt: {} } as unknown as Utkast["sider"];
    expect(medKjent(utkast({ sider }), { id: "kontakt" }, kari)).toEqual({});
  });

  it("says nothing about somebody else", () => {
    expect(medKjent(utkast({ svar: { hvem: "barn" } }), { id: "bosted" }, kari)).toEqual({});
  });

  it("never shows a protected address", () => {
    expect(medKjent(utkast(), { id: "bosted" }, { ...kari, skjermet: true })).toEqual({});
  });
});
