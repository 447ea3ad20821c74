import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, liste, paTelefon, somSetning } from "../deler.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { trukketTekst } from "./trukket.tekst.ts";

export interface Trukketfakta extends Brevhode {
  readonly trukketDato: Dato;
  readonly hva:
    | { readonly slag: "soknad"; readonly sokteOm: readonly string[] }
    /** `sisteDag`: the last day to complain; null when it has passed. */
    | { readonly slag: "klage"; readonly vedtakFra: Dato; readonly sisteDag: Dato | null };
}

/** Confirms that an application or a complaint is withdrawn, so that nobody is left wondering, and a mistake is found. */
export function trukket(f: Trukketfakta, sprak: Brevsprak): Brevmodell {
  const t = trukketTekst[sprak];
  const dato = brevdato(f.trukketDato, sprak);
  const { hva } = f;
  const innhold =
    hva.slag === "soknad"
      ? [
          avsnitt("B3", t.soknad(dato)),
          ...(hva.sokteOm.length === 0 ? [] : [avsnitt("B3", t.sokteOm), ...liste("B3", hva.sokteOm.map(somSetning))]),
          avsnitt("B13", t.sokIgjen),
        ]
      : [
          avsnitt("B3", t.klage(dato, brevdato(hva.vedtakFra, sprak))),
          avsnitt("B13", hva.sisteDag === null ? t.fristenErUte : t.klagIgjen(brevdato(hva.sisteDag, sprak))),
        ];
  return brev(f, sprak, {
    slag: "trukket",
    tittel: t.tittel[hva.slag],
    deler: del(null, [...innhold, avsnitt("B13", t.feil(paTelefon(f.avsender.telefon)))]),
    trekk: {},
  });
}
