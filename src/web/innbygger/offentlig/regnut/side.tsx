import type { Kontekst } from "../../../kontekst.ts";
import { Side } from "../../../side.tsx";
import { lenke, ruter } from "../../../stier.ts";
import { html } from "../../../svar.ts";
import {
  Datofelt,
  Feiloppsummering,
  type Feltfeil,
  Flyt,
  Handlinger,
  Ingress,
  Knapp,
  Lenke,
  Nedtrekk,
  Overskrift,
  Tekst,
  Valg,
} from "../../../ui/index.ts";
import { regnutTekst } from "./regnut.tekst.ts";
import { kanaler, type Skrevet, type Sporsmal, skrevetI, tolk, typer } from "./sporsmal.ts";
import { Svar } from "./svar.tsx";

/**
 * Anyone can work out the deadline to complain, without login and without script. What is typed stands in the address, holds nothing about who it is, and is
 * not kept. A question that cannot be answered gives the page back with a sentence for each field (422).
 */
export function regnUtFristen(k: Kontekst<"alle">): Response {
  const skrevet = skrevetI(k.sok);
  if (skrevet === null) return html(<Regnutside k={k} skrevet={{ vedtak: "", kanal: "", dag: "" }} feil={{}} />);
  const lest = tolk(skrevet, k.sprak);
  if ("feil" in lest) return html(<Regnutside k={k} skrevet={skrevet} feil={lest.feil} />, 422);
  return html(<Regnutside k={k} skrevet={skrevet} feil={{}} sporsmal={lest.sporsmal} />);
}

interface SideProps {
  readonly k: Kontekst<"alle">;
  readonly skrevet: Skrevet;
  readonly feil: Feltfeil;
  readonly sporsmal?: Sporsmal;
}

function Regnutside({ k, skrevet, feil, sporsmal }: SideProps) {
  const t = regnutTekst[k.sprak];
  const harFeil = Object.values(feil).some((f) => f !== undefined);
  const slikKlagerDu = lenke(ruter.slikKlagerDu, { sprak: k.sprak, kommune: k.kommune.slug });
  return (
    <Side k={k} tittel={t.tittel} aktiv="klage" bredde="text" harFeil={harFeil}>
      <Flyt>
        <Feiloppsummering feil={feil} />
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        {sporsmal ? <Svar k={k} sporsmal={sporsmal} /> : <Ingress>{t.ingress}</Ingress>}
        {sporsmal ? (
          <Overskrift niva={2} storrelse="md">
            {t.igjen}
          </Overskrift>
        ) : null}
        <Sporreskjema k={k} skrevet={skrevet} feil={feil} />
        <Tekst dempet liten>
          {t.lagrer} <Lenke href={slikKlagerDu}>{t.les}</Lenke>
        </Tekst>
      </Flyt>
    </Side>
  );
}

function Sporreskjema({ k, skrevet, feil }: Omit<SideProps, "sporsmal">) {
  const t = regnutTekst[k.sprak];
  return (
    <form
      method="get"
      action={lenke(ruter.regnUtFristen, { sprak: k.sprak, kommune: k.kommune.slug })}
      className="tr-flow"
      noValidate
    >
      <Nedtrekk
        navn="vedtak"
        etikett={t.vedtak}
        feil={feil.vedtak}
        verdi={skrevet.vedtak}
        alternativer={[{ verdi: "", tekst: t.velg }, ...typer.map((v) => ({ verdi: v, tekst: t.typer[v] }))]}
      />
      <Valg
        navn="kanal"
        etikett={t.kanal}
        feil={feil.kanal}
        verdi={skrevet.kanal}
        alternativer={kanaler.map((v) => ({ verdi: v, etikett: t.kanaler[v] }))}
      />
      <Datofelt navn="dag" etikett={t.dag} hjelp={t.dagHjelp} feil={feil.dag} verdi={skrevet.dag} />
      <Handlinger>
        <Knapp>{t.regnUt}</Knapp>
      </Handlinger>
    </form>
  );
}
