import { grenser } from "../../../grunnmur/grenser.ts";
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
} from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { dokumenterTekst } from "./dokumenter.tekst.ts";

interface Props {
  readonly k: Sakskontekst;
  readonly feil: Feltfeil;
}

/** Asks the party for a paper: what, why, and by when. The whole bank statement only with a reason why less will not do. */
export function BeOm({ k, feil }: Props) {
  const t = dokumenterTekst[k.sprak];
  const s = k.skjema;
  const hele = s.tekst("hel_kontoutskrift") === "ja";
  return (
    <Boks merketAv="be-om">
      <Overskrift niva={2} storrelse="sm" id="be-om">
        {t.beOm}
      </Overskrift>
      <Tekst dempet>{t.beOmHjelp}</Tekst>
      <Skjema handling={lenke(ruter.beOmDokument, iSaken(k))} csrf={k.csrf}>
        <Tekstfelt
          navn="hva"
          etikett={t.hva}
          hjelp={t.hvaHjelp}
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
        <Datofelt navn="innen" etikett={t.svarInnen} feil={feil.innen} verdi={s.tekst("innen")} />
        <Avkryssing
          navn="hel_kontoutskrift"
          etikett={t.kontoutskrifter}
          verdier={hele ? ["ja"] : []}
          alternativer={[
            {
              verdi: "ja",
              etikett: t.kontoutskrift,
              hjelp: t.kontoutskriftHjelp,
              folger: (
                <Tekstomrade
                  navn="nodvendig"
                  etikett={t.nodvendig}
                  feil={feil.nodvendig}
                  verdi={s.tekst("nodvendig")}
                  rader={2}
                  maksTegn={grenser.dokument.tegnFormal}
                />
              ),
            },
          ]}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.beOmKnapp}</Knapp>
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
