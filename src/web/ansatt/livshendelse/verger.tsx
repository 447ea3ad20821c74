import type { Embete } from "../../../domene/kommune/index.ts";
import type { Verge } from "../../../domene/livshendelse/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  Detaljer,
  type Feltfeil,
  Handlinger,
  Knapp,
  Oppsummering,
  Overskrift,
  Skjema,
  Tekst,
  Tekstfelt,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { vergeTekst } from "./verge.tekst.ts";
import { Vergeskjema } from "./vergeskjema.tsx";

interface VergerProps {
  readonly k: Sakskontekst;
  readonly verger: readonly Verge[];
  readonly embeter: readonly Embete[];
  readonly feil: Feltfeil;
}

/** Those who are verge for the person, each with the mandate and the decision it rests on; and the forms to note one, and its end. */
export function Verger({ k, verger, embeter, feil }: VergerProps) {
  const t = vergeTekst[k.sprak];
  return (
    <Boks merketAv="verge">
      <Overskrift niva={3} storrelse="sm" id="verge">
        {t.tittel}
      </Overskrift>
      <Tekst>{t.om}</Tekst>
      {verger.length === 0 ? <Tekst dempet>{t.ingen}</Tekst> : null}
      {verger.map((v) => (
        <En key={v.representasjon} k={k} v={v} feil={k.skjema.tekst("verge") === v.representasjon ? feil : {}} />
      ))}
      <Vergeskjema k={k} embeter={embeter} feil={feil} />
    </Boks>
  );
}

function En({ k, v, feil }: { readonly k: Sakskontekst; readonly v: Verge; readonly feil: Feltfeil }) {
  const t = vergeTekst[k.sprak];
  const dag = (d: Dato) => datoTekst(d, k.sprak, { ukedag: false });
  return (
    <>
      <Oppsummering
        stablet
        svar={[
          {
            navn: v.navn,
            verdi: t.gjelder(v.spor === null ? t.altSpor : v.spor.map((s) => t.sporene[s]).join(", ")),
          },
          { navn: t.omfang, verdi: v.omfang.map((o) => t.omfangene[o]).join(", ") },
          { navn: t.fra, verdi: t.periode(dag(v.fra), v.til && dag(v.til)) },
          {
            navn: t.embete,
            verdi: v.vedtak ? t.vedtaket(v.vedtak.embete[k.sprak], dag(v.vedtak.dato), v.vedtak.referanse) : t.utenVedtak,
          },
        ]}
      />
      {v.vedtak?.fratatt ? <Tekst>{t.erFratatt}</Tekst> : null}
      <Slutt k={k} v={v} feil={feil} />
    </>
  );
}

function Slutt({ k, v, feil }: { readonly k: Sakskontekst; readonly v: Verge; readonly feil: Feltfeil }) {
  const t = vergeTekst[k.sprak];
  const s = k.skjema;
  return (
    <Detaljer tittel={t.slutt} enkel apen={feil.slutt_dag !== undefined || feil.slutt_grunn !== undefined}>
      <Skjema handling={lenke(ruter.avsluttVerge, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="verge" value={v.representasjon} />
        <Datofelt
          navn="slutt_dag"
          etikett={t.sisteDag}
          hjelp={t.dagHjelp}
          feil={feil.slutt_dag}
          verdi={s.tekst("slutt_dag") || skrivDato(k.tid.idag)}
        />
        <Tekstfelt
          navn="slutt_grunn"
          etikett={t.hvorfor}
          hjelp={t.hvorforHjelp}
          feil={feil.slutt_grunn}
          verdi={s.tekst("slutt_grunn")}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.sluttKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
