import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";
import { dato } from "../../lov/kjerne/dato.ts";
import { grenser } from "../grenser.ts";
import type { Dokument } from "./dokument.ts";
import { lagPdf, type Pdfstandard } from "./lagPdf.ts";
import { alleTekster, erForLangt } from "./omfang.ts";

/** A document in which every text is made by `tekst`, so that no place is forgotten. */
function dokument(tekst: (hva: string) => string, sprak: "nb" | "nn" = "nb"): Dokument {
  return {
    sprak,
    dato: dato("2026-11-23"),
    tittel: tekst("tittel"),
    avsender: { navn: tekst("avsender"), enhet: tekst("enhet") },
    mottaker: { navn: tekst("mottaker"), adresse: [tekst("gate"), tekst("sted")] },
    fakta: [{ navn: tekst("faktum"), verdi: tekst("verdi") }],
    kopimerknad: tekst("kopi"),
    deler: [
      {
        overskrift: tekst("overskrift"),
        ramme: false,
        innhold: [
          {
            slag: "avsnitt",
            tekst: [tekst("avsnitt"), " ", { sterk: tekst("sterk") }, " ", { lenke: tekst("lenke"), til: "https://lovdata.no" }],
          },
          { slag: "liste", punkter: [tekst("punkt")] },
          { slag: "tabell", hode: [tekst("hode")], rader: [[tekst("celle")]] },
          {
            slag: "regnestykke",
            hode: [tekst("hva"), tekst("belop")],
            rader: [
              { navn: tekst("post"), verdi: tekst("kroner") },
              { navn: tekst("sum"), verdi: tekst("sumkroner"), sum: true },
            ],
          },
        ],
      },
      { overskrift: tekst("boks"), ramme: true, innhold: [{ slag: "avsnitt", tekst: tekst("iboks") }] },
    ],
    underskrift: { hilsen: tekst("hilsen"), fra: tekst("fra"), navn: [tekst("navn")], merknad: tekst("merknad") },
    bunn: tekst("bunn"),
  };
}

const les = (pdf: Uint8Array) => getDocumentProxy(new Uint8Array(pdf));
const lesTekst = async (pdf: Uint8Array): Promise<string> => (await extractText(await les(pdf), { mergePages: true })).text;
const raa = (pdf: Uint8Array): string => Buffer.from(pdf).toString("latin1");

const VANLIG = dokument((hva) => `${hva}-tekst`);

test("a letter says its language, its title and what each part of it is, to a program that reads it aloud", async () => {
  const pdf = await les(
    lagPdf(
      dokument((hva) => hva, "nn"),
      "ua-1",
    ),
  );
  expect((await pdf.getMetadata()).info).toMatchObject({ Language: "nn-NO", Title: "tittel" });
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const roller = JSON.stringify(await (await pdf.getPage(1)).getStructTree()).match(/"role":"(\w+)"/g);
  for (const rolle of ["H1", "H2", "P", "L", "LI", "Table", "TH", "TD", "Link"]) expect(roller).toContain(`"role":"${rolle}"`);
});

test.each<[Pdfstandard, RegExp]>([
  ["ua-1", /<pdfuaid:part>1<\/pdfuaid:part>/],
  ["a-2a", /<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/],
])("the file says that it is made after %s", (standard, merke) => {
  const pdf = lagPdf(VANLIG, standard);
  expect(raa(pdf).startsWith("%PDF-1.7")).toBe(true);
  expect(raa(pdf)).toMatch(merke);
});

test("what a person has typed is printed as typed, wherever it stands, and never run", async () => {
  const ondt = (hva: string): string => `${hva}:#panic("x")*fet*_kursiv_\\[#sys]$x^2$<a>@b\`kode\`//=--~'"#{1+1}`;
  const tekst = await lesTekst(lagPdf(dokument(ondt), "ua-1"));
  for (const hva of [
    "tittel",
    "mottaker",
    "gate",
    "faktum",
    "verdi",
    "kopi",
    "overskrift",
    "avsnitt",
    "sterk",
    "lenke",
    "punkt",
    "celle",
    "post",
    "kroner",
    "iboks",
    "navn",
  ]) {
    expect(tekst.replaceAll(/\s/g, "")).toContain(ondt(hva).replaceAll(/\s/g, ""));
  }
});

test("line breaks are kept, and controls and marks that turn the text around are dropped", async () => {
  const tekst = await lesTekst(
    lagPdf(
      {
        ...VANLIG,
        kopimerknad: "for\u0000ste\u202e linje",
        deler: [{ overskrift: null, ramme: false, innhold: [{ slag: "avsnitt", tekst: "en\nto" }] }],
      },
      "ua-1",
    ),
  );
  expect(tekst).toContain("forste linje");
  expect(tekst).toMatch(/en\s*\nto/);
});

test("a section can be followed to lovdata.no", async () => {
  const lenker = await (await (await les(lagPdf(VANLIG, "ua-1"))).getPage(1)).getAnnotations();
  expect(lenker).toMatchObject([{ subtype: "Link", url: "https://lovdata.no/" }]);
});

test("Norwegian and Sámi letters are printed and read back", async () => {
  const navn = "Åse Øygård Čáppa Đŋŧ Šaŋgi Ž ÁČĐŊŠŦŽáčđŋšŧž";
  expect(await lesTekst(lagPdf({ ...VANLIG, mottaker: { navn, adresse: [] } }, "ua-1"))).toContain(navn);
});

test("the pages are numbered", async () => {
  const lang = {
    overskrift: null,
    ramme: false,
    innhold: Array.from({ length: 60 }, () => ({ slag: "avsnitt" as const, tekst: "Et avsnitt." })),
  };
  expect(await lesTekst(lagPdf({ ...VANLIG, deler: [lang] }, "ua-1"))).toMatch(/Side 2 av 2/);
});

test("the same letter is the same bytes", () => {
  expect(Buffer.from(lagPdf(VANLIG, "ua-1")).equals(Buffer.from(lagPdf(VANLIG, "ua-1")))).toBe(true);
});

test("a letter over its limits is known to be, and is not printed", () => {
  const medTekst = (tekst: string): Dokument => ({
    ...VANLIG,
    deler: [{ overskrift: null, ramme: false, innhold: [{ slag: "avsnitt", tekst }] }],
  });
  expect(erForLangt(medTekst("x".repeat(grenser.brev.tegnPerTekst)))).toBe(false);
  const forLangt = medTekst("x".repeat(grenser.brev.tegnPerTekst + 1));
  expect(erForLangt(forLangt)).toBe(true);
  expect(() => lagPdf(forLangt, "ua-1")).toThrow("longer than a letter may be");
  const biter = Array.from({ length: grenser.brev.biter }, () => "x");
  expect(
    erForLangt({ ...VANLIG, deler: [{ overskrift: null, ramme: false, innhold: [{ slag: "liste", punkter: biter }] }] }),
  ).toBe(true);
});

test("every text of a letter is counted", () => {
  const tekster = alleTekster(dokument((hva) => hva));
  expect(tekster).toContain("mottaker");
  expect(tekster).toContain("avsnitt sterk lenke");
  expect(tekster).toHaveLength(26);
});
