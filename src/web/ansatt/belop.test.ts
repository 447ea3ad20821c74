import { expect, it } from "vitest";
import { lesBelop, lesTimer, skrivBelop, skrivTimer } from "./belop.ts";

it.each([
  ["7850", 785_000],
  ["7 850,50", 785_050],
  ["7\u00a0850,50", 785_050],
  ["7.850,5", 785_050],
  ["0,05", 5],
  ["1 234 567,89", 123_456_789],
  ["450 kr", 45_000],
  ["450,-", 45_000],
  ["", null],
  ["  ", null],
  ["-5", "ugyldig"],
  ["7,850.50", "ugyldig"],
  ["1,234", "ugyldig"],
  ["kr", "ugyldig"],
  ["12a", "ugyldig"],
  ["78 50", "ugyldig"],
])("%s is read as øre, exactly", (tekst, ore) => {
  expect(lesBelop(tekst)).toBe(ore);
});

it("writes what it reads, for every øre of a krone", () => {
  for (let ore = 0; ore < 200; ore++) expect(lesBelop(skrivBelop(ore))).toBe(ore);
  expect(skrivBelop(785_050)).toBe("7850,50");
  expect(skrivBelop(null)).toBe("");
});

it("reads hours with comma or point, and no more than two decimals", () => {
  expect([lesTimer("3"), lesTimer("3,5"), lesTimer("0.25"), lesTimer("")]).toEqual([3, 3.5, 0.25, null]);
  expect([lesTimer("3,125"), lesTimer("tre"), lesTimer("-1")]).toEqual(["ugyldig", "ugyldig", "ugyldig"]);
  expect(skrivTimer(3.5)).toBe("3,5");
});
