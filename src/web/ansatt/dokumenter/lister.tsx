import { type Dokument, kanApnes } from "../../../domene/dokument/index.ts";
import type { Dokumentkrav } from "../../../domene/dokumentkrav/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, kortDato } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Frist, type Kolonne, Lenke, Merke, Overskrift, type Slag, Tabell } from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { dokumenterTekst } from "./dokumenter.tekst.ts";

const papirhref = (k: Sakskontekst, dokument: string): string => lenke(ruter.sakDokument, { ...iSaken(k), dokument });

/** Every paper of the case, in the order it came: who it is from, and whether the party sees it. */
export function Papirene({ k, papirer }: { readonly k: Sakskontekst; readonly papirer: readonly Dokument[] }) {
  const t = dokumenterTekst[k.sprak];
  const kolonner: readonly Kolonne<Dokument>[] = [
    {
      tittel: t.papirer,
      navnerRaden: true,
      celle: (d) => (
        <>
          {kanApnes(d) ? <Lenke href={papirhref(k, d.id)}>{d.tittel}</Lenke> : d.tittel}
          <small>
            {d.kontroll === "venter"
              ? t.venterPaKontroll
              : d.kontroll === "smittet"
                ? t.stoppet
                : t.storrelse(String(Math.max(1, Math.round(d.storrelse / 1024))))}
          </small>
        </>
      ),
    },
    { tittel: t.slag, celle: (d) => t.slagord[d.slag] },
    { tittel: t.fra, celle: (d) => d.fra },
    { tittel: t.dato, celle: (d) => <time dateTime={d.dato}>{kortDato(d.dato, k.sprak, k.tid.idag)}</time> },
    { tittel: t.innsyn, celle: (d) => (d.synligForPart ? t.synlig : <Merke slag="obs">{t.skjult}</Merke>) },
  ];
  return (
    <Boks merketAv="papirene">
      <Overskrift niva={2} storrelse="sm" id="papirene">
        {t.papirene}
      </Overskrift>
      <Tabell tittel={t.papirene} kolonner={kolonner} rader={papirer} nokkel={(d) => d.id} tomt={t.ingen} />
    </Boks>
  );
}

const FARGE: Readonly<Record<Dokumentkrav["tilstand"], Slag>> = {
  apent: "obs",
  besvart: "bra",
  har_ikke: "noytral",
  trukket: "noytral",
};

/** What the office has asked for, why, by when, and what came of it. */
export function Kravene({ k, krav }: { readonly k: Sakskontekst; readonly krav: readonly Dokumentkrav[] }) {
  const t = dokumenterTekst[k.sprak];
  const bedt = (x: Dokumentkrav) => t.bedtAv(x.bedtAvNavn, datoTekst(datoAv(x.bedtAt), k.sprak, { ukedag: false }));
  const kolonner: readonly Kolonne<Dokumentkrav>[] = [
    {
      tittel: t.hvaBedt,
      navnerRaden: true,
      celle: (x) => (
        <>
          {x.hva}
          <small>{bedt(x)}</small>
        </>
      ),
    },
    { tittel: t.hvorfor, celle: (x) => x.formal },
    {
      tittel: t.innen,
      celle: (x) =>
        x.tilstand === "apent" ? (
          <Frist slag="satt" dato={x.sisteDag} idag={k.tid.idag} />
        ) : (
          <time dateTime={x.sisteDag}>{kortDato(x.sisteDag, k.sprak, k.tid.idag)}</time>
        ),
    },
    {
      tittel: t.svaret,
      celle: (x) => (
        <>
          <Merke slag={FARGE[x.tilstand]}>{t.tilstand[x.tilstand]}</Merke> {x.svar}{" "}
          {x.dokument ? <Lenke href={papirhref(k, x.dokument)}>{t.seSvaret}</Lenke> : null}
        </>
      ),
    },
  ];
  return (
    <Boks merketAv="krav">
      <Overskrift niva={2} storrelse="sm" id="krav">
        {t.ventPa}
      </Overskrift>
      <Tabell tittel={t.ventPa} kolonner={kolonner} rader={krav} nokkel={(x) => x.id} tomt={t.ingenKrav} />
    </Boks>
  );
}
