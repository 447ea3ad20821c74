import { mangeltekst } from "../../domene/brev/index.ts";
import {
  apneVentesak,
  instanssakForKlage,
  type KanIkkeApneInstanssak,
  type KanIkkeSvareOmVent,
  type KanIkkeVurdereVent,
  svarOmVent,
  type Ventesak,
  vurderVent,
} from "../../domene/klageinstans/index.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { ja } from "../../grunnmur/resultat.ts";
import { datoTekst } from "../../grunnmur/sprak.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { erSkjult } from "../ansatt/gjor.ts";
import { Hvorlenge, lesUtsattsvar, Utsattfelt, utsattsvarfeil } from "../ansatt/klage/utsattsvar.tsx";
import { tjenestenavnI } from "../ansatt/tjenestenavn.ts";
import { Kvittert } from "../kvittert.tsx";
import { lovtekst } from "../lovtekst.ts";
import { skjult } from "../nekt.tsx";
import { Side } from "../side.tsx";
import { html, videre } from "../svar.ts";
import {
  Boks,
  Brodsmuler,
  Fakta,
  Feiloppsummering,
  type Feltfeil,
  Frist,
  Handlinger,
  Knapp,
  Knappelenke,
  Oppsummering,
  Overskrift,
  Skjema,
  Spalter,
  type Svar,
  Tekst,
  Tid,
  Varsel,
} from "../ui/index.ts";
import { loggLest } from "./hent.ts";
import { instansTekst } from "./instans.tekst.ts";
import { Vedtaket } from "./saken.tsx";
import { type Avslag, instanssakside } from "./sakside.tsx";
import type { Instanssted } from "./sted.ts";
import { Klageren } from "./synene.tsx";
import { ventTekst } from "./vent.tekst.ts";

/** One question whether a decision waits for the complaint: what was asked, the kommune's no, the decision, and the answer (fvl § 42). */
export async function ventesakside(s: Instanssted, id: string, avslag?: Avslag): Promise<Response> {
  const { k } = s;
  const lest = await k.les(async (les) => {
    const apnet = await apneVentesak(les, k.aktor, "klageinstans.les", id);
    if (!apnet.ok) return apnet;
    const v = apnet.verdi;
    const der = await instanssakForKlage(les, v.kommune, v.klage);
    return ja({ v, der: der?.id ?? null, navn: await tjenestenavnI(les, v.kommune, k.sprak) });
  });
  if (!lest.ok) return skjult(k, lest.nei.grunn);
  const { v, der, navn } = lest.verdi;
  await loggLest(s, v, { del: "klage", id: v.klage });
  const t = ventTekst[k.sprak];
  const feil = avslag?.feil ?? {};
  return html(
    <Side k={k} tittel={t.tittel} aktiv="nemnd" harFeil={Object.values(feil).some(Boolean)}>
      <Brodsmuler spor={[{ tekst: instansTekst[k.sprak].klager, href: s.liste() }]} her={v.klagerNavn} />
      <Overskrift niva={1} storrelse="lg">
        {t.tittel}
      </Overskrift>
      <Tekst dempet>{`${v.klagerNavn}, ${v.kommunenavn}`}</Tekst>
      <Kvittert k={k} ord={{ besvart: t.ok }} />
      <Feiloppsummering feil={feil} />
      <Klokka s={s} v={v} />
      <Spalter sidenavn={t.tittel} bredSide side={<Svaret s={s} v={v} feil={feil} />}>
        <Spurt s={s} v={v} der={der} />
        <Vedtaket s={s} vedtaket={v.vedtaket} navn={navn} />
        <Boks>
          <Klageren s={s} klagen={v.klagen} />
        </Boks>
      </Spalter>
    </Side>,
    avslag?.status,
  );
}

function Klokka({ s, v }: { readonly s: Instanssted; readonly v: Ventesak }) {
  const t = ventTekst[s.k.sprak];
  const innen = <Frist slag="satt" dato={v.svarInnen} idag={s.k.tid.idag} />;
  return (
    <Fakta
      fakta={[
        { navn: t.kom, verdi: <Tid dato={datoAv(v.kom)} form="dato" /> },
        ...(v.svar || v.faltBort ? [] : [{ navn: t.svarInnen, verdi: innen, under: t.svarInnenOm }]),
      ]}
    />
  );
}

/** What was asked, and what the kommune has said to it. */
function Spurt({ s, v, der }: { readonly s: Instanssted; readonly v: Ventesak; readonly der: string | null }) {
  const t = ventTekst[s.k.sprak];
  const svar: Svar[] = [
    { navn: t.spurt, verdi: v.bedtAv === "part" ? v.ord || t.utenOrd : t.selv },
    ...(v.kommunensNei === null ? [] : [{ navn: t.kommunensNei, verdi: v.kommunensNei }]),
  ];
  return (
    <Boks>
      <Oppsummering stablet svar={svar} />
      {v.kommunensNei === null && v.bedtAv === "part" ? <Tekst dempet>{t.ikkeSpurt}</Tekst> : null}
      {der === null ? (
        <Tekst dempet>{t.ikkeKommet}</Tekst>
      ) : (
        <Knappelenke href={s.sak(der)} variant="secondary">
          {t.tilKlagen}
        </Knappelenke>
      )}
    </Boks>
  );
}

function Svaret({ s, v, feil }: { readonly s: Instanssted; readonly v: Ventesak; readonly feil: Feltfeil }) {
  const { k } = s;
  const t = ventTekst[k.sprak];
  if (v.faltBort) return <Varsel slag="info">{t.faltBort}</Varsel>;
  if (v.svar)
    return (
      <Boks>
        <Tekst>
          <strong>{t[v.svar.svar]}</strong>
        </Tekst>
        <Hvorlenge sprak={k.sprak} svar={v.svar} />
        <Tekst>{v.svar.begrunnelse}</Tekst>
        <Tekst dempet>{t.svart(v.svar.navn, datoTekst(datoAv(v.svar.tid), k.sprak, { ukedag: false }))}</Tekst>
      </Boks>
    );
  const hjemmel = lovtekst(prosesshjemmel(prosesslov(k.tid.idag), "utsatt_iverksetting"), k.sprak);
  return (
    <Boks slag="neste">
      <Tekst>{t.regel(hjemmel)}</Tekst>
      <Tekst dempet>
        {t.virker} {t.ikkeKlagen}
      </Tekst>
      <Skjema handling={s.svarVent(v.id)} csrf={k.csrf}>
        <Utsattfelt sprak={k.sprak} feil={feil} verdi={(navn) => k.skjema.tekst(navn)} />
        <Handlinger>
          <Knapp>{t.knapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

/** Answers the question, or shows the page again with why not; nothing that was typed is lost. */
export async function svarPaVent(s: Instanssted, id: string): Promise<Response> {
  const { k } = s;
  const lest = lesUtsattsvar(k.skjema, k.sprak);
  if (!lest.ok) return ventesakside(s, id, { status: 422, feil: lest.nei });
  const svar = await k.skriv((tx) => svarOmVent(tx, k.aktor, k.tid, { ...lest.verdi, ventesak: id }));
  if (svar.ok) return videre(s.vent(id, { ok: "besvart" }));
  const n = svar.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  return ventesakside(s, id, nektet(s, n as Exclude<KanIkkeSvareOmVent, KanIkkeApneInstanssak>));
}

function nektet(s: Instanssted, n: Exclude<KanIkkeSvareOmVent, KanIkkeApneInstanssak>): Avslag {
  const t = ventTekst[s.k.sprak];
  switch (n.grunn) {
    case "inhabil":
      return { status: 422, feil: { "": t.inhabil } };
    case "alt_besvart":
    case "endret_imens":
      return { status: 409, feil: { "": t[n.grunn] } };
    case "brev_ufullstendig":
      return { status: 422, feil: { "": t.brev(n.mangler[0] ? mangeltekst(n.mangler[0], s.k.sprak) : "") } };
    case "mangler_begrunnelse":
    case "dag_er_passert":
    case "ingenting_a_utsette":
    case "for_lang":
      return { status: 422, feil: utsattsvarfeil(n, s.k.sprak) };
  }
}

/** Takes it up unasked, and goes to the question. */
export async function vurderOmVent(s: Instanssted, instanssak: string): Promise<Response> {
  const { k } = s;
  const svar = await k.skriv((tx) => vurderVent(tx, k.aktor, k.tid, { instanssak }));
  if (svar.ok) return videre(s.vent(svar.verdi.ventesak));
  const n = svar.nei;
  if (erSkjult(n)) return skjult(k, n.grunn);
  const { grunn } = n as Exclude<KanIkkeVurdereVent, KanIkkeApneInstanssak>;
  return instanssakside(s, instanssak, { status: 409, feil: { "": ventTekst[k.sprak][grunn] } });
}
