import { type Beskjed, MATER } from "../../../domene/livshendelse/index.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import { Datofelt, Detaljer, Handlinger, Knapp, Liste, Overskrift, Skjema, Tekst, Tekstfelt, Valg } from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { iSaken } from "../sted.ts";
import type { HendelseProps } from "./hendelsen.tsx";
import { livshendelseTekst } from "./livshendelse.tekst.ts";

type Props = Omit<HendelseProps, "m"> & { readonly beskjeder: readonly Beskjed[] };

/** Whom this office has told, and the line for the next one. */
export function Beskjeder({ k, h, beskjeder, feil }: Props) {
  const t = livshendelseTekst[k.sprak];
  const s = k.skjema;
  const apen = feil.hvem !== undefined || feil.mate !== undefined || feil.nar !== undefined;
  const punkt = (b: Beskjed) =>
    t.fortaltPunkt(b.hvem, t.matene[b.mate], datoTekst(b.dato, k.sprak, { ukedag: false }), b.notertAv);
  return (
    <>
      <Overskrift niva={4}>{t.fortalt}</Overskrift>
      {beskjeder.length > 0 ? <Liste punkter={beskjeder.map(punkt)} /> : <Tekst dempet>{t.ingenFortalt}</Tekst>}
      <Detaljer tittel={t.nyBeskjed} enkel apen={apen}>
        <Skjema handling={lenke(ruter.beskjedLivshendelse, iSaken(k))} csrf={k.csrf}>
          <input type="hidden" name="hendelse" value={h.id} />
          <Tekstfelt navn="hvem" etikett={t.hvem} feil={feil.hvem} verdi={s.tekst("hvem")} />
          <Valg
            navn="mate"
            etikett={t.mate}
            feil={feil.mate}
            verdi={s.tekst("mate")}
            alternativer={MATER.map((mate) => ({ verdi: mate, etikett: t.matene[mate] }))}
          />
          <Datofelt navn="nar" etikett={t.nar} feil={feil.nar} verdi={s.tekst("nar") || skrivDato(k.tid.idag)} />
          <Handlinger>
            <Knapp variant="secondary">{t.skrivOpp}</Knapp>
          </Handlinger>
        </Skjema>
      </Detaljer>
    </>
  );
}
