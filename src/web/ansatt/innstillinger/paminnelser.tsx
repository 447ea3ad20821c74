import { type Feltfeil, Overskrift, Rad, Tallfelt, Tekst } from "../../ui/index.ts";
import { innstillingerTekst } from "./innstillinger.tekst.ts";
import type { Innstillingskontekst } from "./sted.ts";

interface Props {
  readonly k: Innstillingskontekst;
  readonly feil: Feltfeil;
  readonly sendt: boolean;
}

/** When people are reminded of what they are asked for, and how long before help ends somebody must look at it again. */
export function Paminnelser({ k, feil, sendt }: Props) {
  const t = innstillingerTekst[k.sprak];
  const { kommune } = k;
  const verdi = (navn: string, lagret: string) => (sendt ? k.skjema.tekst(navn) : lagret);
  return (
    <>
      <Overskrift niva={2} storrelse="sm">
        {t.minn}
      </Overskrift>
      <Tekst>{t.minnHjelp}</Tekst>
      <Rad>
        <Tallfelt
          navn="minn_for"
          etikett={t.minnFor}
          hjelp={t.minnDagerHjelp}
          feil={feil.minn_for}
          verdi={verdi("minn_for", String(kommune.paminnelse.for))}
        />
        <Tallfelt
          navn="minn_etter"
          etikett={t.minnEtter}
          hjelp={t.minnDagerHjelp}
          feil={feil.minn_etter}
          verdi={verdi("minn_etter", String(kommune.paminnelse.etter))}
        />
      </Rad>
      <Overskrift niva={2} storrelse="sm">
        {t.slutt}
      </Overskrift>
      <Tekst>{t.sluttHjelp}</Tekst>
      <Tallfelt
        navn="slutt_uker"
        etikett={t.sluttUker}
        hjelp={t.ukerHjelp}
        feil={feil.slutt_uker}
        verdi={verdi("slutt_uker", String(kommune.sluttUker))}
      />
    </>
  );
}
