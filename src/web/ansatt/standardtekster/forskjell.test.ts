import fc from "fast-check";
import { expect, it } from "vitest";
import { forskjell } from "./forskjell.ts";

const vist = (fra: string, til: string) => forskjell(fra, til).map((b) => `${b.slag}:${b.tekst}`);

it("shows what was taken out and what came in, word by word", () => {
  expect(vist("Du kan søke igjen.", "Du kan søke igjen.")).toEqual(["lik:Du kan søke igjen."]);
  expect(vist("", "Hei.")).toEqual(["inn:Hei."]);
  expect(vist("Hei.", "")).toEqual(["bort:Hei."]);
  expect(vist("Du kan søke igjen når du vil.", "Du kan alltid søke når du vil.")).toEqual([
    "lik:Du kan ",
    "inn:alltid ",
    "lik:søke ",
    "bort:igjen ",
    "lik:når du vil.",
  ]);
});

it("is the first text without what came in, and the second without what went", () => {
  const tekst = fc.array(fc.constantFrom("du", "får", "ikke", "\n", "hjelp"), { maxLength: 12 }).map((o) => o.join(" "));
  fc.assert(
    fc.property(tekst, tekst, (fra, til) => {
      const uten = (slag: string) =>
        forskjell(fra, til)
          .filter((b) => b.slag !== slag)
          .map((b) => b.tekst)
          .join("");
      expect([uten("inn"), uten("bort")]).toEqual([fra, til]);
    }),
    { numRuns: 200 },
  );
});
