import type { Filtype } from "../filer.ts";
import { grenser } from "../grenser.ts";
import { bind } from "../sprak.ts";
import { hentKompilator, type Kompilator, MAPPE } from "./kompilator.ts";
import { trykkbar } from "./tegn.ts";

export interface Samling {
  readonly sprak: "nb" | "nn";
  readonly tittel: string;
  /** The sheet on top, line by line. The titles of what could not be put in are told by `utelatt`. */
  readonly forside: (utelatt: readonly string[]) => string;
  readonly papirer: readonly { readonly tittel: string; readonly mime: Filtype; readonly bytes: Uint8Array }[];
}

type Lagt =
  | { readonly slag: "pdf"; readonly tittel: string; readonly fil: string; readonly sider: number }
  | { readonly slag: "bilde"; readonly tittel: string; readonly fil: string }
  | { readonly slag: "tekst"; readonly tittel: string; readonly linjer: readonly string[] };

const ENDELSE: Partial<Record<Filtype, string>> = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" };
const trykk = (tekst: string): string => bind(trykkbar(tekst));
const linjer = (tekst: string): string[] => tekst.split(/\r\n|\r|\n/).map(trykk);

/**
 * Puts papers together as one PDF to print or send: a sheet on top, and each paper after it, page by page as it is. A paper that cannot be drawn (a picture in a
 * phone's own format, a PDF that is locked or broken) is left out, and the sheet says which. It blocks while it works, so there is a limit to the pages.
 */
export function lagSamling(s: Samling): Uint8Array {
  const typst = hentKompilator();
  const lagt = s.papirer.map((p, nr) => ({ papir: p, som: leggInn(typst, p, nr) }));
  try {
    const utelatt = lagt.filter((l) => l.som === null).map((l) => l.papir.tittel);
    const inn = {
      ...{ sprak: s.sprak, tittel: trykk(s.tittel), forside: linjer(s.forside(utelatt)) },
      papirer: lagt.flatMap((l) => (l.som ? [l.som] : [])),
    };
    const svar = typst.compile({ mainFilePath: `${MAPPE}/samling.typ`, inputs: { samling: JSON.stringify(inn) } });
    if (svar.result === null)
      throw new Error(`the papers could not be set: ${JSON.stringify(svar.takeError()?.shortDiagnostics)}`);
    return typst.pdf(svar.result);
  } finally {
    for (const nr of s.papirer.keys()) for (const endelse of Object.values(ENDELSE)) typst.unmapShadow(sti(nr, endelse));
    typst.evictCache(0);
  }
}

const navn = (nr: number, endelse: string): string => `papir-${nr}.${endelse}`;
const sti = (nr: number, endelse: string): string => `${MAPPE}/${navn(nr, endelse)}`;

/** Lays one paper where the template finds it. @returns null when it cannot be drawn */
function leggInn(typst: Kompilator, p: Samling["papirer"][number], nr: number): Lagt | null {
  const tittel = trykk(p.tittel);
  if (p.mime === "text/plain") return { slag: "tekst", tittel, linjer: linjer(new TextDecoder().decode(p.bytes)) };
  const endelse = ENDELSE[p.mime];
  if (endelse === undefined) return null;
  const fil = navn(nr, endelse);
  typst.mapShadow(sti(nr, endelse), Buffer.from(p.bytes));
  if (p.mime !== "application/pdf") return prov(typst, `#image("${fil}")`) === null ? { slag: "bilde", tittel, fil } : null;
  const sider = siderI(typst, fil);
  return sider === null || sider > grenser.brev.siderIPapir ? null : { slag: "pdf", tittel, fil, sider };
}

/** Asked for a page that no paper has, the compiler tells how many there are. */
function siderI(typst: Kompilator, fil: string): number | null {
  const [, sider] = /only has (\d+) page/.exec(prov(typst, `#image("${fil}", page: 1000000)`) ?? "") ?? [];
  return sider === undefined ? null : Number(sider);
}

/** Why this could not be set; null when it could. */
function prov(typst: Kompilator, kilde: string): string | null {
  const svar = typst.compile({ mainFileContent: kilde });
  return svar.result === null ? JSON.stringify(svar.takeError()?.shortDiagnostics) : null;
}
