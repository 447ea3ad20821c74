import { behovord, forsidebehov } from "../../../domene/tjeneste/index.ts";
import type { Kontekst } from "../../kontekst.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Behovsliste,
  Flyt,
  Halvdeler,
  Ingress,
  Knapp,
  Knappelenke,
  Lenke,
  Overskrift,
  Rad,
  Seksjon,
  Sjekkliste,
  Tekst,
  Tekstomrade,
  Telefon,
  Toppfelt,
  Varsel,
} from "../../ui/index.ts";
import { forsideTekst } from "./forside.tekst.ts";

/** What is hard? The need comes before the service: nobody has to know what the help is called. */
export function forside(k: Kontekst<"alle">): Response {
  const t = forsideTekst[k.sprak];
  const her = { sprak: k.sprak, kommune: k.kommune.slug };
  return html(
    <Side k={k} tittel={t.tittel} aktiv="finn" helBredde>
      <Toppfelt merketAv="tittel">
        <form method="get" action={lenke(ruter.finn, her)} className="tr-flow">
          <Overskrift niva={1} storrelse="2xl" id="tittel">
            {t.tittel}
          </Overskrift>
          <Ingress>{t.ingress}</Ingress>
          <Tekstomrade navn="q" etikett={t.etikett} hjelp={t.eksempel} rader={2} maksTegn={300} />
          <Rad>
            <Knapp>{t.vis}</Knapp>
            <Lenke href={lenke(ruter.tjenester, her)}>{t.ellerListe}</Lenke>
          </Rad>
          {k.kommune.telefon ? (
            <Tekst liten>
              {t.snakke} <Telefon nummer={k.kommune.telefon} />. {t.muntlig}
            </Tekst>
          ) : null}
          {k.kommune.tarImot ? null : (
            <Varsel slag="info" tittel={t.ikkeHer(k.kommune.navn)}>
              {t.ikkeHerTekst}
            </Varsel>
          )}
        </form>
      </Toppfelt>
      <Seksjon merketAv="velg">
        <Overskrift niva={2} storrelse="lg" id="velg">
          {t.velg}
        </Overskrift>
        <Behovsliste
          behov={forsidebehov.map((b) => {
            const ord = behovord(b.kode, k.sprak);
            return { tittel: ord.navn, tekst: ord.eksempler, href: lenke(ruter.finn, her, { behov: b.kode }) };
          })}
        />
      </Seksjon>
      <Seksjon tonet>
        <Halvdeler>
          <Flyt>
            <Overskrift niva={2} storrelse="lg">
              {t.trapp}
            </Overskrift>
            <Tekst>{t.trapp1}</Tekst>
            <Tekst>{t.trapp2}</Tekst>
            <p>
              <Knappelenke variant="secondary" href={lenke(ruter.trappa, her)}>
                {t.seTrappa}
              </Knappelenke>
            </p>
          </Flyt>
          <Flyt>
            <Overskrift niva={2} storrelse="lg">
              {t.regneMed}
            </Overskrift>
            <Sjekkliste bareLofter punkter={t.lofter.map((tekst) => ({ tekst }))} />
          </Flyt>
        </Halvdeler>
      </Seksjon>
    </Side>,
  );
}
