import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  type Feltfeil,
  Handlinger,
  Knapp,
  Overskrift,
  Rad,
  Skjema,
  Tallfelt,
  Tekst,
  Tekstfelt,
  Valg,
} from "../../ui/index.ts";
import { innstillingerTekst } from "./innstillinger.tekst.ts";
import { Nodhjelp } from "./nodhjelp.tsx";
import { Paminnelser } from "./paminnelser.tsx";
import { her, type Innstillingskontekst } from "./sted.ts";
import { ToPersoner } from "./toPersoner.tsx";

interface SkjemaProps {
  readonly k: Innstillingskontekst;
  readonly feil: Feltfeil;
  /** This form came back refused: its fields hold what was typed. */
  readonly sendt: boolean;
}

/** Contact, aims, second reader and language. */
export function Kommuneskjema({ k, feil, sendt }: SkjemaProps) {
  const t = innstillingerTekst[k.sprak];
  const { kommune } = k;
  const verdi = (navn: string, lagret: string | null | undefined) => (sendt ? k.skjema.tekst(navn) : (lagret ?? ""));
  return (
    <Boks merketAv="egne">
      <Skjema handling={lenke(ruter.lagreInnstillinger, her(k))} csrf={k.csrf} merketAv="egne">
        <Overskrift niva={2} storrelse="sm" id="egne">
          {t.kontakt}
        </Overskrift>
        <Tekstfelt
          navn="telefon"
          etikett={t.telefon}
          hjelp={t.telefonHjelp}
          type="tel"
          bredde="kort"
          feil={feil.telefon}
          verdi={verdi("telefon", kommune.telefon)}
        />
        <Tekstfelt
          navn="postadresse"
          etikett={t.postadresse}
          feil={feil.postadresse}
          verdi={verdi("postadresse", kommune.postadresse)}
        />
        <Tekstfelt
          navn="apningstid_nb"
          etikett={t.apningstidNb}
          feil={feil.apningstid_nb}
          verdi={verdi("apningstid_nb", kommune.apningstid?.nb)}
        />
        <Tekstfelt
          navn="apningstid_nn"
          etikett={t.apningstidNn}
          feil={feil.apningstid_nn}
          verdi={verdi("apningstid_nn", kommune.apningstid?.nn)}
        />
        <Tekstfelt
          navn="utbetalingskonto"
          etikett={t.utbetalingskonto}
          hjelp={t.utbetalingskontoHjelp}
          bredde="kort"
          inputmodus="numeric"
          feil={feil.utbetalingskonto}
          verdi={verdi("utbetalingskonto", kommune.utbetalingskonto)}
          valgfri
        />
        <Nodhjelp k={k} feil={feil} sendt={sendt} />
        <Overskrift niva={2} storrelse="sm">
          {t.maal}
        </Overskrift>
        <Tekst>{t.maalHjelp}</Tekst>
        <Rad>
          {(["omsorg", "sosial"] as const).map((spor) => (
            <Tallfelt
              key={spor}
              navn={`maal_${spor}`}
              etikett={t[spor]}
              hjelp={t.ukerHjelp}
              feil={feil[`maal_${spor}`]}
              verdi={verdi(`maal_${spor}`, String(kommune.maalUker[spor]))}
            />
          ))}
        </Rad>
        <Overskrift niva={2} storrelse="sm">
          {t.forelopig}
        </Overskrift>
        <Tekst>{t.forelopigHjelp}</Tekst>
        <Tallfelt
          navn="forelopig_dager"
          etikett={t.forelopigDager}
          hjelp={t.forelopigDagerHjelp}
          feil={feil.forelopig_dager}
          verdi={verdi("forelopig_dager", String(kommune.forelopig.dager))}
        />
        <Valg
          navn="forelopig_ved_frist"
          etikett={t.forelopigVedFrist}
          feil={feil.forelopig_ved_frist}
          verdi={verdi("forelopig_ved_frist", kommune.forelopig.vedFrist)}
          alternativer={[
            { verdi: "alarm", etikett: t.forelopigAlarm },
            { verdi: "send", etikett: t.forelopigSend },
          ]}
        />
        <Paminnelser k={k} feil={feil} sendt={sendt} />
        <ToPersoner k={k} feil={feil} sendt={sendt} />
        <Valg
          navn="malform"
          etikett={t.malform}
          hjelp={t.malformHjelp}
          form="rad"
          feil={feil.malform}
          verdi={verdi("malform", kommune.malform)}
          alternativer={[
            { verdi: "nb", etikett: t.nb },
            { verdi: "nn", etikett: t.nn },
          ]}
        />
        <Handlinger>
          <Knapp>{t.lagre}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}
