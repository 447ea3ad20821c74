import type { Hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { avsnitt } from "./deler.ts";
import { lovTekst } from "./lov.tekst.ts";
import type { Brevinnhold, Brevsprak, Lop } from "./modell.ts";

/** "§ 2-1 d" for the number that Lovdata writes as "2-1d". */
const paragraf = (nummer: string): string => `§ ${nummer.replace(/^(.*\d)([a-z])$/, "$1 $2")}`;

/** "helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 bokstav b". */
export const hjemmeltekst = (h: Hjemmel, sprak: Brevsprak): string => `${lovTekst[sprak].lover[h.lov]} ${stedet(h, sprak)}`;

/** "§ 3-2 første ledd nr. 6 bokstav b", where the act is named already. */
function stedet(h: Hjemmel, sprak: Brevsprak): string {
  const t = lovTekst[sprak];
  return [
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

/** The sections of one act in a sentence: the first with the name of the act. */
function lenkene(regler: readonly Hjemmel[], sprak: Brevsprak): Lop[] {
  return regler.flatMap((h, nr): Lop[] => {
    const mellom = nr === 0 ? [] : nr === regler.length - 1 ? [` ${lovTekst[sprak].og} `] : [", "];
    return [...mellom, { lenke: nr === 0 ? hjemmeltekst(h, sprak) : stedet(h, sprak), til: h.lenke }];
  });
}

/**
 * The rules in words first: "Retten til nødvendig hjelp står i pasient- og brukerrettighetsloven § 2-1." Sections of one act that are about the
 * same share a sentence. Each section links to lovdata.no. A section we have no words for is named as it is.
 */
export function regelavsnitt(regler: readonly Hjemmel[], sprak: Brevsprak): readonly Brevinnhold[] {
  const t = lovTekst[sprak];
  const om = (h: Hjemmel): string => {
    const emne = t.emner[`${h.lov} ${h.paragraf}`];
    return emne === undefined ? t.viBrukte : `${emne} ${t.star}`;
  };
  const setninger = Map.groupBy(regler, (h) => `${h.lov} ${om(h)}`);
  const lop = [...setninger.values()].flatMap((like, nr): Lop[] => [
    `${nr === 0 ? "" : " "}${like.slice(0, 1).map(om).join()} `,
    ...lenkene(like, sprak),
    ".",
  ]);
  return lop.length === 0 ? [] : [avsnitt("B10", lop)];
}
