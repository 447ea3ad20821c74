import { lenke, ruter } from "../../stier.ts";
import { Detaljer, Handlinger, Knapp, Skjema, Tekst, Tekstomrade } from "../../ui/index.ts";
import { iSaken } from "../sted.ts";
import type { HendelseProps } from "./hendelsen.tsx";
import { livshendelseTekst } from "./livshendelse.tekst.ts";

/** The way back, when it was noted by mistake. */
export function Rettskjema({ k, h, feil }: Omit<HendelseProps, "m">) {
  const t = livshendelseTekst[k.sprak];
  return (
    <Detaljer tittel={t.feilNotert} enkel apen={feil.feil_grunn !== undefined}>
      <Tekst>{t.feilNotertHjelp}</Tekst>
      <Skjema handling={lenke(ruter.rettLivshendelse, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="hendelse" value={h.id} />
        <Tekstomrade
          navn="feil_grunn"
          etikett={t.feilGrunn}
          hjelp={t.feilGrunnHjelp}
          feil={feil.feil_grunn}
          verdi={k.skjema.tekst("feil_grunn")}
          rader={2}
          maksTegn={500}
        />
        <Handlinger>
          <Knapp variant="secondary">{t.taTilbake}</Knapp>
        </Handlinger>
      </Skjema>
    </Detaljer>
  );
}
