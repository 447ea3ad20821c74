import { expect, it } from "vitest";
import { satser } from "./alle.ts";

it("has every amount that the rules know, once, in the order of their names", () => {
  const navn = satser.map((s) => s.navn);
  expect(navn.length).toBeGreaterThan(7);
  expect(navn).toEqual([...new Set(navn)].toSorted());
});
