import type { Dokument } from "../../../domene/dokument/index.ts";
import type { Spor } from "../../../domene/kommune/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { MINDRE_INNGRIPENDE } from "../../../lov/dokumentkrav.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Avkryssing,
  Avkryssingsboks,
  Boks,
  Datofelt,
  type Feltfeil,
  Filfelt,
  Handlinger,
  Knapp,
  Nedtrekk,
  Overskrift,
  Skjema,
  Tekst,
  Tekstfelt,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { dokumenterTekst } from "./dokumenter.tekst.ts";

/** What is neither one of the lesser papers nor the whole statement; and the whole statement. */
export const ANNET = "annet";
export const HELE = "hel_kontoutskrift";

/** Days to find a paper in, when nobody says otherwise. */
const SVARTID = 14;

interface Props {
  readonly k: Sakskontekst;
  readonly feil: Feltfeil;
}

/** Asks the party for a paper: what, why, and by when. What shows least of a life comes first; the whole bank statement only with a reason why less will not do. */
export function BeOm({ k, feil, spor }: Props & { readonly spor: Spor }) {
  const t = dokumenterTekst[k.sprak];
  const s = k.skjema;
  // A request that was stopped because of its words opens the choice that it is.
  const hele = feil.nodvendig !== undefined || feil.vurdert !== undefined;
  return (
    <Boks merketAv="be-om">
      <Overskrift niva={2} storrelse="sm" id="be-om">
        {t.beOm}
      </Overskrift>
      <Tekst dempet>{t.beOmHjelp}</Tekst>
      <Skjema handling={lenke(ruter.beOmDokument, iSaken(k))} csrf={k.csrf}>
        {spor === "sosial" || hele ? (
          <Valg
            navn="papir"
            etikett={t.papir}
            hjelp={t.papirHjelp}
            verdi={hele ? HELE : s.tekst("papir") || ANNET}
            feil={feil.papir}
            alternativer={[
              { verdi: ANNET, etikett: t.annetPapir },
              ...MINDRE_INNGRIPENDE.map((m) => ({ verdi: m, etikett: t.mindre[m] })),
              { verdi: HELE, etikett: t.kontoutskrift, hjelp: t.kontoutskriftHjelp, folger: <HvorforHele k={k} feil={feil} /> },
            ]}
          />
        ) : null}
        <Tekstfelt
          navn="hva"
          etikett={t.hva}
          hjelp={spor === "sosial" ? t.hvaHjelp : t.hvaHjelpKort}
          feil={feil.hva}
          verdi={s.tekst("hva")}
          maksTegn={grenser.dokument.tegnHva}
        />
        <Tekstomrade
          navn="formal"
          etikett={t.formal}
          hjelp={t.formalHjelp}
          feil={feil.formal}
          verdi={s.tekst("formal")}
          rader={3}
          maksTegn={grenser.dokument.tegnFormal}
        />
        <Datofelt
          navn="innen"
          etikett={t.svarInnen}
          feil={feil.innen}
          verdi={s.tekst("innen") || skrivDato(leggTilDager(k.tid.idag, SVARTID))}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.beOmKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

/** What less has been thought of, and why none of it will do: each has to be ticked. */
function HvorforHele({ k, feil }: Props) {
  const t = dokumenterTekst[k.sprak];
  const s = k.skjema;
  return (
    <>
      <Avkryssing
        navn="vurdert"
        etikett={t.vurdert}
        feil={feil.vurdert}
        verdier={s.alle("vurdert")}
        alternativer={MINDRE_INNGRIPENDE.map((m) => ({ verdi: m, etikett: t.mindre[m] }))}
      />
      <Tekstomrade
        navn="nodvendig"
        etikett={t.nodvendig}
        feil={feil.nodvendig}
        verdi={s.tekst("nodvendig")}
        rader={2}
        maksTegn={grenser.dokument.tegnFormal}
      />
    </>
  );
}

/** Lets go of a paper that shows more than the case needs. */
export function Fjern({ k, feil, papirer }: Props & { readonly papirer: readonly Dokument[] }) {
  const t = dokumenterTekst[k.sprak];
  const s = k.skjema;
  const mulige = papirer.filter((d) => d.slag === "vedlegg" && d.fjernet === null);
  if (mulige.length === 0) return null;
  return (
    <Boks merketAv="fjern">
      <Overskrift niva={2} storrelse="sm" id="fjern">
        {t.fjern}
      </Overskrift>
      <Tekst dempet>{t.fjernHjelp}</Tekst>
      <Skjema handling={lenke(ruter.fjernDokument, iSaken(k))} csrf={k.csrf}>
        <Nedtrekk
          navn="dokument"
          etikett={t.fjernHva}
          feil={feil.dokument}
          verdi={s.tekst("dokument")}
          alternativer={[{ verdi: "", tekst: "" }, ...mulige.map((d) => ({ verdi: d.id, tekst: d.tittel }))]}
        />
        <Valg
          navn="fjerning"
          etikett={t.fjernSlag}
          feil={feil.fjerning}
          verdi={s.tekst("fjerning")}
          alternativer={(["slettet", "returnert"] as const).map((v) => ({ verdi: v, etikett: t[v] }))}
        />
        <Tekstomrade
          navn="fjern_grunn"
          etikett={t.fjernGrunn}
          hjelp={t.fjernGrunnHjelp}
          feil={feil.fjern_grunn}
          verdi={s.tekst("fjern_grunn")}
          rader={2}
          maksTegn={grenser.dokument.tegnFjerning}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.fjernKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

/** Puts papers that came by post, or a note of a conversation, into the case. */
export function LeggTil({ k, feil }: Props) {
  const t = dokumenterTekst[k.sprak];
  const s = k.skjema;
  return (
    <Boks merketAv="legg-til">
      <Overskrift niva={2} storrelse="sm" id="legg-til">
        {t.leggTil}
      </Overskrift>
      <Skjema handling={lenke(ruter.leggTilDokument, iSaken(k))} csrf={k.csrf} filer>
        <Filfelt navn="filer" etikett={t.filer} typer={t.typer} storrelse={t.maks} feil={feil.filer} flere valgfri />
        <Tekstomrade
          navn="notat"
          etikett={t.notat}
          hjelp={t.notatHjelp}
          feil={feil.notat}
          verdi={s.tekst("notat")}
          rader={3}
          maksTegn={grenser.skjema.tegnPerFelt}
          valgfri
        />
        <Tekstfelt navn="tittel" etikett={t.tittel} hjelp={t.tittelHjelp} verdi={s.tekst("tittel")} maksTegn={200} valgfri />
        <Nedtrekk
          navn="slag"
          etikett={t.slagValg}
          verdi={s.tekst("slag") || "vedlegg"}
          alternativer={(["vedlegg", "uttalelse", "notat"] as const).map((v) => ({ verdi: v, tekst: t.slagord[v] }))}
        />
        <Avkryssingsboks
          navn="hold_tilbake"
          etikett={t.holdTilbake}
          hjelp={t.holdTilbakeHjelp}
          valgt={s.tekst("hold_tilbake") === "ja"}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.leggTilKnapp}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

/** Something has come, and waits to be looked at: the task ends when somebody says that it is done. */
export function SeOver({ k }: { readonly k: Sakskontekst }) {
  const t = dokumenterTekst[k.sprak];
  return (
    <Boks slag="neste" merketAv="nytt">
      <Overskrift niva={2} storrelse="sm" id="nytt">
        {t.nytt}
      </Overskrift>
      <Tekst>{t.nyttHjelp}</Tekst>
      <Skjema handling={lenke(ruter.seOverDokumenter, iSaken(k))} csrf={k.csrf} tett>
        <Knapp>{t.sett}</Knapp>
      </Skjema>
    </Boks>
  );
}
