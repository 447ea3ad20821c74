import fc from "fast-check";
import type { Sidefelt } from "../oppsett/sideskjema.ts";

/** What people paste, what slips into a field, and what somebody tries who wants in. */
const RARE = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\r\n\r\n",
  "-1",
  "0",
  "1e9",
  "NaN",
  "999999999999999999999999",
  "-0,5",
  "1,5",
  "31.02.2026",
  "2026-02-30",
  "0000-00-00",
  "9999-12-31",
  "29.2.2027",
  "12.12.99999",
  "i morgen",
  "<script>alert(1)</script>",
  "'; drop table sak; --",
  "../../../../etc/passwd",
  "%00%2e%2e",
  "{{7*7}}",
  "__proto__",
  "constructor",
  "null",
  "undefined",
  "true",
  "[object Object]",
  "𝕬𝖘𝖊 👩‍👩‍👧‍👦 ﷽ \u202egnimmok",
  "z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢",
  "\ufeff\u200b\u00ad",
  "ČčĐđŊŋŠšŦŧŽž",
  "å".repeat(300),
  "x".repeat(4_001),
  "ord ".repeat(2_100),
  "x".repeat(25_000),
  "01019012345",
  "00000000-0000-0000-0000-000000000000",
  "ugyldig@",
  "a@b.no\r\nBcc: c@d.no",
] as const;

export const rarTekst: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...RARE) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10)) },
);

/** One field of a form: as it stood, filled in with something strange, sent twice, or not at all. */
function feltverdi(felt: Sidefelt): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const somVist = fc.constantFrom(...(felt.verdier.length > 0 ? felt.verdier : [""]));
  const en = fc.oneof({ weight: felt.slag === "tekst" ? 1 : 4, arbitrary: somVist }, { weight: 2, arbitrary: rarTekst });
  return fc.oneof(
    { weight: 6, arbitrary: en.map((v) => [[felt.navn, v] as const]) },
    { weight: 1, arbitrary: fc.array(en, { maxLength: 3 }).map((alle) => alle.map((v) => [felt.navn, v] as const)) },
    { weight: 1, arbitrary: fc.constant([]) },
  );
}

/** A form as somebody might send it. */
export function utfylling(felter: readonly Sidefelt[]): fc.Arbitrary<readonly (readonly [string, string])[]> {
  const kjente = felter.filter((f) => f.slag !== "fil").map(feltverdi);
  const ukjent = fc.array(fc.tuple(fc.constantFrom("tekst", "grunn", "id", "_versjon", "_nokkel", "__proto__"), rarTekst), {
    maxLength: 2,
  });
  return fc.tuple(fc.tuple(...kjente), ukjent).map(([a, b]) => [...a.flat(), ...b]);
}

/** A piece of an address: an id that is none, a language that is none, and worse. */
export const rarBit: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    ...[
      "0",
      "-1",
      "null",
      "..",
      ".",
      "%00",
      "%ff",
      "%E0%A4%A",
      "a'b",
      "<b>",
      "nb",
      "nn",
      "en",
      "asker",
      "__proto__",
      "constructor",
    ],
    ...["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"],
    ...["x".repeat(3_000), "%F0%9F%98%80", "9".repeat(30), "1.5", "1e3", " ", "%2F%2F"],
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map(encodeURIComponent),
);

/** A query that no page of ours has written. */
export const rartSok: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        "q",
        "sok",
        "side",
        "utvalg",
        "frist",
        "tjeneste",
        "etter",
        "for",
        "ok",
        "fra",
        "behov",
        "vedtak",
        "sprak",
        "__proto__",
      ),
      rarTekst,
    ),
    { maxLength: 4 },
  )
  .map((par) => new URLSearchParams(par.map(([n, v]) => [n, v.slice(0, 500)])).toString());
