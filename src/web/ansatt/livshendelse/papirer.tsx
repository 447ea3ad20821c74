import type { Dokument } from "../../../domene/dokument/index.ts";
import { MATER } from "../../../domene/livshendelse/index.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { lovtekst } from "../../lovtekst.ts";
import { lenke, ruter } from "../../stier.ts";
import { Datofelt, Handlinger, Knapp, Liste, Overskrift, Skjema, Tekst, Valg } from "../../ui/index.ts";
import { skrivDato } from "../dato.ts";
import { iSaken } from "../sted.ts";
import type { HendelseProps } from "./hendelsen.tsx";
import { livshendelseTekst } from "./livshendelse.tekst.ts";
import { Samling } from "./samling.tsx";

interface Props extends HendelseProps {
  readonly dokumenter: readonly Dokument[];
}

/** After a move: what is to be done by hand so that the new kommune can answer, and where to say that it is done. */
export function Papirer({ k, h, feil, dokumenter }: Props) {
  const t = livshendelseTekst[k.sprak];
  const s = k.skjema;
  const paragraf = lovtekst(prosesshjemmel(prosesslov(k.tid.idag), "veiledning"), k.sprak);
  return (
    <>
      <Overskrift niva={4}>{t.papirer.tittel(h.til ?? "")}</Overskrift>
      <Tekst>{t.papirer.hvorfor(paragraf)}</Tekst>
      <Samling k={k} h={h} dokumenter={dokumenter} />
      <Liste slag="nummerert" punkter={t.papirer.steg} />
      <Skjema handling={lenke(ruter.beskjedLivshendelse, iSaken(k))} csrf={k.csrf}>
        <input type="hidden" name="hendelse" value={h.id} />
        <input type="hidden" name="papirer" value="ja" />
        <input type="hidden" name="hvem" value={h.til ?? ""} />
        <Valg
          navn="papir_mate"
          etikett={t.mate}
          form="rad"
          feil={feil.papir_mate}
          verdi={s.tekst("papir_mate")}
          alternativer={MATER.filter((x) => x === "brev" || x === "elektronisk" || x === "mote").map((x) => ({
            verdi: x,
            etikett: t.matene[x],
          }))}
        />
        <Datofelt navn="papir_nar" etikett={t.nar} feil={feil.papir_nar} verdi={s.tekst("papir_nar") || skrivDato(k.tid.idag)} />
        <Handlinger>
          <Knapp>{t.papirer.knapp}</Knapp>
        </Handlinger>
      </Skjema>
    </>
  );
}
