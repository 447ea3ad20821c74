import { stor } from "../../grunnmur/sprak.ts";
import { iParentes } from "./hjemmeltekst.ts";
import { mangelTekst } from "./mangler.tekst.ts";
import type { Brevmangel, Brevsprak } from "./modell.ts";

/** One sentence for the desk: "Rengjøring mangler begrunnelse (forvaltningsloven § 25)." */
export function mangeltekst(m: Brevmangel, sprak: Brevsprak): string {
  const t = mangelTekst[sprak];
  const hva = m.kode === "for_langt" ? t.brevet : (m.gjelder ?? t.blokker[m.blokk]);
  return `${stor(hva)} ${t.koder[m.kode]}${iParentes(m.hjemmel, sprak)}.`;
}
