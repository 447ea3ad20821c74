import { expect, test } from "vitest";
import { iplosTekst } from "./iplos.tekst.ts";
import { skarvalg, variabelnavn, variabler } from "./iplos.ts";

test("there are 20 variables, each with a name in both forms", () => {
  expect(variabler.map((v) => v.nr)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(variabelnavn(15, "nb")).toBe("Hukommelse");
  expect(variabelnavn(15, "nn")).toBe("Minne");
});

test("syn and hørsel have scales of their own", () => {
  expect(variabler.filter((v) => v.skala !== "behov").map((v) => v.nr)).toEqual([13, 14]);
  expect(skarvalg(13, "nb").find((s) => s.skar === 5)?.navn).toBe("Blind");
  expect(skarvalg(14, "nn").find((s) => s.skar === 5)?.navn).toBe("Døv");
});

test("every variable is scored 1 to 5 or 9, with an explanation", () => {
  for (const { nr } of variabler) {
    expect(skarvalg(nr, "nn").map((s) => s.skar)).toEqual([1, 2, 3, 4, 5, 9]);
    expect(skarvalg(nr, "nb").every((s) => s.hjelp !== "")).toBe(true);
  }
});

test("the help draws the line between 3 and 4, and between 4 and 5", () => {
  expect(iplosTekst.nb.slikVurdererDu.join(" ")).toMatch(/3 og 4.*hele tiden.*4 og 5.*gjør noe selv/);
});

test("an unknown variable is a fault in the program", () => {
  expect(() => variabelnavn(21, "nb")).toThrow();
});
