import { describe, expect, it } from "vitest";
import { kortKrav } from "../../tester/lov/kort.ts";
import { type Dokumentkravfakta, dokumentkravkrav } from "./dokumentkrav.ts";
import { dato } from "./kjerne/dato.ts";
import { hjemmelnokkel } from "./kjerne/hjemmel.ts";

const naa = dato("2026-11-21");
const krav: Dokumentkravfakta = {
  vedtakstype: "sosial_stonad",
  hva: "Siste lønnsslipp",
  formal: "Vi må vite hva du tjener.",
  innen: dato("2026-12-05"),
  helKontoutskrift: false,
  nodvendigFordi: "",
};
const mangler = (endring: Partial<Dokumentkravfakta>) =>
  dokumentkravkrav({ ...krav, ...endring }, naa).mangler.map((m) => m.kode);

describe("what the office may ask for", () => {
  it("a thing, for a purpose, by a day that has not passed", () => {
    expect(mangler({})).toEqual([]);
    expect(mangler({ formal: " " })).toEqual(["formal"]);
    expect(mangler({ hva: "" })).toEqual(["formal"]);
    expect(mangler({ innen: null })).toEqual(["frist_fram_i_tid"]);
    expect(mangler({ innen: dato("2026-11-20") })).toEqual(["frist_fram_i_tid"]);
    expect(mangler({ innen: naa })).toEqual([]);
  });

  it("the whole bank statement only when it is said why nothing less will do", () => {
    expect(mangler({ helKontoutskrift: true })).toEqual(["kontoutskrift_nodvendig"]);
    expect(mangler({ helKontoutskrift: true, nodvendigFordi: "Inntekten kan ikke vises på annen måte." })).toEqual([]);
  });

  it("says of each requirement what it rests on, and spaces are no words", () => {
    expect(kortKrav(dokumentkravkrav({ ...krav, hva: " ", helKontoutskrift: true, nodvendigFordi: " " }, naa))).toEqual([
      "formal nei lov · stnl § 43, fvl67 § 17",
      "frist_fram_i_tid ja platform · stnl § 43, fvl67 § 17",
      "kontoutskrift_nodvendig nei lov · stnl § 43, fvl67 § 17",
    ]);
  });

  it.each([
    ["sosial_stonad", ["stnl § 43", "fvl67 § 17"]],
    ["omsorgstjeneste", ["fvl67 § 17"]],
    ["boligsosial", ["boligsosial § 9", "fvl67 § 17"]],
    ["kommunal_bolig", ["fvl67 § 17"]],
  ] as const)("in a case about %s it rests on %j", (vedtakstype, nokler) => {
    expect(dokumentkravkrav({ ...krav, vedtakstype }, naa).hjemmel.map(hjemmelnokkel)).toEqual(nokler);
  });
});
