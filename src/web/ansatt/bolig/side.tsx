import {
  BOLIGSOSIAL,
  type Boligsosial,
  boligsosialI,
  DEPOSITUM,
  garantierI,
  garantivedtakI,
  KOMMUNAL_BOLIG,
  leiekontrakterI,
  type Vurdert,
  vurderteI,
} from "../../../domene/bolig/index.ts";
import { BOTILBUD, erApent, muligheterFor, planenI, tilbudI, utenSted, ventendeI } from "../../../domene/botilbud/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { html } from "../../svar.ts";
import { Flyt, Spalter } from "../../ui/index.ts";
import { lesSaken, type Mappe } from "../sak/mappe.ts";
import type { Avslag } from "../sak/oversikt.tsx";
import { Saksside } from "../sak/saksside.tsx";
import type { Sakskontekst } from "../sted.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";
import { type Botilbudet, Stedet, Veien } from "./botilbud.tsx";
import { type Leiedel, Leien } from "./leie.tsx";
import { Boligsosialt, Kriterier } from "./tildeling.tsx";

/** What was typed counts for the order of the places: the page comes back in the order that fits. */
const tall = (skrevet: string, ellers: number): number => (/^\d{1,2}$/.test(skrevet) ? Number(skrevet) : ellers);

async function lesBotilbudet(les: Lesing, k: Sakskontekst, { sak, poster }: Mappe): Promise<Botilbudet | null> {
  const posten = poster.find((p) => p.tjeneste === BOTILBUD);
  if (!posten) return null;
  const tilbud = await tilbudI(les, sak.kommune, sak.id);
  const medBarn = (await ventendeI(les, sak.kommune, k.tid.idag)).some((v) => v.sak === sak.id && v.medBarn);
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

/** What the page shows: each part null, or left out, when the case is not about it. */
interface Boligen {
  readonly botilbud: Botilbudet | null;
  readonly leie: Pick<Leiedel, "leier" | "garantier" | "vedtattOre"> | null;
  readonly kriterier: readonly Vurdert[] | null;
  readonly boligsosialt: { readonly svart: Boligsosial | null } | null;
}

async function lesBoligen(les: Lesing, k: Sakskontekst, m: Mappe): Promise<Boligen> {
  const { kommune, id } = m.sak;
  const om = (tjeneste: string) => m.poster.some((p) => p.tjeneste === tjeneste);
  return {
    botilbud: await lesBotilbudet(les, k, m),
    leie: om(DEPOSITUM)
      ? {
          leier: await leiekontrakterI(les, kommune, id),
          garantier: await garantierI(les, kommune, id),
          vedtattOre: (await garantivedtakI(les, kommune, id, DEPOSITUM))?.ore ?? null,
        }
      : null,
    kriterier: om(KOMMUNAL_BOLIG) ? await vurderteI(les, kommune, id, k.tid.idag) : null,
    boligsosialt: om(BOLIGSOSIAL) ? { svart: await boligsosialI(les, kommune, id) } : null,
  };
}

/** A place to live, as far as this case is about one. */
export async function boligside(k: Sakskontekst, avslag?: Avslag): Promise<Response> {
  const lest = await lesSaken(k, { del: "bolig" }, (les, m) => lesBoligen(les, k, m));
  if (!lest.ok) return lest.nei;
  const { mer: b, ...m } = lest.verdi;
  const del = { k, feil: avslag?.feil ?? {} };
  return html(
    <Saksside k={k} m={m} fane="bolig" feil={del.feil}>
      {b.botilbud ? (
        <Spalter sidenavn={botilbudTekst[k.sprak].plan} bredSide side={<Veien {...del} b={b.botilbud} />}>
          <Stedet {...del} b={b.botilbud} />
        </Spalter>
      ) : null}
      <Flyt>
        {b.leie ? <Leien {...del} {...b.leie} /> : null}
        {b.kriterier ? <Kriterier {...del} kriterier={b.kriterier} /> : null}
        {b.boligsosialt ? <Boligsosialt {...del} svart={b.boligsosialt.svart} /> : null}
      </Flyt>
    </Saksside>,
    avslag?.status,
  );
}
