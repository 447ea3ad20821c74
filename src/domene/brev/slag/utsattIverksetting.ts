import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, skrevet } from "../deler.ts";
import { iParentes } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { utsattIverksettingTekst } from "./utsattIverksetting.tekst.ts";

export interface UtsattIverksettingsfakta extends Brevhode {
  readonly vedtakFra: Dato;
  /** The party asked for it; else the kommune has looked at it itself. */
  readonly badt: boolean;
  readonly svar: "ja" | "nei";
  readonly begrunnelse: string;
  /** The body that decides the complaint, by name: it may decide this as well. */
  readonly instansnavn: string;
}

/** Says whether a decision waits for the complaint, and why; both answers have reasons (fvl § 42, 2025 § 76). */
export function utsattIverksetting(f: UtsattIverksettingsfakta, sprak: Brevsprak): Brevmodell {
  const t = utsattIverksettingTekst[sprak];
  const hjemmel = iParentes([prosesshjemmel(prosesslov(f.dato), "utsatt_iverksetting")], sprak);
  return brev(f, sprak, {
    slag: "utsatt_iverksetting",
    tittel: t.tittel[f.svar],
    deler: [
      ...del(null, [
        avsnitt("B3", `${t.vedtaket(brevdato(f.vedtakFra, sprak))} ${f.badt ? t.badt : t.selv} ${t[f.svar]}${hjemmel}.`),
      ]),
      ...del(t.hvorfor, skrevet("B9", f.begrunnelse)),
      ...del(t.videre, [avsnitt("videre", f.svar === "ja" ? t.etterJa : t.etterNei(f.instansnavn))]),
    ],
    trekk: {},
  });
}
