import type { Hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { avsnitt } from "./deler.ts";
import { lovTekst } from "./lov.tekst.ts";
import type { Brevinnhold, Brevsprak, Lop } from "./modell.ts";

/** "§ 2-1 d" for the number that Lovdata writes as "2-1d". */
const paragraf = (nummer: string): string => `§ ${nummer.replace(/^(.*\d)([a-z])$/, "$1 $2")}`;

/** "helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 bokstav b". */
export function hjemmeltekst(h: Hjemmel, sprak: Brevsprak): string {
  const t = lovTekst[sprak];
  return [
    t.lover[h.lov],
    paragraf(h.paragraf),
    ...(h.ledd === undefined ? [] : [t.ledd(h.ledd)]),
    ...(h.nr === undefined ? [] : [t.nr(h.nr)]),
    ...(h.bokstav === undefined ? [] : [t.bokstav(h.bokstav)]),
  ].join(" ");
}

/** The citations in brackets after a sentence: " (forvaltningsloven § 29)". Empty when there are none. */
export function iParentes(hjemler: readonly Hjemmel[], sprak: Brevsprak): string {
  if (hjemler.length === 0) return "";
  return ` (${hjemler.map((h) => hjemmeltekst(h, sprak)).join(", ")})`;
}

const lenkeTil = (h: Hjemmel, sprak: Brevsprak): Lop => ({ lenke: hjemmeltekst(h, sprak), til: h.lenke });

/**
 * The rules in words first: "Retten til nødvendig hjelp står i pasient- og brukerrettighetsloven § 2-1."
 * Each section links to lovdata.no. A section we have no words for is named as it is.
 */
export function regelavsnitt(regler: readonly Hjemmel[], sprak: Brevsprak): readonly Brevinnhold[] {
  const t = lovTekst[sprak];
  const lop = regler.flatMap((h, nr): Lop[] => {
    const emne = t.emner[`${h.lov} ${h.paragraf}`];
    const forran = emne === undefined ? t.viBrukte : `${emne} ${t.star}`;
    return [`${nr === 0 ? "" : " "}${forran} `, lenkeTil(h, sprak), "."];
  });
  return lop.length === 0 ? [] : [avsnitt("B10", lop)];
}
