import { type Dokument, kanApnes } from "../../../domene/dokument/index.ts";
import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import { overforingTekst } from "./overforing.tekst.ts";

/** What the new kommune needs first: the application with what came along. The rest is for the office to choose. */
const SOKNADEN: ReadonlySet<string> = new Set(["soknad", "vedlegg"]);

/** The papers that can go, and those that are chosen to begin with. */
export function papirvalg(dokumenter: readonly Dokument[]) {
  const kanSendes = dokumenter.filter(kanApnes);
  return { kanSendes, forst: kanSendes.filter((d) => SOKNADEN.has(d.slag)).map((d) => d.id) };
}

/** One paper to tick. */
export const papiret = (d: Dokument, sprak: Malform) => ({
  verdi: d.id,
  etikett: overforingTekst[sprak].papir(d.tittel, d.fra, datoTekst(d.dato, sprak, { ukedag: false })),
});
