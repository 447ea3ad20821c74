import { describe, expect, it } from "vitest";
import { andel, kr, minste, ore, prosent, resten, STORSTE_BELOP_ORE, sum } from "./belop.ts";

describe("money is whole øre", () => {
  it.each([0.5, Number.NaN, STORSTE_BELOP_ORE + 1, -STORSTE_BELOP_ORE - 1])("%s is not", (n) => {
    expect(() => ore(n)).toThrow("et helt antall øre");
  });

  it("is added, taken away down to nothing, and compared", () => {
    expect(sum(kr(2), ore(5), ore(-10))).toBe(195);
    expect([resten(kr(3), kr(1)), resten(kr(1), kr(3))]).toEqual([200, 0]);
    expect(minste(kr(3), kr(1), kr(2))).toBe(100);
  });

  it.each([
    [100, 50, 50],
    [1, 50, 1],
    [1, 49, 0],
    [3, 50, 2],
    [-1, 50, 0],
    [-3, 50, -1],
    [-1, 51, -1],
    [-100, 10, -10],
    [STORSTE_BELOP_ORE, 100, STORSTE_BELOP_ORE],
  ])("%i øre times %i per cent is %i, half an øre up", (belop, deler, blir) => {
    expect(andel(ore(belop), prosent(deler))).toBe(blir);
  });
});
