import { grenser } from "../grenser.ts";
import { sikre } from "../resultat.ts";
import type { Dokument } from "./dokument.ts";
import { innsats } from "./innsats.ts";
import { hentKompilator, MAPPE } from "./kompilator.ts";
import { erForLangt } from "./omfang.ts";

/** PDF/UA-1 is for the reader, PDF/A-2a for the archive. One file cannot claim both (Typst 0.14), so each is made for its use. */
export type Pdfstandard = "ua-1" | "a-2a";

/**
 * Prints a letter: A4, tagged, with language and title, the same bytes for the same letter.
 * The letter must have passed `erForLangt`: a larger one is a bug here, and so is one over the page limit.
 * It takes some 15 ms of processor time for a letter of two pages, and blocks meanwhile.
 */
export function lagPdf(dokument: Dokument, standard: Pdfstandard): Uint8Array {
  sikre(!erForLangt(dokument), "the letter is longer than a letter may be");
  const typst = hentKompilator();
  try {
    const svar = typst.compile({ mainFilePath: `${MAPPE}/brev.typ`, inputs: { brev: innsats(dokument) } });
    const ferdig = svar.result;
    if (ferdig === null) throw new Error(`the letter could not be set: ${JSON.stringify(svar.takeError()?.shortDiagnostics)}`);
    sikre(ferdig.numOfPages <= grenser.brev.sider, "the letter has more pages than a letter may have");
    return typst.pdf(ferdig, { pdfStandard: standard });
  } finally {
    // Typst remembers every letter it has set. Without this the process grows by 1 MB a letter (measured: 2 GB after 2 000).
    typst.evictCache(GLEM_ETTER);
  }
}

/** Results unused for this many letters are forgotten: the template and the fonts stay warm, the letters go. */
const GLEM_ETTER = 2;
