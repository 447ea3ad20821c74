import { grenser } from "../../../grunnmur/grenser.ts";
import { lenke, ruter } from "../../stier.ts";
import { Avkryssingsboks, Detaljer, Handlinger, Knapp, Skjema, Tekst, Tekstfelt, Tekstomrade, Valg } from "../../ui/index.ts";
import { iSaken } from "../sted.ts";
import type { HendelseProps } from "./hendelsen.tsx";
import { livshendelseTekst } from "./livshendelse.tekst.ts";

type Props = Omit<HendelseProps, "m">;

/** What becomes of the case: it falls away, or it goes on; and after a death, for whom. */
export function Avklaringsskjema({ k, h, feil }: Props) {
  const t = livshendelseTekst[k.sprak];
  const s = k.skjema;
  return (
    <Skjema handling={lenke(ruter.avklarLivshendelse, iSaken(k))} csrf={k.csrf}>
      <input type="hidden" name="hendelse" value={h.id} />
      <Valg
        navn="valg"
        etikett={t.hva}
        feil={feil.valg}
        verdi={s.tekst("valg")}
        alternativer={(["faller_bort", "gar_videre"] as const).map((v) => ({ verdi: v, etikett: t.valgene[h.slag][v] }))}
      />
      <Tekstomrade
        navn="begrunnelse"
        etikett={t.begrunnelse}
        hjelp={t.begrunnelseHjelp}
        feil={feil.begrunnelse}
        verdi={s.tekst("begrunnelse")}
        rader={3}
        maksTegn={grenser.klokker.tegnIGrunn}
      />
      {h.slag === "flytting" ? (
        <Avkryssingsboks navn="enig" etikett={t.enig} valgt={s.tekst("enig") === "ja"} />
      ) : (
        <Boetfelt k={k} h={h} feil={feil} />
      )}
      <Handlinger>
        <Knapp>{t.lagre}</Knapp>
      </Handlinger>
    </Skjema>
  );
}

function Boetfelt({ k, feil }: Props) {
  const t = livshendelseTekst[k.sprak];
  const s = k.skjema;
  const apen = feil.boet_navn !== undefined || feil.boet_fnr !== undefined || feil.boet_adresse !== undefined;
  return (
    <Detaljer tittel={t.boet} enkel apen={apen || s.tekst("boet_navn") !== ""}>
      <Tekst>{t.boetHjelp}</Tekst>
      <Tekstfelt navn="boet_navn" etikett={t.boetNavn} feil={feil.boet_navn} verdi={s.tekst("boet_navn")} />
      <Tekstfelt navn="boet_fnr" etikett={t.boetFnr} feil={feil.boet_fnr} verdi={s.tekst("boet_fnr")} />
      <Tekstfelt navn="boet_adresse" etikett={t.boetAdresse} feil={feil.boet_adresse} verdi={s.tekst("boet_adresse")} />
    </Detaljer>
  );
}
