import { describe, expect, it } from "vitest";
import { sporingTekst } from "../../sporing.tekst.ts";
import { bareHer } from "./forbehold.tekst.ts";

describe.each(["nb", "nn"] as const)("every reservation in %s", (sprak) => {
  it("has a sentence: the letter's, or one for the API alone", () => {
    const uten = Object.entries(sporingTekst[sprak].forbehold).flatMap(([grunn, tekst]) => (tekst === "" ? [grunn] : []));
    expect(Object.keys(bareHer[sprak]).sort()).toEqual(uten.sort());
    expect(Object.values(bareHer[sprak]).every((t) => t.endsWith("."))).toBe(true);
  });
});
