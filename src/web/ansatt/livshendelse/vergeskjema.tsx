import type { Embete } from "../../../domene/kommune/index.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Avkryssing,
  Avkryssingsboks,
  Datofelt,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Knapp,
  Nedtrekk,
  Skjema,
  Tekst,
  Tekstfelt,
} from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { vergeTekst } from "./verge.tekst.ts";

export const VERGESPOR = ["omsorg", "sosial", "bolig"] as const;
export const VERGEOMFANG = ["brev", "snakke", "soke", "klage"] as const;

interface VergeskjemaProps {
  readonly k: Sakskontekst;
  readonly embeter: readonly Embete[];
  readonly feil: Feltfeil;
}

/** A verge as the decision says: whom, for what, from when, decided by whom. */
export function Vergeskjema({ k, embeter, feil }: VergeskjemaProps) {
  const t = vergeTekst[k.sprak];
  const s = k.skjema;
  const felt = (navn: string, etikett: string) => ({ navn, etikett, feil: feil[navn], verdi: s.tekst(navn) });
  return (
    <Detaljer tittel={t.noter} enkel apen={s.tekst("skjema") === "verge"}>
      <Tekst>{t.grunnlag}</Tekst>
      <Skjema handling={lenke(ruter.noterVerge, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="skjema" value="verge" />
        <Tekstfelt {...felt("verge_navn", t.navn)} />
        <Tekstfelt {...felt("verge_fnr", t.fnr)} />
        <Tekstfelt {...felt("verge_adresse", t.adresse)} />
        <Avkryssing
          navn="verge_spor"
          etikett={t.spor}
          hjelp={t.sporHjelp}
          feil={feil.verge_spor}
          verdier={s.alle("verge_spor")}
          alternativer={VERGESPOR.map((v) => ({ verdi: v, etikett: t.sporene[v] }))}
        />
        <Avkryssing
          navn="verge_omfang"
          etikett={t.omfang}
          feil={feil.verge_omfang}
          verdier={s.alle("verge_omfang")}
          alternativer={VERGEOMFANG.map((v) => ({ verdi: v, etikett: t.omfangene[v] }))}
        />
        <Avkryssingsboks navn="verge_fratatt" etikett={t.fratatt} valgt={s.tekst("verge_fratatt") === "ja"} />
        <Datofelt {...felt("verge_fra", t.fra)} hjelp={t.dagHjelp} />
        <Datofelt {...felt("verge_til", t.til)} valgfri />
        <Nedtrekk
          navn="verge_embete"
          etikett={t.embete}
          feil={feil.verge_embete}
          verdi={s.tekst("verge_embete") || k.kommune.embete.id}
          alternativer={embeter.map((e) => ({ verdi: e.id, tekst: e.navn[k.sprak] }))}
        />
        <Datofelt {...felt("verge_vedtak", t.vedtakDato)} hjelp={t.dagHjelp} />
        <Tekstfelt {...felt("verge_referanse", t.referanse)} />
        <Handlinger>
          <Knapp variant="secondary">{t.knapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
