import { stiOgSok } from "../../adresse.ts";
import type { Kontekst } from "../../kontekst.ts";
import { Side } from "../../side.tsx";
import { faste, lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Flyt, Handlinger, Ingress, Knapp, Knappelenke, Liste, Overskrift, Tekst, Telefon, Varsel } from "../../ui/index.ts";
import { forsideTekst } from "./forside.tekst.ts";
import { omsoknadTekst } from "./omsoknad.tekst.ts";

/** Before the form: what it takes, what one gets, and the ways without a screen. */
export function omSoknad(k: Kontekst<"alle">): Response {
  const t = omsoknadTekst[k.sprak];
  const forside = forsideTekst[k.sprak];
  return html(
    <Side k={k} tittel={t.tittel} bredde="text">
      <Flyt>
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        <Ingress>{t.ingress}</Ingress>
        {k.kommune.tarImot ? (
          <>
            <Liste punkter={t.punkter} />
            <Start k={k} />
          </>
        ) : (
          <Varsel slag="info" tittel={forside.ikkeHer(k.kommune.navn)}>
            {forside.ikkeHerTekst}
          </Varsel>
        )}
        <h2>{t.forAndre}</h2>
        <Tekst>{t.forAndreTekst}</Tekst>
        <h2>{t.andre}</h2>
        <Liste
          punkter={[
            <>
              {t.ring} {k.kommune.telefon ? <Telefon nummer={k.kommune.telefon} /> : null}
            </>,
            t.mott,
          ]}
        />
      </Flyt>
    </Side>,
  );
}

/** Logged in: a form that starts a draft, with what the person came from. Else: login, and back here. */
function Start({ k }: { readonly k: Kontekst<"alle"> }) {
  const t = omsoknadTekst[k.sprak];
  const norsk = k.sprak === "nn" ? "nn" : "nb";
  if (!k.aktor) {
    return (
      <Handlinger>
        <Knappelenke href={`${faste.loggInn}?${new URLSearchParams({ til: stiOgSok(k.grunn.hono) })}`}>{t.start}</Knappelenke>
      </Handlinger>
    );
  }
  return (
    <form method="post" action={lenke(ruter.nySoknad, { sprak: norsk, kommune: k.kommune.slug })}>
      <input type="hidden" name="_csrf" value={k.csrf} />
      <input type="hidden" name="tjeneste" value={k.sok.get("tjeneste") ?? ""} />
      <input type="hidden" name="behov" value={k.sok.get("behov") ?? ""} />
      <Handlinger>
        <Knapp>{t.fortsett}</Knapp>
      </Handlinger>
    </form>
  );
}
