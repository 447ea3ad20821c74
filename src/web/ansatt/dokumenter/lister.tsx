import { type Dokument, kanApnes } from "../../../domene/dokument/index.ts";
import type { Dokumentkrav } from "../../../domene/dokumentkrav/index.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, kortDato } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  Detaljer,
  type Feltfeil,
  Frist,
  Handlinger,
  Knapp,
  type Kolonne,
  Lenke,
  Merke,
  Overskrift,
  Skjema,
  type Slag,
  Tabell,
  Varsel,
} from "../../ui/index.ts";
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
            {d.fjernet
              ? `${t.fjernet(d.fjernet.slag, d.fjernet.av, datoTekst(datoAv(d.fjernet.nar), k.sprak, { ukedag: false }))} ${d.fjernet.grunn}`
              : d.kontroll === "venter"
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

interface KraveneProps {
  readonly k: Sakskontekst;
  readonly krav: readonly Dokumentkrav[];
  readonly feil: Feltfeil;
}

/** What the office has asked for, why, by when, and what came of it. */
export function Kravene({ k, krav, feil }: KraveneProps) {
  const t = dokumenterTekst[k.sprak];
  const over = krav.filter((x) => x.tilstand === "apent" && x.sisteDag < k.tid.idag);
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
    {
      tittel: t.hvorfor,
      celle: (x) => (
        <>
          {x.formal}
          {x.helKontoutskrift ? (
            <small>
              {t.helFordi} {x.helKontoutskrift.fordi}
            </small>
          ) : null}
        </>
      ),
    },
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
          {x.dokument && (x.papir === null || kanApnes(x.papir)) ? (
            <Lenke href={papirhref(k, x.dokument)}>{t.seSvaret}</Lenke>
          ) : null}
          <small>{etter(k, x)}</small>
          {x.tilstand === "apent" ? <Videre k={k} krav={x} feil={feil[`innen_${x.id}`]} /> : null}
        </>
      ),
    },
  ];
  return (
    <Boks merketAv="krav">
      <Overskrift niva={2} storrelse="sm" id="krav">
        {t.ventPa}
      </Overskrift>
      {over.length > 0 ? (
        <Varsel slag="obs">
          <strong>{t.passert(String(over.length))}</strong> {t.passertHjelp}
        </Varsel>
      ) : null}
      <Tabell tittel={t.ventPa} kolonner={kolonner} rader={krav} nokkel={(x) => x.id} tomt={t.ingenKrav} />
    </Boks>
  );
}

/** Who sent the answer and when; or what has been done to get one. */
function etter(k: Sakskontekst, x: Dokumentkrav): string {
  const t = dokumenterTekst[k.sprak];
  const dag = (d: Parameters<typeof kortDato>[0]) => kortDato(d, k.sprak, k.tid.idag);
  if (x.papir?.kontroll === "venter") return `${t.kom(x.papir.fra, dag(x.papir.dato))} ${t.venterPaKontroll}`;
  if (x.papir?.kontroll === "smittet") return `${t.kom(x.papir.fra, dag(x.papir.dato))} ${t.stoppet}`;
  if (x.papir) return t.kom(x.papir.fra, dag(x.papir.dato));
  if (x.tilstand !== "apent") return x.besvartAt && x.tilstand !== "trukket" ? t.svarte(dag(datoAv(x.besvartAt))) : "";
  return x.paminnelser
    .filter((p) => p.utfall !== "falt_bort")
    .map((p) => (p.utfall === "sendt" ? t.minnet(dag(datoAv(p.nar))) : p.utfall === "uten_vei" ? t.utenVei : t.minnesNa))
    .join(" ");
}

function Videre({ k, krav, feil }: { readonly k: Sakskontekst; readonly krav: Dokumentkrav; readonly feil: string | undefined }) {
  const t = dokumenterTekst[k.sprak];
  const felt = `innen_${krav.id}`;
  return (
    <Detaljer tittel={t.folgOpp} apen={feil !== undefined}>
      <Skjema handling={lenke(ruter.folgOppKrav, { ...iSaken(k), krav: krav.id })} csrf={k.csrf}>
        <Datofelt navn={felt} etikett={t.nyDag} feil={feil} verdi={k.skjema.tekst(felt)} />
        <Handlinger>
          <Knapp variant="secondary" liten navn="_handling" verdi="mer_tid">
            {t.merTid}
          </Knapp>
          <Knapp variant="tertiary" liten navn="_handling" verdi="uten">
            {t.utenKnapp}
          </Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
