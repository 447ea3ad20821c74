import { kan } from "../../../domene/tilgang/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoAv } from "../../../grunnmur/klokke.ts";
import { datoTekst, klokkeslett } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Dempet, Knapp, Meldinger, Overskrift, Skjema, Tekst, Tekstomrade, Tomt } from "../../ui/index.ts";
import { her } from "../her.ts";
import type { Saksdel } from "./deler.ts";
import { sakTekst } from "./sak.tekst.ts";

interface MeldingeneProps extends Saksdel {
  readonly feil?: string | undefined;
  readonly typet?: string | undefined;
}

/** What has been written between the party and the office, and a place to write. */
export function Meldingene({ k, b, feil, typet }: MeldingeneProps) {
  const t = sakTekst[k.sprak];
  const faSkrive = kan("melding.skriv", k.aktor, { kommune: k.kommune.nummer, partsomfang: b.part.omfang }).ok;
  return (
    <>
      <Overskrift niva={2} id="meldinger">
        {t.meldinger}
      </Overskrift>
      {b.meldinger.length === 0 ? (
        <Tomt>{t.ingenMeldinger}</Tomt>
      ) : (
        <Meldinger
          meldinger={b.meldinger.map((m) => ({
            id: m.id,
            fra: m.forfatter,
            mine: !m.fraKommunen,
            tid: {
              tekst: `${datoTekst(datoAv(m.sendtAt), k.sprak, { ukedag: false })} ${klokkeslett(m.sendtAt, k.sprak)}`,
              iso: m.sendtAt.toString(),
            },
            tekst: m.tekst,
            vedlegg: m.fraKommunen ? undefined : <Dempet>{m.lestAt ? t.sett : t.ikkeSett}</Dempet>,
          }))}
        />
      )}
      {faSkrive ? (
        <Skjema handling={lenke(ruter.skrivMelding, { ...her(k), sak: b.sak.id })} csrf={k.csrf}>
          <Tekstomrade
            navn="tekst"
            etikett={t.dinMelding}
            hjelp={t.meldingHjelp}
            feil={feil}
            verdi={typet}
            maksTegn={grenser.melding.tegn}
          />
          <Knapp variant="secondary">{t.sendMelding}</Knapp>
        </Skjema>
      ) : (
        <Tekst dempet>{t.ikkeMelding}</Tekst>
      )}
    </>
  );
}
