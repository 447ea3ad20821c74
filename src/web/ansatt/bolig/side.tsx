import { BOTILBUD, erApent, muligheterFor, planenI, tilbudI, utenSted, ventendeI } from "../../../domene/botilbud/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { html } from "../../svar.ts";
import { Spalter } from "../../ui/index.ts";
import { lesSaken, type Mappe } from "../sak/mappe.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import { Saksside } from "../sak/saksside.tsx";
import type { Sakskontekst } from "../sted.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";
import { type Botilbudet, Stedet, Veien } from "./botilbud.tsx";

/** What was typed counts for the order of the places: the page comes back in the order that fits. */
const tall = (skrevet: string, ellers: number): number => (/^\d{1,2}$/.test(skrevet) ? Number(skrevet) : ellers);

async function lesBotilbudet(les: Lesing, k: Sakskontekst, { sak, poster }: Mappe): Promise<Botilbudet | null> {
  const posten = poster.find((p) => p.tjeneste === BOTILBUD);
  if (!posten) return null;
  const tilbud = await tilbudI(les, sak.kommune, sak.id);
  const medBarn = (await ventendeI(les, sak.kommune)).some((v) => v.sak === sak.id && v.medBarn);
  const barn = tall(k.skjema.tekst("barn"), medBarn ? 1 : 0);
  const behov = { barn, senger: Math.max(1, tall(k.skjema.tekst("senger"), 1)), tilrettelagt: false };
  return {
    tilbud,
    medBarn,
    muligheter: await muligheterFor(les, sak.kommune, sak.id, behov, k.tid.idag),
    plan: await planenI(les, sak.kommune, sak.id),
    uten: await utenSted(les, sak.kommune, sak.id),
    // Who has left one temporary place for another needs it also when the first is decided.
    apent: posten.utfall === null || tilbud.some(erApent) || tilbud[0]?.sluttFordi === "annet_botilbud",
  };
}

/** A place to live, as far as this case is about one. */
export async function boligside(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "saken" }, (les, m) => lesBotilbudet(les, k, m));
  if (!lest.ok) return lest.nei;
  const { mer: b, ...m } = lest.verdi;
  const feil = avslag?.feil ?? {};
  return html(
    <Saksside k={k} m={m} fane="bolig" feil={feil}>
      {b ? (
        <Spalter sidenavn={botilbudTekst[k.sprak].plan} bredSide side={<Veien k={k} b={b} feil={feil} />}>
          <Stedet k={k} b={b} feil={feil} />
        </Spalter>
      ) : null}
    </Saksside>,
    avslag?.status,
  );
}
