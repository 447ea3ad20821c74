import { expect, it } from "vitest";
import { csv } from "./tallcsv.ts";

it("is a file that a Norwegian spreadsheet opens, and that no cell of can run", () => {
  const rader = [
    ["Hjelp; mye", 'Kalt "Trygg"', "12"],
    ["=HYPERLINK(1)", "+1", "-", "@a", "–"],
  ];
  expect(csv(rader)).toBe(`\uFEFF"Hjelp; mye";"Kalt ""Trygg""";12\r\n'=HYPERLINK(1);'+1;'-;'@a;–\r\n`);
});
