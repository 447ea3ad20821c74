import { describe, expect, it } from "vitest";
import { kortKrav } from "../../tester/lov/kort.ts";
import {
  type Dokumentkravfakta,
  dokumentkravkrav,
  MINDRE_INNGRIPENDE,
  nevnerHelKontoutskrift,
  overskuddskrav,
} from "./dokumentkrav.ts";
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

  it("the whole bank statement only when every lesser paper has been thought of", () => {
    const hele = { helKontoutskrift: true, nodvendigFordi: "Vi må se alle overføringer i mai." };
    expect(mangler({ ...hele, mindreVurdert: MINDRE_INNGRIPENDE.slice(1) })).toEqual(["mindre_vurdert"]);
    expect(mangler({ ...hele, mindreVurdert: MINDRE_INNGRIPENDE })).toEqual([]);
    expect(mangler({ mindreVurdert: [] })).toEqual([]);
  });

  it.each([
    ["Kontoutskrift for de siste tre månedene", true],
    ["alle konto-utskrifter", true],
    ["Oversikt over kontobevegelser", true],
    ["Bankutskrift for mai", true],
    ["Siste lønnsslipp", false],
    ["Bilde av saldoen på kontoutskriften", false],
    ["Kontoutskrift der du har strøket det som ikke angår saken", false],
  ])("hears in «%s» whether it is the whole statement: %s", (hva, hele) => expect(nevnerHelKontoutskrift(hva)).toBe(hele));

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

describe("a paper that came", () => {
  it("may go when the case does not need it and it is said why, unless a decision was made on it", () => {
    const f = { vedtakstype: "sosial_stonad", grunn: "Vi trenger ikke journalen din.", lagtTilGrunn: false } as const;
    expect(kortKrav(overskuddskrav(f, naa))).toEqual([
      "ikke_trengs ja lov · stnl § 43, fvl67 § 17",
      "ikke_lagt_til_grunn ja lov · fvl67 § 18",
    ]);
    const mangler = (e: Partial<Parameters<typeof overskuddskrav>[0]>) =>
      overskuddskrav({ ...f, ...e }, naa).mangler.map((m) => m.kode);
    expect(mangler({ grunn: " " })).toEqual(["ikke_trengs"]);
    expect(mangler({ lagtTilGrunn: true })).toEqual(["ikke_lagt_til_grunn"]);
  });
});
