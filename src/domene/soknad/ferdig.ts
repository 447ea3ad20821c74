import { grenser } from "../../grunnmur/grenser.ts";
import type { Malform } from "../kommune/index.ts";
import type { NyPost } from "../sak/index.ts";
import type { Om } from "./om.ts";
import { soknadTekst } from "./soknad.tekst.ts";
import { posterFra, type Svar, type Tjenestenavn } from "./sporsmal/index.ts";

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
