import { lenke, ruter } from "../../stier.ts";
import { Boks, Datofelt, Detaljer, type Feltfeil, Handlinger, Knapp, Skjema, Tekst, Tekstomrade } from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { oversiktTekst } from "./oversikt.tekst.ts";

/** The letter that says why the answer is late and when it comes (forvaltningsloven § 11 a). */
export function Forelopig({ k, feil }: { readonly k: Sakskontekst; readonly feil: Feltfeil }) {
  const t = oversiktTekst[k.sprak];
  const harFeil = feil.forelopig_grunn !== undefined || feil.forelopig_dato !== undefined;
  return (
    <Boks id="forelopig">
      <Detaljer tittel={t.forelopig} enkel apen={harFeil}>
        <Tekst>{t.forelopigHjelp}</Tekst>
        <Skjema handling={lenke(ruter.forelopigSvar, iSaken(k))} csrf={k.csrf}>
          <Tekstomrade
            navn="forelopig_grunn"
            etikett={t.forelopigGrunn}
            hjelp={t.forelopigGrunnHjelp}
            feil={feil.forelopig_grunn}
            verdi={k.skjema.tekst("forelopig_grunn")}
            rader={3}
            maksTegn={2000}
          />
          <Datofelt
            navn="forelopig_dato"
            etikett={t.forelopigDato}
            feil={feil.forelopig_dato}
            verdi={k.skjema.tekst("forelopig_dato")}
          />
          <Handlinger>
            <Knapp variant="secondary">{t.forelopigKnapp}</Knapp>
          </Handlinger>
        </Skjema>
      </Detaljer>
    </Boks>
  );
}
