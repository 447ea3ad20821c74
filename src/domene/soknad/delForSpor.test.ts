import { describe, expect, it } from "vitest";
import { delForSpor } from "./delForSpor.ts";
import { sider } from "./sporsmal/index.ts";

const svar = { beskriv: "Faller", f_saldo: "100", n_hva: "Tomt", opphold: "Vegen 1", tolk: "nei" };

describe("the wall between care and social services", () => {
  it("gives the care office health and everyday life, and no money", () => {
    expect(delForSpor(svar, "omsorg")).toEqual({ beskriv: "Faller", opphold: "Vegen 1", tolk: "nei" });
  });

  it("gives the Nav office money and emergency, and no health", () => {
    expect(delForSpor(svar, "sosial")).toEqual({ f_saldo: "100", n_hva: "Tomt", opphold: "Vegen 1", tolk: "nei" });
  });

  it("gives the housing office neither", () => {
    expect(delForSpor(svar, "bolig")).toEqual({ opphold: "Vegen 1", tolk: "nei" });
  });

  it("loses no question: each is for one of the offices at least", () => {
    for (const felt of sider.flatMap((s) => s.sporsmal.map((q) => q.id))) {
      const noen = (["omsorg", "sosial", "bolig"] as const).some((spor) => felt in delForSpor({ [felt]: "x" }, spor));
      expect(noen, felt).toBe(true);
    }
  });
});
