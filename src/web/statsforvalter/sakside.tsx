import { grunntekst, svaresInnen } from "../../domene/forelopig/index.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { datoTekst, midtI } from "../../grunnmur/sprak.ts";
import { Forelopigboks } from "../ansatt/forelopig/skjema.tsx";
import { Kvittert } from "../kvittert.tsx";
import { Side } from "../side.tsx";
import { html } from "../svar.ts";
import {
  Boks,
  Brodsmuler,
  Feiloppsummering,
  type Feltfeil,
  Handlinger,
  Knapp,
  Liste,
  Merke,
  Oppsummering,
  Overskrift,
  Rad,
  Skjema,
  Spalter,
  type Svar,
  Tekst,
  Tid,
  Varsel,
} from "../ui/index.ts";
import { avgjorTekst } from "./avgjor.tekst.ts";
import { Avgjorskjema } from "./avgjorskjema.tsx";
import { Klokkene, Regnet } from "./fristene.tsx";
import { type Instansmappe, lesInstanssak, loggLest } from "./hent.ts";
import { instansTekst } from "./instans.tekst.ts";
import { Provelsen } from "./provelsen.tsx";
import { Saken, Vedtaket } from "./saken.tsx";
import type { Instanssted } from "./sted.ts";
import { Synene } from "./synene.tsx";
import { TaOppVent, Venter } from "./venter.tsx";

/** A refused act: the page again with why. 409: somebody else came first. 200: only asked what is missing. */
export interface Avslag {
  readonly status: 200 | 409 | 422;
  readonly feil: Feltfeil;
}

interface DelProps {
  readonly s: Instanssted;
  readonly m: Instansmappe;
  readonly avslag: Avslag | undefined;
}

/** One forwarded case: the frozen file, the two views, the act's test, and the decision. */
export async function instanssakside(s: Instanssted, id: string, avslag?: Avslag): Promise<Response> {
  const lest = await lesInstanssak(s, id);
  if (!lest.ok) return lest.nei;
  const m = lest.verdi;
  await loggLest(s, m.sak, { del: "klage", id: m.sak.klage });
  const { k } = s;
  const t = instansTekst[k.sprak];
  const feil = avslag?.feil ?? {};
  const tjenester = [...new Set(m.sak.tjenester.map((kode) => midtI(m.navn(kode))))].join(", ");
  const tittel = t.tittel(tjenester, m.sak.kommunenavn);
  return html(
    <Side k={k} tittel={tittel} aktiv="nemnd" harFeil={Object.values(feil).some(Boolean)}>
      <Brodsmuler spor={[{ tekst: t.klager, href: s.liste() }]} her={m.sak.nummer} />
      <Rad slag="spredt">
        <Overskrift niva={1} storrelse="lg">
          {tittel}
        </Overskrift>
        <div className="tr-row">
          <Merke slag={m.sak.avgjorelse ? "bra" : "info"}>{t.tilstand[m.sak.tilstand]}</Merke>
          {m.sak.klagen.haster ? <Merke slag="fare">{t.haster}</Merke> : null}
          <Tekst dempet>{t.sakOm(m.sak.nummer, m.sak.klagerNavn)}</Tekst>
        </div>
      </Rad>
      <Kvittert k={s.k} ord={instansTekst[s.k.sprak].ok} />
      <Feiloppsummering feil={feil} />
      <Klokkene s={s} m={m} />
      {m.sak.klagen.haster ? <Varsel slag="fare">{t.hasterOm}</Varsel> : null}
      <Venter s={s} m={m} />
      <Spalter sidenavn={avgjorTekst[k.sprak].tittel} bredSide side={<Siden s={s} m={m} avslag={avslag} />}>
        <Saken s={s} m={m} />
        <Synene s={s} m={m} />
        <Vedtaket s={s} vedtaket={m.sak.vedtaket} navn={m.navn} />
        <Regnet s={s} m={m} />
      </Spalter>
    </Side>,
    avslag?.status,
  );
}

/** What may be done here now, by this person. */
function Siden({ s, m, avslag }: DelProps) {
  const { sak } = m;
  const min = sak.ansvarlig === s.jeg;
  return (
    <>
      {sak.avgjorelse ? <Avgjort s={s} m={m} /> : <Provelsen s={s} m={m} />}
      {sak.avgjorelse || min ? null : <Ta s={s} m={m} />}
      {sak.avgjorelse ? null : <Forelopig s={s} m={m} avslag={avslag} />}
      <TaOppVent s={s} m={m} />
      {!sak.avgjorelse && min ? <Avgjorskjema s={s} m={m} feil={avslag?.feil ?? {}} /> : null}
      {avslag && (sak.avgjorelse || !min) ? <DetDuSkrev s={s} /> : null}
    </>
  );
}

/** The letter about a late answer: § 11 a binds the body above as it binds the kommune. */
function Forelopig({ s, m, avslag }: DelProps) {
  const { k } = s;
  const feil = avslag?.feil ?? {};
  const { klart } = m;
  return (
    <Forelopigboks
      sprak={k.sprak}
      csrf={k.csrf}
      idag={k.tid.idag}
      handling={s.forelopig(m.sak.id)}
      klart={klart ? { ...klart, grunn: grunntekst(klart.grunn, k.sprak) } : null}
      klokke={svaresInnen(m.sak)}
      feil={feil}
      verdi={(navn, ellers) => k.skjema.tekst(navn) || ellers}
    />
  );
}

function Ta({ s, m }: Pick<DelProps, "s" | "m">) {
  const t = instansTekst[s.k.sprak];
  const { sak } = m;
  if (sak.ansvarlig !== null)
    return (
      <Boks>
        <Tekst>{t.andres(sak.ansvarligNavn ?? "")}</Tekst>
      </Boks>
    );
  return (
    <Boks slag="neste" merketAv="ta">
      <Overskrift niva={2} storrelse="sm" id="ta">
        {t.ingenHar}
      </Overskrift>
      <Skjema handling={s.ta(sak.id)} csrf={s.k.csrf}>
        <Tekst>{"nemndI" in s.eier ? t.taHjelpNemnd : t.taHjelp}</Tekst>
        <Handlinger>
          <Knapp>{t.ta}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

function Avgjort({ s, m }: Pick<DelProps, "s" | "m">) {
  const { k } = s;
  const t = avgjorTekst[k.sprak];
  const a = m.sak.avgjorelse;
  if (!a) return null;
  const svar: Svar[] = [
    { navn: t.utfall, verdi: instansTekst[k.sprak].utfall[a.utfall] },
    ...(a.nyttInnhold ? [{ navn: a.utfall === "opphever" ? t.veiledning : t.nyttInnhold, verdi: a.nyttInnhold }] : []),
    ...(a.kommunenInnen ? [{ navn: t.innen, verdi: <Tid dato={a.kommunenInnen} /> }] : []),
    { navn: t.begrunnelse, verdi: a.begrunnelse },
  ];
  return (
    <Boks merketAv="avg">
      <Overskrift niva={2} storrelse="sm" id="avg">
        {t.tittel}
      </Overskrift>
      <Tekst dempet>{t.gjort(a.avgjortAvNavn, datoTekst(datoAv(a.avgjort), k.sprak, { ukedag: false }))}</Tekst>
      <Oppsummering stablet svar={svar} />
      <Tekst liten>{t.endelig}</Tekst>
    </Boks>
  );
}

/** The form is gone because somebody else came first; what was typed in it is not. */
function DetDuSkrev({ s }: { readonly s: Instanssted }) {
  const skrevet = s.k.skjema.felter.filter(([navn, verdi]) => !navn.startsWith("_") && verdi.trim().length > 20);
  if (skrevet.length === 0) return null;
  return (
    <Boks merketAv="skrev">
      <Overskrift niva={2} storrelse="sm" id="skrev">
        {avgjorTekst[s.k.sprak].skrev}
      </Overskrift>
      <Liste punkter={skrevet.map(([, verdi]) => verdi)} />
    </Boks>
  );
}
