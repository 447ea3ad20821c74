import { hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import type { Kontekst } from "../../kontekst.ts";
import { lovtekst } from "../../lovtekst.ts";
import { Side } from "../../side.tsx";
import { html } from "../../svar.ts";
import { Flyt, Ingress, Lenke, Liste, Overskrift, Tekst } from "../../ui/index.ts";
import { personvernTekst } from "./personvern.tekst.ts";
import { reglerTekst } from "./regler.tekst.ts";
import { tilgjengelighetTekst } from "./tilgjengelighet.tekst.ts";

const AVSNITT = { personvern: personvernTekst, tilgjengelighet: tilgjengelighetTekst };

/** Privacy and accessibility: a page of headed paragraphs. */
export function avsnittside(k: Kontekst<"alle">, navn: keyof typeof AVSNITT): Response {
  const t = AVSNITT[navn][k.sprak];
  return html(
    <Side k={k} tittel={t.tittel} bredde="text">
      <Flyt>
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        <Ingress>{t.ingress}</Ingress>
        {t.avsnitt.map((a) => (
          <section key={a.tittel}>
            <h2>{a.tittel}</h2>
            <Tekst>{a.tekst}</Tekst>
          </section>
        ))}
      </Flyt>
    </Side>,
  );
}

/** The sections behind the rules on the page, in the same order. */
const HJEMLER = [
  [hjemmel("fvl67", "11a")],
  [hjemmel("pbrl", "7-5")],
  [hjemmel("fvl67", "29"), hjemmel("stnl", "47")],
  [hjemmel("domstolloven", "148"), hjemmel("domstolloven", "149")],
  [hjemmel("fvl67", "31")],
] as const;

/** The rules that dates rest on, with their sections: law, norm and target never look alike. */
export function regler(k: Kontekst<"alle">): Response {
  const t = reglerTekst[k.sprak];
  return html(
    <Side k={k} tittel={t.tittel} bredde="text">
      <Flyt>
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        <Ingress>{t.ingress}</Ingress>
        <Liste punkter={[t.lov, t.norm, t.maal]} />
        {t.linjer.map((l, i) => (
          <section key={l.tittel}>
            <h2>{l.tittel}</h2>
            <Tekst>{l.tekst}</Tekst>
            <Liste
              slag="lenker"
              punkter={(HJEMLER[i] ?? []).map((h) => (
                <Lenke key={h.lenke} href={h.lenke}>
                  {lovtekst(h, k.sprak)}
                </Lenke>
              ))}
            />
          </section>
        ))}
        <Tekst dempet>{t.forvaltning}</Tekst>
      </Flyt>
    </Side>,
  );
}
