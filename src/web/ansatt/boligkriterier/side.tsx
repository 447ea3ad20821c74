import { type Kriterium, kriterierI } from "../../../domene/bolig/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { datoTekst } from "../../../grunnmur/sprak.ts";
import type { Kontekst } from "../../kontekst.ts";
import { lenke, ruter } from "../../stier.ts";
import {
  Boks,
  Datofelt,
  type Feltfeil,
  Handlinger,
  Knapp,
  type Kolonne,
  Overskrift,
  Skjema,
  Tabell,
  Tallfelt,
  Tekstfelt,
  Tekstomrade,
} from "../../ui/index.ts";
import { her } from "../innstillinger/sted.ts";
import { type Avslag, underside } from "../innstillinger/underside.tsx";
import { boligkriterierTekst } from "./boligkriterier.tekst.ts";

export type Kriteriekontekst = Kontekst<"administrator", "/:sprak/:kommune/kontor/innstillinger/boligkriterier">;

/** The criteria there are and have been, and the form for the next. */
export async function kriterieside(k: Kriteriekontekst, avslag?: Avslag): Promise<Response> {
  const t = boligkriterierTekst[k.sprak];
  const alle = await k.les((les) => kriterierI(les, k.kommune.nummer));
  return underside({
    ...{ k, tittel: t.tittel, ingress: t.ingress, lagret: t.lagret, avslag },
    children: (
      <>
        <Tabell tittel={t.alle} visTittel kolonner={kolonner(k)} rader={alle} nokkel={(x) => x.id} tomt={t.ingen} ramme />
        <NyttKrav k={k} feil={avslag?.feil ?? {}} />
      </>
    ),
  });
}

function NyttKrav({ k, feil }: { readonly k: Kriteriekontekst; readonly feil: Feltfeil }) {
  const t = boligkriterierTekst[k.sprak];
  const g = grenser.bolig;
  const v = (navn: string) => k.skjema.tekst(navn);
  return (
    <Boks merketAv="ny">
      <Overskrift niva={2} storrelse="sm" id="ny">
        {t.ny}
      </Overskrift>
      <Skjema handling={lenke(ruter.settBoligkriterium, her(k))} csrf={k.csrf}>
        <Tallfelt navn="nr" etikett={t.nr} feil={feil.nr} verdi={v("nr")} />
        <Datofelt navn="fra" etikett={t.fra} feil={feil.fra} verdi={v("fra")} />
        <Tekstomrade navn="nb" etikett={t.nb} feil={feil.nb} verdi={v("nb")} rader={2} maksTegn={g.tegnKriterium} />
        <Tekstomrade navn="nn" etikett={t.nn} feil={feil.nn} verdi={v("nn")} rader={2} maksTegn={g.tegnKriterium} />
        <Tekstfelt
          navn="kilde"
          etikett={t.kilde}
          hjelp={t.kildeHjelp}
          feil={feil.kilde}
          verdi={v("kilde")}
          maksTegn={g.tegnKilde}
        />
        <Handlinger>
          <Knapp>{t.lagre}</Knapp>
        </Handlinger>
      </Skjema>
    </Boks>
  );
}

const kolonner = (k: Kriteriekontekst): readonly Kolonne<Kriterium>[] => {
  const t = boligkriterierTekst[k.sprak];
  const dag = (d: Kriterium["fra"]) => datoTekst(d, k.sprak, { ukedag: false });
  return [
    { tittel: t.kol.nr, tall: true, celle: (x) => String(x.nr) },
    { tittel: t.kol.krav, navnerRaden: true, celle: (x) => x.tekst[k.sprak] },
    { tittel: t.kol.tid, celle: (x) => t.tid(dag(x.fra), x.til ? dag(x.til) : "") },
    { tittel: t.kol.kilde, celle: (x) => x.kilde },
  ];
};
