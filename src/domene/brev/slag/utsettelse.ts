import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, skrevet } from "../deler.ts";
import { iParentes } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { utsettelseTekst } from "./utsettelse.tekst.ts";

export interface Utsettelsesfakta extends Brevhode {
  readonly badtOm: Dato;
  readonly vedtakFra: Dato;
  readonly svar: "ja" | "nei";
  /** The last day to complain as it now is: the new one after a yes, the old one after a no. */
  readonly sisteDag: Dato;
  readonly begrunnelse: string;
}

/** Answers a request for more time to complain. It is given only before the deadline has passed (fvl § 29 fjerde ledd). */
export function utsettelse(f: Utsettelsesfakta, sprak: Brevsprak): Brevmodell {
  const t = utsettelseTekst[sprak];
  const hjemmel = iParentes([prosesshjemmel(prosesslov(f.dato), "klagefrist")], sprak);
  return brev(f, sprak, {
    slag: "utsettelse",
    tittel: t.tittel[f.svar],
    deler: [
      ...del(null, [
        avsnitt("B3", [
          `${t.badt(brevdato(f.badtOm, sprak), brevdato(f.vedtakFra, sprak))} ${t[f.svar]}`,
          { sterk: brevdato(f.sisteDag, sprak) },
          `${hjemmel}.`,
        ]),
      ]),
      ...del(t.hvorfor, skrevet("B9", f.begrunnelse)),
      ...del(t.kanGjore, [avsnitt("B13", t.send), avsnitt("B13", t.forSen)]),
    ],
    trekk: {},
  });
}
