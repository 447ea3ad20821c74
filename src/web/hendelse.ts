import type { Hendelse, Hendelsesslag } from "../domene/sak/index.ts";
import { finnTjeneste, type Lokalrad, medLokalt } from "../domene/tjeneste/index.ts";
import { datoTekst, type Malform, midtI } from "../grunnmur/sprak.ts";
import { type Hendelsesord, hendelseTekst, utenNavnTekst } from "./hendelse.tekst.ts";

/** The name of a service in this kommune, as it stands in the middle of a sentence. A need without a service is named as such. */
export function tjenestenavn(rader: readonly Lokalrad[], sprak: Malform): (kode: string | null) => string {
  return (kode) => {
    const t = finnTjeneste(kode ?? "");
    if (!t) return utenNavnTekst[sprak].behov;
    return midtI(medLokalt(t, rader.find((r) => r.kode === t.kode) ?? null, sprak).navn);
  };
}

type Ord = (d: Hendelse["data"], ord: Hendelsesord) => { readonly tittel: string; readonly tekst: string };

/** An event of the case in plain words, for the resident's timeline and the desk's. */
export function hendelsestekst(
  h: Pick<Hendelse, "slag" | "data" | "aktorNavn">,
  sprak: Malform,
  tjeneste: Hendelsesord["tjeneste"],
): { readonly tittel: string; readonly tekst: string } {
  // The catalogue is exhaustive by kind, and the data was written through the same types; here the two meet as strangers.
  const ord = hendelseTekst[sprak] as unknown as Readonly<Record<Hendelsesslag, Ord>>;
  return ord[h.slag](h.data, { navn: h.aktorNavn, tjeneste, dag: (d) => datoTekst(d, sprak) });
}
