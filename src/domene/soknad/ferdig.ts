import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Malform } from "../kommune/index.ts";
import type { NyPost } from "../sak/index.ts";
import type { Om } from "./om.ts";
import { soknadTekst } from "./soknad.tekst.ts";
import { feilI, lesSide, posterFra, type Svar, type Svarfeil, siderFor, type Tjenestenavn } from "./sporsmal/index.ts";

export type Sidefeil = Svarfeil & { readonly side: string };

/**
 * The answers that go with the application: those of the pages it has, read by their rules. What was written on a page that is not part of
 * it any more stays behind. Pure. Refuses with every question that lacks its answer.
 */
export function ferdigeSvar(svar: Svar): Resultat<Svar, readonly Sidefeil[]> {
  const feil = feilI(svar);
  if (feil.length > 0) return nei(feil);
  const sider = siderFor(svar).map((side) => lesSide(side, svar, svar));
  return ja(Object.assign({}, ...sider.map((s) => (s.ok ? s.verdi : {}))));
}

/**
 * The items that must be answered. A person known by name only is named in each of them, because the case does not stand on that person yet;
 * and worry for somebody is one item, since nobody has applied for a service. Pure.
 */
export function ferdigePoster(svar: Svar, om: Om, sprak: Malform, navn: Tjenestenavn): readonly NyPost[] {
  const t = soknadTekst[sprak];
  const poster = posterFra(svar, sprak, navn).slice(0, grenser.soknad.poster);
  const kort = (onsket: string) => [...onsket].slice(0, grenser.soknad.tegnIPost).join("");
  const hvem = "navn" in om ? om.navn || t.enAnnen : "";
  if (om.slag === "bekymring") {
    const [forste] = poster;
    return [{ tjeneste: null, onsket: kort(t.uroFor(hvem, forste?.onsket ?? "")), spor: forste?.spor ?? "omsorg" }];
  }
  return poster.map((p) => ({ ...p, onsket: kort(om.slag === "ukjent" ? t.for(hvem, p.onsket) : p.onsket) }));
}
