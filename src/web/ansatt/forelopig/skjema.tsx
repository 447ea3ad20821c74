import { datoTekst, type Malform } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
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
  Tekstomrade,
} from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { forelopigTekst } from "./forelopig.tekst.ts";
import { MAKS_TEGN } from "./les.ts";

/** The letter as it was made ready; the reason in the reader's language. */
export interface Klartbrev {
  readonly id: string;
  readonly versjon: number;
  readonly forDag: Dato;
  readonly nyDato: Dato;
  readonly grunn: string;
}

interface ForelopigProps {
  readonly sprak: Malform;
  readonly csrf: string;
  readonly idag: Dato;
  /** Where both forms are sent. */
  readonly handling: string;
  readonly klart: Klartbrev | null;
  /** Which clock the letter is about, so that one who comes late does not write about the next. */
  readonly klokke: string;
  readonly feil: Feltfeil;
  /** What was typed, when the form came back refused. */
  readonly verdi: (navn: string, ellers: string) => string;
}

/**
 * The letter that says why the answer is late and when it comes (forvaltningsloven § 11 a). When it has been made ready, one click sends it; it can be
 * changed first, and a letter can be written before anything was made ready.
 */
export function Forelopigboks(p: ForelopigProps) {
  const t = forelopigTekst[p.sprak];
  const { klart } = p;
  return (
    <Boks id="forelopig" slag={klart ? "tonet" : undefined} merketAv={klart ? "forelopig-t" : undefined}>
      {klart ? (
        <>
          <Overskrift niva={2} storrelse="sm" id="forelopig-t">
            {t.klart}
          </Overskrift>
          <Tekst>{(klart.forDag < p.idag ? t.overOm : t.klartOm)(datoTekst(klart.forDag, p.sprak))}</Tekst>
          <Oppsummering
            stablet
            svar={[
              { navn: t.grunn, verdi: klart.grunn },
              { navn: t.nyDato, verdi: datoTekst(klart.nyDato, p.sprak) },
            ]}
          />
          <Skjema handling={p.handling} csrf={p.csrf}>
            <input type="hidden" name="steg" value="bekreft" />
            <input type="hidden" name="svar" value={klart.id} />
            <input type="hidden" name="_versjon" value={String(klart.versjon)} />
            <Handlinger>
              <Knapp>{t.send}</Knapp>
            </Handlinger>
          </Skjema>
        </>
      ) : null}
      <Egne {...p} />
    </Boks>
  );
}

/** The reason and the day in somebody's own words, with what was made ready as a start. */
function Egne({ sprak, csrf, handling, klart, klokke, feil, verdi }: ForelopigProps) {
  const t = forelopigTekst[sprak];
  const harFeil = feil.forelopig_grunn !== undefined || feil.forelopig_dato !== undefined;
  return (
    <Detaljer tittel={klart ? t.endre : t.tittel} enkel apen={harFeil}>
      {klart ? null : <Tekst>{t.hjelp}</Tekst>}
      <Skjema handling={handling} csrf={csrf}>
        <input type="hidden" name="klokke" value={klokke} />
        <Tekstomrade
          navn="forelopig_grunn"
          etikett={t.grunnFelt}
          hjelp={t.grunnHjelp}
          feil={feil.forelopig_grunn}
          verdi={verdi("forelopig_grunn", klart?.grunn ?? "")}
          rader={3}
          maksTegn={MAKS_TEGN}
        />
        <Datofelt
          navn="forelopig_dato"
          etikett={t.datoFelt}
          feil={feil.forelopig_dato}
          verdi={verdi("forelopig_dato", skrivDato(klart?.nyDato ?? null))}
        />
        <Handlinger>
          <Knapp variant="secondary">{klart ? t.sendEgen : t.send}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
