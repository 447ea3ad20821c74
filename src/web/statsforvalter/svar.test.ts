import { describe, expect, it } from "vitest";
import { lagSkjema } from "../../grunnmur/skjema.ts";
import { feltFor, lesAvgjoring } from "./svar.ts";

const les = (felter: Record<string, string>) => lesAvgjoring(lagSkjema(Object.entries(felter), new Map()));
const ALT = {
  innen_nytt_vedtak: "1.2.2027",
  innen_opphever: "1.3.2027",
  endringsarsak_nytt_vedtak: "nye_forhold",
  endringsarsak_opphever: "annet_skjonn",
  apenbartUrimelig_opphever: "Ingen ville sagt nei.",
  nyttInnhold: "Fire timer i uka",
  veiledning: "Spør legen.",
  tilSkade: "ja",
};

describe("a decision from its form", () => {
  it("takes only what stands under the outcome that was chosen", () => {
    expect(les({ ...ALT, utfall: "nytt_vedtak" })).toMatchObject({
      kommunenInnen: "2027-02-01",
      endringsarsak: "nye_forhold",
      apenbartUrimelig: "",
      nyttInnhold: "Fire timer i uka",
      veiledning: "",
      tilSkade: true,
    });
    expect(les({ ...ALT, utfall: "opphever" })).toMatchObject({
      kommunenInnen: "2027-03-01",
      endringsarsak: "annet_skjonn",
      apenbartUrimelig: "Ingen ville sagt nei.",
      nyttInnhold: "",
      veiledning: "Spør legen.",
      tilSkade: false,
    });
    expect(les({ ...ALT, utfall: "stadfester" })).toMatchObject({
      kommunenInnen: null,
      endringsarsak: null,
      nyttInnhold: "",
      veiledning: "",
      tilSkade: false,
    });
  });

  it("has no outcome when none of the four was sent, and no date when it is none", () => {
    expect(les({ ...ALT, utfall: "benådet" }).utfall).toBeNull();
    expect(les({ ...ALT, utfall: "opphever", innen_opphever: "31.2.2027" }).kommunenInnen).toBeNull();
  });

  it("points at the field of the chosen outcome where something is missing", () => {
    expect(feltFor("arsak_til_endring", "opphever")).toBe("endringsarsak_opphever");
    expect(feltFor("arsak_til_endring", "nytt_vedtak")).toBe("endringsarsak_nytt_vedtak");
    expect(feltFor("endelig_opplyst", "stadfester")).toBeNull();
  });
});
