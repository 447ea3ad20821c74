import { type Norm, normer, normgrupper } from "../../../domene/sosialhjelp/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst, kroner } from "../../../grunnmur/sprak.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  type Feltfeil,
  Feltgruppe,
  Handlinger,
  Knapp,
  type Kolonne,
  Overskrift,
  Skjema,
  Tabell,
  Tallfelt,
  Tekst,
  Tekstfelt,
} from "../../ui/index.ts";
import { her } from "../innstillinger/sted.ts";
import { type Avslag, underside } from "../innstillinger/underside.tsx";
import type { Normkontekst } from "./handlinger.ts";
import { normerTekst } from "./normer.tekst.ts";

/** The norms there have been, and the form for the next. */
export async function normside(k: Normkontekst, avslag?: Avslag): Promise<Response> {
  const t = normerTekst[k.sprak];
  const alle = await k.les((les) => normer(les, k.kommune.nummer, grenser.sosialhjelp.vist));
  return underside({
    ...{ k, tittel: t.tittel, ingress: t.ingress, lagret: t.lagret, avslag },
    children: (
      <>
        <Tabell tittel={t.alle} visTittel kolonner={kolonner(k)} rader={alle} nokkel={(n) => n.fra} tomt={t.ingen} ramme />
        <NyNorm k={k} feil={avslag?.feil ?? {}} />
      </>
    ),
  });
}

function NyNorm({ k, feil }: { readonly k: Normkontekst; readonly feil: Feltfeil }) {
  const t = normerTekst[k.sprak];
  const verdi = (navn: string) => k.skjema.tekst(navn);
  return (
    <Boks merketAv="ny">
      <Overskrift niva={2} storrelse="sm" id="ny">
        {t.ny}
      </Overskrift>
      <Tekst>{t.nyHjelp}</Tekst>
      <Skjema handling={lenke(ruter.settNorm, her(k))} csrf={k.csrf}>
        <Datofelt navn="fra" etikett={t.fra} feil={feil.fra} verdi={verdi("fra")} />
        <Feltgruppe navn="satser" etikett={t.satser}>
          {normgrupper.map((g) => (
            <Tallfelt key={g} navn={g} etikett={t.gruppe[g]} feil={feil[g]} verdi={verdi(g)} desimal />
          ))}
        </Feltgruppe>
        <Tekstfelt
          navn="kilde"
          etikett={t.kilde}
          hjelp={t.kildeHjelp}
          feil={feil.kilde}
          verdi={verdi("kilde")}
          maksTegn={grenser.sosialhjelp.tegnIKilde}
        />
        <Handlinger>
          <Knapp>{t.lagre}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

const kolonner = (k: Normkontekst): readonly Kolonne<Norm>[] => {
  const t = normerTekst[k.sprak];
  return [
    { tittel: t.gjelderFra, celle: (n) => datoTekst(n.fra, k.sprak, { ukedag: false }), navnerRaden: true },
    ...normgrupper.map((g): Kolonne<Norm> => ({ tittel: t.gruppe[g], celle: (n) => kroner(n.satser[g], k.sprak), tall: true })),
    { tittel: t.kilde, celle: (n) => n.kilde },
  ];
};
