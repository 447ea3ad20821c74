import type { Sprak } from "../../../grunnmur/sprak.ts";
import type { Tjenestekode } from "../katalog/katalog.ts";
import { boligTekst } from "./bolig.tekst.ts";
import type { Tjenestetekst } from "./form.ts";
import { fritidTekst } from "./fritid.tekst.ts";
import { hjemmeTekst } from "./hjemme.tekst.ts";
import { naermiljoTekst } from "./naermiljo.tekst.ts";
import { navTekst } from "./nav.tekst.ts";
import { parorendeTekst } from "./parorende.tekst.ts";
import { perioderTekst } from "./perioder.tekst.ts";
import { treningTekst } from "./trening.tekst.ts";
import { trygghetTekst } from "./trygghet.tekst.ts";

function samle(sprak: Sprak): Readonly<Record<Tjenestekode, Tjenestetekst>> {
  return {
    ...naermiljoTekst[sprak],
    ...treningTekst[sprak],
    ...hjemmeTekst[sprak],
    ...fritidTekst[sprak],
    ...perioderTekst[sprak],
    ...boligTekst[sprak],
    ...parorendeTekst[sprak],
    ...navTekst[sprak],
    ...trygghetTekst[sprak],
  };
}

/** Every service's words, by language and code. A service without words does not compile. */
export const tjenestetekst: Readonly<Record<Sprak, Readonly<Record<Tjenestekode, Tjenestetekst>>>> = {
  nb: samle("nb"),
  nn: samle("nn"),
  en: samle("en"),
};
