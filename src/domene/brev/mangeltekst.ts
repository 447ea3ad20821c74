import { stor } from "../../grunnmur/sprak.ts";
import { iParentes } from "./hjemmeltekst.ts";
import { mangelTekst } from "./mangler.tekst.ts";
import type { Brevmangel, Brevsprak, Hullkode, Tekstkode } from "./modell.ts";

const erTekstkode = (kode: Hullkode): kode is Tekstkode => kode in mangelTekst.nb.tekster;

/** One sentence for the desk: "Rengjøring mangler begrunnelse (forvaltningsloven § 25)." */
export function mangeltekst(m: Brevmangel, sprak: Brevsprak): string {
  const t = mangelTekst[sprak];
  if (erTekstkode(m.kode)) return `${t.tekster[m.kode](m.tekst ?? "", m.gjelder ?? "")}${iParentes(m.hjemmel, sprak)}.`;
  const hva = m.kode === "for_langt" ? t.brevet : (m.gjelder ?? t.blokker[m.blokk]);
  return `${stor(hva)} ${t.koder[m.kode]}${iParentes(m.hjemmel, sprak)}.`;
}
