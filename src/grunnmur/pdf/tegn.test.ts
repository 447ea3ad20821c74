import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Face, Blob as Fontfil } from "harfbuzzjs";
import { expect, it } from "vitest";
import { bind } from "../sprak.ts";
import { trykkbar } from "./tegn.ts";

const krev = createRequire(import.meta.url);
const SNITT = ["400Regular/Inter_400Regular", "600SemiBold/Inter_600SemiBold"];

/** "20-7e a0-ac": every character of the font, in stretches. */
function omraader(snitt: string): string {
  const fil = readFileSync(krev.resolve(`@expo-google-fonts/inter/${snitt}.ttf`));
  const strekk: [number, number][] = [];
  for (const tegn of [...new Face(new Fontfil(fil), 0).collectUnicodes()].toSorted((a, b) => a - b)) {
    const siste = strekk.at(-1);
    if (siste?.[1] === tegn - 1) siste[1] = tegn;
    else strekk.push([tegn, tegn]);
  }
  return strekk.map((s) => [...new Set(s)].map((tegn) => tegn.toString(16)).join("-")).join(" ");
}

it.each(SNITT)("what is told of the font is what it can draw: %s", (snitt) => {
  const { omraader: fortalt } = JSON.parse(readFileSync(new URL("tegn.json", import.meta.url), "utf8"));
  expect(fortalt).toBe(omraader(snitt));
});

it("everything that is written in Norwegian, Sámi and with Latin, Greek and Cyrillic letters is printed as it is", () => {
  const tekst = bind("Æøå «Žáŋŧđčš» § 11 a – 1 000 kr ½ € … ąćęłńóśźż ğışçö Ελληνικά Українська й Việt");
  expect(trykkbar(tekst)).toBe(tekst);
});

it("what the font has no sign for is a box, and what cannot be seen is gone", () => {
  expect(trykkbar("Hei 👩‍👧 og مرحبا!\u0000\u202e\tSlutt\ufe0f")).toBe("Hei □ og □! Slutt");
});
