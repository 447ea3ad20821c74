import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, paTelefon, skrevet } from "../deler.ts";
import { iParentes } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { innsyn } from "../rettigheter.ts";
import { forhandsvarselTekst } from "./forhandsvarsel.tekst.ts";

export interface Forhandsvarselfakta extends Brevhode {
  /** What may change, in words to the person. */
  readonly vurderer: string;
  readonly hvorfor: string;
  readonly svarInnen: Dato;
  /** The standard texts that the reason began from. */
  readonly tekster: readonly string[];
}

/** The warning before help is cut: what may change, why, when to answer by, and that the help goes on meanwhile (fvl § 16, 2025 § 42). */
export function forhandsvarsel(f: Forhandsvarselfakta, sprak: Brevsprak): Brevmodell {
  const t = forhandsvarselTekst[sprak];
  const lov = prosesslov(f.dato);
  const vurderer = skrevet("B3", f.vurderer);
  return brev(f, sprak, {
    slag: "forhandsvarsel",
    tittel: t.tittel,
    deler: [
      ...del(null, vurderer.length === 0 ? [] : [...vurderer, avsnitt("B3", t.ikkeBestemt)]),
      ...del(t.hvorfor, skrevet("B8", f.hvorfor)),
      ...del(t.mener, [
        avsnitt("svarfrist", [
          `${t.for}${iParentes([prosesshjemmel(lov, "forhandsvarsel")], sprak)}. ${t.innen}`,
          { sterk: brevdato(f.svarInnen, sprak) },
          `. ${t.hvordan(paTelefon(f.avsender.telefon))}`,
        ]),
        avsnitt("svarfrist", t.merTid),
      ]),
      ...del(t.skjer, [avsnitt("B13", t.imens), innsyn(lov, sprak)]),
    ],
    trekk: {},
    tekster: f.tekster,
  });
}
