import type { Spor } from "../../../domene/kommune/index.ts";
import type { Soknad } from "../../../domene/soknad/index.ts";
import type { Utredning } from "../../../domene/utredning/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { klokkeslett } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  type Feltfeil,
  Handlinger,
  Knapp,
  Lagrestatus,
  Overskrift,
  Skjema,
  Tekst,
  Tekstomrade,
  Valg,
} from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { Skarene } from "./skar.tsx";
import type { Verdier } from "./skjema.ts";
import { utredningsideTekst } from "./utredning.tekst.ts";

interface FormProps {
  readonly k: Sakskontekst;
  /** Scores are for care. */
  readonly spor: Spor;
  /** The draft that the writer sees; null when there is none yet. */
  readonly utkast: Pick<Utredning, "id" | "versjon" | "endretTid"> | null;
  readonly verdier: Verdier;
  readonly soknad: Soknad | null;
  readonly feil: Feltfeil;
}

/** The assessment while it is written. Saved by itself, and by its button. */
export function Utredningsform({ k, spor, utkast, verdier, soknad, feil }: FormProps) {
  const t = utredningsideTekst[k.sprak];
  const sted = iSaken(k);
  const tekst = (navn: string, etikett: string, hjelp: string, rader: number) => (
    <Tekstomrade
      navn={navn}
      etikett={etikett}
      hjelp={hjelp}
      feil={feil[navn]}
      verdi={verdier(navn)}
      rader={rader}
      maksTegn={grenser.utredning.tegnPerFelt}
    />
  );
  return (
    <Skjema handling={lenke(ruter.skrivUtredning, sted)} csrf={k.csrf} autolagre={lenke(ruter.autolagreUtredning, sted)}>
      <Boks merketAv="samtalen">
        <Overskrift niva={2} storrelse="sm" id="samtalen">
          {t.samtalen}
        </Overskrift>
        <Tekst dempet>
          {t.ingress}
          {utkast === null && soknad !== null ? ` ${t.hentet}` : null}
        </Tekst>
        {tekst("brukers_syn", t.brukersSyn, t.brukersSynHjelp, 4)}
        {tekst("mal", t.mal, t.malHjelp, 3)}
        {tekst("situasjon", t.situasjon, t.situasjonHjelp, 6)}
        {tekst("nettverk", t.nettverk, t.nettverkHjelp, 3)}
        <Valg
          navn="har_barn"
          etikett={t.harBarn}
          hjelp={t.harBarnHjelp}
          feil={feil.har_barn}
          verdi={verdier("har_barn")}
          alternativer={[
            { verdi: "ja", etikett: t.ja, folger: tekst("barn", t.barn, t.barnHjelp, 3) },
            { verdi: "nei", etikett: t.nei },
          ]}
        />
        {tekst("vurdering", t.vurdering, t.vurderingHjelp, 5)}
      </Boks>
      {spor === "omsorg" ? (
        <Boks merketAv="skarene">
          <Overskrift niva={2} storrelse="sm" id="skarene">
            {t.skarene}
          </Overskrift>
          <Skarene verdier={verdier} soknad={soknad} feil={feil} />
        </Boks>
      ) : null}
      <input type="hidden" name="_utredning" value={utkast?.id ?? ""} />
      <input type="hidden" name="_versjon" value={utkast?.versjon ?? ""} />
      <Handlinger>
        <Knapp variant="secondary" navn="gjor" verdi="lagre">
          {t.lagre}
        </Knapp>
        <Knapp navn="gjor" verdi="fullfor">
          {t.fullfor}
        </Knapp>
        {spor === "omsorg" ? (
          <Knapp variant="tertiary" navn="gjor" verdi="resten">
            {t.resten}
          </Knapp>
        ) : null}
        <Lagrestatus klokka={utkast ? klokkeslett(utkast.endretTid, k.sprak) : undefined} />
      </Handlinger>
      <Tekst dempet liten>
        {t.fullforHjelp}
      </Tekst>
    </Skjema>
  );
}
