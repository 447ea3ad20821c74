import { alleKommuner, type Kommunerad } from "../../../domene/kommune/index.ts";
import type { Kontekst } from "../../kontekst.ts";
import { Side } from "../../side.tsx";
import { lenke, ruter } from "../../stier.ts";
import { html } from "../../svar.ts";
import {
  Dempet,
  Detaljer,
  Flyt,
  Ingress,
  Knapp,
  Lenke,
  Liste,
  Overskrift,
  Seksjon,
  Sokeskjema,
  Tekst,
  Tekstfelt,
  Toppfelt,
} from "../../ui/index.ts";
import { landsforsideTekst } from "./landsforside.tekst.ts";

/** Letters as a person without a Sámi or a Norwegian keyboard types them. */
const enkel = (s: string) =>
  s
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replaceAll("đ", "d")
    .replaceAll("ŋ", "n");

/** The kommuner whose Norwegian or Sámi name begins with, or else holds, what was typed. Pure. */
function finnKommuner(alle: readonly Kommunerad[], ord: string): Kommunerad[] {
  const o = enkel(ord.trim());
  const navn = (k: Kommunerad) => [enkel(k.navn), enkel(k.samiskNavn ?? "")];
  const starter = alle.filter((k) => navn(k).some((n) => n.startsWith(o)));
  return [...starter, ...alle.filter((k) => !starter.includes(k) && navn(k).some((n) => n.includes(o)))];
}

/** The kommuner of each fylke, fylker by name. */
function etterFylke(alle: readonly Kommunerad[]): [string, Kommunerad[]][] {
  const fylker = Map.groupBy(alle, (a) => a.fylke);
  return [...fylker].sort(([a], [b]) => a.localeCompare(b, "nb"));
}

function Kommunelenke({ k, rad }: { readonly k: Kontekst<"alle">; readonly rad: Kommunerad }) {
  const t = landsforsideTekst[k.sprak];
  return (
    <>
      <Lenke href={lenke(ruter.forside, { sprak: k.sprak, kommune: rad.slug })}>
        {rad.samiskNavn ? `${rad.navn} – ${rad.samiskNavn}` : rad.navn}
      </Lenke>{" "}
      <Dempet>
        {rad.fylke}
        {rad.tarImot ? ` · ${t.tarImot}` : ""}
      </Dempet>
    </>
  );
}

/** The national front page: where are you? The duty to help follows the stay and not the registered address (hol § 3-1). */
export async function landsforside(k: Kontekst<"alle">): Promise<Response> {
  const t = landsforsideTekst[k.sprak];
  const ord = (k.sok.get("q") ?? "").slice(0, 100);
  const alle = await k.les((les) => alleKommuner(les));
  const treff = ord.trim() === "" ? null : finnKommuner(alle, ord);
  const liste = (rader: readonly Kommunerad[]) => (
    <Liste slag="lenker" punkter={rader.map((rad) => <Kommunelenke key={rad.nummer} k={k} rad={rad} />)} />
  );
  return html(
    <Side k={k} tittel={t.tittel} helBredde>
      <Toppfelt merketAv="tittel">
        <Flyt>
          <Overskrift niva={1} storrelse="2xl" id="tittel">
            {t.tittel}
          </Overskrift>
          <Ingress>{t.ingress}</Ingress>
          <Sokeskjema handling={lenke(ruter.landsforside, { sprak: k.sprak })} navn={t.velg}>
            <Tekstfelt navn="q" etikett={t.velg} type="search" verdi={ord} maksTegn={100} />
            <Knapp>{t.vis}</Knapp>
          </Sokeskjema>
        </Flyt>
      </Toppfelt>
      {treff ? (
        <Seksjon>
          <Overskrift niva={2} storrelse="lg">
            {t.treff}
          </Overskrift>
          {treff.length > 0 ? liste(treff) : <Tekst>{t.ingen(ord)}</Tekst>}
        </Seksjon>
      ) : null}
      <Seksjon>
        <Overskrift niva={2} storrelse="lg">
          {t.apne}
        </Overskrift>
        {liste(alle.filter((a) => a.tarImot))}
      </Seksjon>
      <Seksjon tonet>
        <Overskrift niva={2} storrelse="lg">
          {t.alle}
        </Overskrift>
        {etterFylke(alle).map(([fylke, rader]) => (
          <Detaljer key={fylke} tittel={fylke} om={String(rader.length)}>
            {liste(rader)}
          </Detaljer>
        ))}
      </Seksjon>
    </Side>,
  );
}
