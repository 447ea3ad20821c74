import { expect, test } from "vitest";
import { lix } from "./lix.ts";

test("counts words a sentence and long words", () => {
  expect(lix("Du kan klage. Vi hjelper deg.")).toBeCloseTo(3 + 100 / 6);
  expect(lix("")).toBe(0);
});

test("an abbreviation inside a sentence does not end it", () => {
  expect(lix("Se nr.6 her")).toBe(lix("Se nr 6 her"));
});
