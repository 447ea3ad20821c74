import type { Melding } from "../../../domene/melding/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { klokkeslett, kortDato } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  type Feltfeil,
  Handlinger,
  Knapp,
  Meldinger as Meldingsliste,
  Overskrift,
  Skjema,
  Tekstomrade,
  Tomt,
} from "../../ui/index.ts";
import { iSaken, type Sakskontekst } from "../sted.ts";
import { oversiktTekst } from "./oversikt.tekst.ts";

interface MeldingerProps {
  readonly k: Sakskontekst;
  readonly meldinger: readonly Melding[];
  readonly feil: Feltfeil;
  /** Nobody writes to the dead. */
  readonly kanSkrive: boolean;
}

/** What the party and the office have written to each other. */
export function Meldinger({ k, meldinger, feil, kanSkrive }: MeldingerProps) {
  const t = oversiktTekst[k.sprak];
  return (
    <Boks merketAv="meldinger">
      <Overskrift niva={2} storrelse="sm" id="meldinger">
        {t.meldinger}
      </Overskrift>
      {meldinger.length === 0 ? (
        <Tomt>{t.ingenMeldinger}</Tomt>
      ) : (
        <Meldingsliste
          meldinger={meldinger.map((m) => ({
            id: m.id,
            fra: m.fraKommunen ? t.kontoret(m.forfatter) : m.forfatter,
            mine: m.fraKommunen,
            tid: { tekst: nar(k, m), iso: m.sendtAt.toString() },
            tekst: m.tekst,
          }))}
        />
      )}
      {kanSkrive ? <NyMelding k={k} feil={feil} /> : null}
    </Boks>
  );
}

function NyMelding({ k, feil }: Pick<MeldingerProps, "k" | "feil">) {
  const t = oversiktTekst[k.sprak];
  return (
    <Skjema handling={lenke(ruter.svarMelding, iSaken(k))} csrf={k.csrf}>
      <Tekstomrade
        navn="melding"
        etikett={t.nyMelding}
        hjelp={t.nyMeldingHjelp}
        feil={feil.melding}
        verdi={k.skjema.tekst("melding")}
        maksTegn={grenser.melding.tegn}
        rader={3}
      />
      <Handlinger>
        <Knapp variant="secondary">{t.sendMelding}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

function nar(k: Sakskontekst, m: Melding): string {
  const tid = `${kortDato(datoAv(m.sendtAt), k.sprak, k.tid.idag)} ${klokkeslett(m.sendtAt, k.sprak)}`;
  return m.lestAt ? `${tid} · ${oversiktTekst[k.sprak].lest}` : tid;
}
