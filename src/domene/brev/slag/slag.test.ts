import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, test } from "vitest";
import { lix } from "../../../../tester/lix.ts";
import { lagPdf } from "../../../grunnmur/pdf/lagPdf.ts";
import { alleTekster } from "../../../grunnmur/pdf/omfang.ts";
import { eksempler } from "../eksempler/alle.ts";
import { mangler } from "../mangler.ts";
import { type Brevmodell, brevslag } from "../modell.ts";
import { tekstAv } from "../tekstAv.ts";

const MALFORMER = ["nb", "nn"] as const;
const alle = Object.entries(eksempler).flatMap(([navn, bygg]) => MALFORMER.map((sprak) => ({ navn, sprak, brev: bygg(sprak) })));

/** The words alone: lines are broken differently on paper, and the case and the page number stand at every foot. */
const ord = (tekst: string): string => tekst.normalize("NFC").replace(/[\s\u00a0]+/g, "");

async function lesPdf(brev: Brevmodell, standard: "ua-1" | "a-2a") {
  const pdf = await getDocumentProxy(new Uint8Array(lagPdf(brev, standard)));
  const { text } = await extractText(pdf, { mergePages: true });
  const uten = text.replaceAll(/Sak \d+\/\d+ Side \d+ av \d+/g, "");
  return { info: (await pdf.getMetadata()).info, sider: pdf.numPages, tekst: ord(uten) };
}

/** What is read from the title on, which is what a person must understand. A date's dot ends no sentence. */
const lestTekst = (brev: Brevmodell): string => {
  const tekst = tekstAv(brev);
  return tekst.slice(tekst.indexOf(`\n\n${brev.tittel.replaceAll("\u00a0", " ")}`)).replace(/(\d|nr)\. (?=[a-zæøå\d])/g, "$1 ");
};

test("there is an example of every kind of letter", () => {
  expect(new Set(alle.map(({ brev }) => brev.slag))).toEqual(new Set(brevslag));
});

describe.each(alle)("$navn, $sprak", ({ sprak, brev }) => {
  test("is complete: nothing that the law asks for is missing", () => {
    expect(mangler(brev.slag, brev)).toEqual([]);
  });

  test("is printed for the reader with every word it says, and its language and title", async () => {
    const { info, sider, tekst } = await lesPdf(brev, "ua-1");
    expect(info).toMatchObject({ Language: `${sprak}-NO`, Title: brev.tittel });
    expect(sider).toBeLessThanOrEqual(3);
    for (const del of alleTekster(brev)) if (del !== brev.avsender.enhet && del !== brev.bunn) expect(tekst).toContain(ord(del));
  });

  test("is printed for the archive with the same words", async () => {
    expect((await lesPdf(brev, "a-2a")).tekst).toBe((await lesPdf(brev, "ua-1")).tekst);
  });

  test("is plain enough to be understood", () => {
    expect(lix(lestTekst(brev))).toBeLessThanOrEqual(40);
  });

  test("speaks one language: no word of the other form", () => {
    const fremmed =
      sprak === "nn"
        ? /\b(ikke|jeg|hvis|fra|hva|hvor|noe|selv|saken|klagen|deres|uke|uker)\b/i
        : /\b(ikkje|eg|frå|kva|kor|noko|sjølv|saka|klaga|dykkar|veke|veker)\b/i;
    expect(lestTekst(brev).match(fremmed)).toBeNull();
  });
});

test("a letter can be stored and comes back the same", () => {
  for (const { brev } of alle) expect(JSON.parse(JSON.stringify(brev))).toEqual(brev);
});
