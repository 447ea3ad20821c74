import { describe, expect, it } from "vitest";
import { lagSkjema } from "../../../grunnmur/skjema.ts";
import { dato } from "../../../lov/kjerne/dato.ts";
import type { Klagemappe } from "./mappe.ts";
import type { Klagekontekst } from "./sted.ts";
import { aktuelleRegler, lesUttalelse, utgangspunkt, vanligMerknadsfrist } from "./uttalelse.ts";

const ORD = { uenig: ["hvor_mye"], onsket: "Fire timer i uka", hvorfor: "", feilIBrevet: "Jeg bor ikke alene." };
function mappe(klage: object): Klagemappe {
  const vedtak = { fakta: "Du bor alene.", regler: ["pbrl § 2-1 a"], barnetsBeste: "", poster: [{ tjeneste: "stottekontakt" }] };
  return { klage: { ...ORD, uttalelseUtkast: null, ...klage }, sak: { sprak: "nb" }, pa: { vedtak } } as unknown as Klagemappe;
}
const sendt = (felter: readonly (readonly [string, string])[]) =>
  lesUttalelse({ skjema: lagSkjema(felter, new Map()) } as unknown as Klagekontekst);

describe("the statement", () => {
  it("starts with one point for each thing the person said, and the facts and sections of the decision", () => {
    expect(utgangspunkt(mappe({}))).toEqual({
      undersokelser: "",
      punkter: [
        { klagen: "Hvor mye jeg fikk", svaret: "" },
        { klagen: "Fire timer i uka", svaret: "" },
        { klagen: "Jeg bor ikke alene.", svaret: "" },
      ],
      fakta: "Du bor alene.",
      regler: ["pbrl § 2-1 a"],
      vurdering: "",
      barnetsBeste: "",
    });
  });

  it("has a point to answer also when the complaint has no words", () => {
    const { punkter } = utgangspunkt(mappe({ uenig: [], onsket: " ", feilIBrevet: "" }));
    expect(punkter).toEqual([{ klagen: "Jeg vil at dere ser på saken en gang til.", svaret: "" }]);
  });

  it("goes on from what was saved", () => {
    const utkast = { ...utgangspunkt(mappe({})), vurdering: "Tre timer er nok." };
    expect(utgangspunkt(mappe({ uttalelseUtkast: utkast })).vurdering).toBe("Tre timer er nok.");
  });

  it("offers the sections of the decision and of the service, each once", () => {
    const regler = aktuelleRegler(mappe({}));
    expect(regler[0]).toBe("pbrl § 2-1 a");
    expect(new Set(regler).size).toBe(regler.length);
    expect(regler.length).toBeGreaterThan(1);
  });

  it("is read with its points in order, without empty ones, and with sections that exist", () => {
    const { uttalelse, merknadInnen } = sendt([
      ["klagen_0", "For lite"],
      ["svaret_0", "Vi mener det er nok."],
      ["klagen_1", ""],
      ["svaret_1", ""],
      ["klagen_2", "Reisen"],
      ["svaret_2", ""],
      ["regler", "pbrl § 2-1 a"],
      ["regler", "tull § 1"],
      ["merknadInnen", "14.12.2026"],
    ]);
    expect(uttalelse.punkter).toEqual([
      { klagen: "For lite", svaret: "Vi mener det er nok." },
      { klagen: "Reisen", svaret: "" },
    ]);
    expect(uttalelse.regler).toEqual(["pbrl § 2-1 a"]);
    expect(merknadInnen).toBe("2026-12-14");
  });

  it("says which text is longer than a letter holds, and gives the party three weeks when nobody says else", () => {
    expect(sendt([["vurdering", "x".repeat(8001)]]).forLange).toEqual(["vurdering"]);
    expect(vanligMerknadsfrist(dato("2026-11-21"))).toBe("2026-12-12");
  });
});
