import { expect, test } from "vitest";
import { hjemmel, lovIder } from "../../lov/kjerne/hjemmel.ts";
import { hjemmeltekst, iParentes, regelavsnitt } from "./hjemmeltekst.ts";
import { bareTekst } from "./modell.ts";

test("a section is written out, without abbreviations", () => {
  const h = hjemmel("hol", "3-2", { ledd: 1, nr: 6, bokstav: "b" });
  expect(hjemmeltekst(h, "nb")).toBe("helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 bokstav b");
  expect(hjemmeltekst(h, "nn")).toBe("helse- og omsorgstenestelova § 3-2 første ledd nr. 6 bokstav b");
  expect(hjemmeltekst(hjemmel("pbrl", "2-1d"), "nb")).toBe("pasient- og brukerrettighetsloven § 2-1 d");
  expect(hjemmeltekst(hjemmel("pbrl", "4A-7"), "nb")).toBe("pasient- og brukerrettighetsloven § 4A-7");
});

test("every act has a name in both forms", () => {
  for (const lov of lovIder)
    for (const sprak of ["nb", "nn"] as const) expect(hjemmeltekst(hjemmel(lov, "1"), sprak)).toMatch(/^[\p{L}\d .-]{6,} § 1$/u);
});

test("the rules are in words first, and link to the act", () => {
  const [avsnitt] = regelavsnitt([hjemmel("pbrl", "2-1"), hjemmel("kommuneloven", "25-1")], "nb");
  if (avsnitt?.slag !== "avsnitt") throw new Error("rules make a paragraph");
  expect(bareTekst(avsnitt.tekst)).toBe(
    "Retten til nødvendig hjelp står i pasient- og brukerrettighetsloven § 2-1. Vi har brukt kommuneloven § 25-1.",
  );
  expect(avsnitt.tekst).toContainEqual({ lenke: "kommuneloven § 25-1", til: "https://lovdata.no/lov/2018-06-22-83/§25-1" });
});

test("sections of one act about the same thing share a sentence", () => {
  const hol = (nr: number) => hjemmel("hol", "3-6", { nr });
  const [avsnitt] = regelavsnitt([hol(2), hjemmel("pbrl", "2-1"), hol(3)], "nb");
  if (avsnitt?.slag !== "avsnitt") throw new Error("rules make a paragraph");
  expect(bareTekst(avsnitt.tekst)).toBe(
    "Kommunens plikt til å støtte den som har tung omsorg for en annen, står i helse- og omsorgstjenesteloven § 3-6 nr. 2 og § 3-6 nr. 3. Retten til nødvendig hjelp står i pasient- og brukerrettighetsloven § 2-1.",
  );
});

test("no rules, no paragraph, and no empty brackets", () => {
  expect(regelavsnitt([], "nb")).toEqual([]);
  expect(iParentes([], "nb")).toBe("");
});
