import type { Post } from "../../../domene/sak/index.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import { stor } from "../../../grunnmur/sprak.ts";
import { tittelTekst } from "./tittel.tekst.ts";

const FLEST = 3;
/** What a case is about in a few words: "Støttekontakt og praktisk bistand", "Søknad om hjelp" when nobody has named anything yet. */
export function sakstittel(
  poster: readonly Pick<Post, "tjeneste">[],
  navn: (kode: string | null) => string,
  sprak: Malform,
): string {
  const t = tittelTekst[sprak];
  const navngitt = [...new Set(poster.filter((p) => p.tjeneste !== null).map((p) => navn(p.tjeneste)))];
  if (navngitt.length === 0) return t.hjelp;
  const viste = navngitt.slice(0, FLEST);
  const flere = navngitt.length - viste.length;
  const deler = flere > 0 ? [...viste, t.flere(flere)] : viste;
  const siste = deler.at(-1) ?? "";
  return stor(deler.length === 1 ? siste : `${deler.slice(0, -1).join(", ")} og ${siste}`);
}
