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
  /** Who has decided it: the kommune, or the body that decides the complaint. */
  readonly av: "kommunen" | "instansen";
  readonly svar: "ja" | "nei";
  readonly begrunnelse: string;
  /** What the wait depends on; empty: nothing. */
  readonly vilkar: string;
  /** The last day it waits; null: until the complaint is decided. */
  readonly til: Dato | null;
  /** The body that decides the complaint, by name: it may decide this as well. */
  readonly instansnavn: string;
  /** "Asker kommune": who is to follow what the body has decided. */
  readonly kommunenavn: string;
}

/** What comes after: a no from the kommune may be taken to the body above; what the body has said, the kommune follows. */
function videre(f: UtsattIverksettingsfakta, sprak: Brevsprak): string {
  const t = utsattIverksettingTekst[sprak];
  if (f.svar === "nei") return f.av === "kommunen" ? t.etterNei(f.instansnavn) : t.etterInstansensNei(f.kommunenavn);
  const slutt = f.til === null ? t.etterJa : t.tilDagen(brevdato(f.til, sprak));
  return f.av === "kommunen" ? slutt : `${t.kommunenFolger(f.kommunenavn)} ${slutt}`;
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
      ...del(t.vilkar, f.svar === "ja" ? skrevet("B11", f.vilkar) : []),
      ...del(t.hvorfor, skrevet("B9", f.begrunnelse)),
      ...del(t.videre, [avsnitt("videre", videre(f, sprak))]),
    ],
    trekk: {},
  });
}
