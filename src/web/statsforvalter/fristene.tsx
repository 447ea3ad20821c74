import { datoAv } from "../../grunnmur/klokke.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import { forklar, helligdagerMellom } from "../sporing.ts";
import { Boks, Detaljer, Fakta, Frist, Lenke, Liste, Merke, Overskrift, Tekst, Tellekalender, Tid } from "../ui/index.ts";
import type { Instansmappe } from "./hent.ts";
import { instansTekst } from "./instans.tekst.ts";
import type { Instanssted } from "./sted.ts";

interface FristeneProps {
  readonly s: Instanssted;
  readonly m: Instansmappe;
}

/** When it came, and by when: a law, a norm, and a day that somebody has set, each as what it is. */
export function Klokkene({ s, m }: FristeneProps) {
  const { k } = s;
  const t = instansTekst[k.sprak];
  const { sak } = m;
  const { idag } = k.tid;
  const lop = sak.avgjorelse === null;
  return (
    <Fakta
      fakta={[
        { navn: t.komInn, verdi: <Tid dato={datoAv(sak.mottatt)} form="dato" />, under: t.komInnOm(sak.kommunenavn) },
        ...(lop
          ? [
              {
                navn: t.forelopig,
                verdi: <Frist slag={sak.lovetDato ? "satt" : "lov"} dato={sak.lovetDato ?? sak.forelopigSvarInnen} idag={idag} />,
                under: sak.lovetDato ? t.lovetOm : t.forelopigOm,
              },
              { navn: t.avgjorelse, verdi: <Frist slag="norm" dato={sak.normInnen} idag={idag} />, under: t.avgjorelseOm },
            ]
          : []),
        { navn: t.merknad, verdi: <Frist slag="satt" dato={sak.merknadInnen} idag={idag} />, under: t.merknadOm },
      ]}
    />
  );
}

/** The two counted days, each with its way and its sections. */
export function Regnet({ s, m }: FristeneProps) {
  const t = instansTekst[s.k.sprak];
  return (
    <Boks merketAv="regnet">
      <Overskrift niva={2} storrelse="sm" id="regnet">
        {t.slikRegnet}
      </Overskrift>
      <Merke slag={m.sak.klagen.rettidig === "ja" ? "bra" : "obs"}>{m.sak.klagen.rettidig === "ja" ? t.iTide : t.forSen}</Merke>
      <Ett s={s} tittel={t.forelopig} grunnlag={m.sak.grunnlag.forelopigSvar} />
      <Ett s={s} tittel={t.avgjorelse} grunnlag={m.sak.grunnlag.norm} />
    </Boks>
  );
}

interface EttProps {
  readonly s: Instanssted;
  readonly tittel: string;
  readonly grunnlag: Verdi<unknown>;
}

function Ett({ s, tittel, grunnlag }: EttProps) {
  const { sprak } = s.k;
  const t = instansTekst[sprak];
  const { setninger, telling, hjemler } = forklar(grunnlag, sprak);
  return (
    <Detaljer enkel tittel={tittel}>
      {telling ? (
        <Tellekalender
          telling={{ ...telling, helligdager: helligdagerMellom(telling.start, telling.slutt, sprak) }}
          startord={t.startord}
          sluttord={t.sluttord}
          steg={setninger}
        />
      ) : (
        <Liste slag="nummerert" punkter={setninger} />
      )}
      {hjemler.map((h) => (
        <Tekst key={h.tekst} liten>
          <Lenke href={h.lenke}>{h.tekst}</Lenke>
        </Tekst>
      ))}
    </Detaljer>
  );
}
