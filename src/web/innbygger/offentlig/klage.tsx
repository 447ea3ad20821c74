import { tallord } from "../../../grunnmur/sprak.ts";
import { klagevei } from "../../../lov/klagevei.ts";
import type { Vedtakstype } from "../../../lov/vedtakstype.ts";
import type { Kontekst } from "../../kontekst.ts";
import { lovtekst } from "../../lovtekst.ts";
import { OMBUD } from "../../meny.tsx";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import { Boks, Flyt, Handlinger, Ingress, Knappelenke, Lenke, Liste, Overskrift, Tekst } from "../../ui/index.ts";
import { klageTekst } from "./klage.tekst.ts";

const VEIER = [
  ["omsorg", "omsorgstjeneste"],
  ["sosial", "sosial_stonad"],
  ["bolig", "omsorgsbolig"],
] as const satisfies readonly (readonly ["omsorg" | "sosial" | "bolig", Vedtakstype])[];

/** How to complain: one road for care, one for Nav, one for dwellings. Weeks and bodies are the law's answer, not this page's. */
export function slikKlagerDu(k: Kontekst<"alle">): Response {
  const t = klageTekst[k.sprak];
  const norsk = k.sprak === "nn" ? "nn" : "nb";
  return html(
    <Side k={k} tittel={t.tittel} aktiv="klage" bredde="text">
      <Flyt>
        <Overskrift niva={1}>{t.tittel}</Overskrift>
        <Ingress>{t.ingress}</Ingress>
        {k.kommune.tarImot ? (
          <Handlinger>
            <Knappelenke href={lenke(ruter.minSide, { sprak: norsk, kommune: k.kommune.slug })}>{t.mine}</Knappelenke>
          </Handlinger>
        ) : null}
        <p>
          <Lenke href={lenke(ruter.regnUtFristen, { sprak: k.sprak, kommune: k.kommune.slug })}>{t.regnUt}</Lenke>
        </p>
        {VEIER.map(([navn, type]) => (
          <Vei key={navn} k={k} tittel={t[navn]} type={type} />
        ))}
        <Liste
          punkter={[
            t.sen,
            t.merTid,
            t.vente,
            <Lenke key="ombud" href={OMBUD}>
              {t.ombud}
            </Lenke>,
          ]}
        />
        <Boks slag="tonet">
          <h2>{t.ikkeSvar}</h2>
          <Tekst>{t.ikkeSvarTekst}</Tekst>
        </Boks>
      </Flyt>
    </Side>,
  );
}

function Vei({ k, tittel, type }: { readonly k: Kontekst<"alle">; readonly tittel: string; readonly type: Vedtakstype }) {
  const t = klageTekst[k.sprak];
  const vei = klagevei(type, k.tid.idag);
  const instans =
    vei.klageinstans === "klagenemnd" ? t.nemnd(k.kommune.navn) : k.kommune.embete.navn[k.sprak === "nn" ? "nn" : "nb"];
  const hjemler = [...vei.hjemler.frist, ...vei.hjemler.klageinstans];
  return (
    <section>
      <Overskrift niva={2} storrelse="md">
        {tittel}
      </Overskrift>
      <Liste slag="nummerert" punkter={[t.frist(tallord(vei.uker, k.sprak)), t.hvor, t.forst, t.videre(instans)]} />
      <Tekst liten dempet>
        {t.lov}{" "}
        {hjemler.map((h, i) => (
          <span key={h.lenke}>
            {i > 0 ? ", " : ""}
            <Lenke href={h.lenke}>{lovtekst(h, k.sprak)}</Lenke>
          </span>
        ))}
      </Tekst>
    </section>
  );
}
