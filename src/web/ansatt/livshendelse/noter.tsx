import type { Kommunerad } from "../../../domene/kommune/index.ts";
import { KILDER } from "../../../domene/livshendelse/index.ts";
import type { Livshendelse } from "../../../lov/livshendelser.ts";
import { lenke, ruter } from "../../stier.ts";
import { Boks, Datofelt, Detaljer, type Feltfeil, Handlinger, Knapp, Nedtrekk, Skjema, Tekstfelt, Valg } from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { livshendelseTekst } from "./livshendelse.tekst.ts";

interface NoterProps {
  readonly k: Sakskontekst;
  readonly slag: Livshendelse;
  readonly kommuner: readonly Kommunerad[];
  readonly feil: Feltfeil;
}

/** The form that notes a death, or a move. */
export function Noter({ k, slag, kommuner, feil }: NoterProps) {
  const t = livshendelseTekst[k.sprak];
  const skrevet = k.skjema.tekst("slag") === slag;
  const verdi = (navn: string) => (skrevet ? k.skjema.tekst(navn) : "");
  // The names differ between the two forms of the page: each error leads to its own field.
  const felt = (navn: string) => `${slag}_${navn}`;
  return (
    <Boks>
      <Detaljer tittel={t.noter[slag]} enkel apen={skrevet}>
        <Skjema handling={lenke(ruter.noterLivshendelse, iSaken(k))} csrf={k.csrf}>
          <input type="hidden" name="slag" value={slag} />
          <Datofelt
            navn={felt("dato")}
            etikett={t.dato[slag]}
            hjelp={t.datoHjelp}
            feil={feil[felt("dato")]}
            verdi={verdi(felt("dato"))}
          />
          {slag === "flytting" ? (
            <Nedtrekk
              navn={felt("til")}
              etikett={t.til}
              feil={feil[felt("til")]}
              verdi={verdi(felt("til"))}
              alternativer={[
                { verdi: "", tekst: t.utlandet },
                ...kommuner.map((kommune) => ({ verdi: kommune.nummer, tekst: kommune.navn })),
              ]}
            />
          ) : null}
          <Valg
            navn={felt("kilde")}
            etikett={t.kilde}
            feil={feil[felt("kilde")]}
            verdi={verdi(felt("kilde"))}
            alternativer={KILDER.filter((kilde) => slag === "flytting" || kilde !== "personen").map((kilde) => ({
              verdi: kilde,
              etikett: t.kildene[kilde],
            }))}
          />
          <Tekstfelt
            navn={felt("meldt_av")}
            etikett={t.meldtAv}
            hjelp={t.meldtAvHjelp}
            valgfri
            feil={feil[felt("meldt_av")]}
            verdi={verdi(felt("meldt_av"))}
          />
          <Handlinger>
            <Knapp variant="secondary">{t.notersKnapp[slag]}</Knapp>
          </Handlinger>
        </Skjema>
      </Detaljer>
    </Boks>
  );
}
