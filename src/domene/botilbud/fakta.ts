import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Botilbudsfakta } from "../../lov/sosialtjenesteloven/p27.ts";
import type { Malform } from "../kommune/index.ts";
import { botilbudTekst } from "./botilbud.tekst.ts";
import { tilbudTil, utenSted } from "./tilbud.sql.ts";
import { erApent } from "./typer.ts";

/** What a decision on a temporary place can rest on: the place that is found, or why none is needed. A stay of an earlier case counts, as when the decision is looked at again. */
export async function botilbudsfakta(les: Lesing, sak: { kommune: string; id: string; person: string }): Promise<Botilbudsfakta> {
  const tilbud = await tilbudTil(les, sak.kommune, sak.person);
  const flyttet = tilbud[0] !== undefined && tilbud[0].slutt !== null && tilbud[0].sluttFordi !== "annet_botilbud";
  return {
    stedFunnet: tilbud.some(erApent),
    trengerIkke:
      tilbud.some((t) => t.sak === sak.id && t.svar === "takket_nei") ||
      flyttet ||
      (await utenSted(les, sak.kommune, sak.id)) !== null,
  };
}

/** What the answer to the person begins as, so that the place is not typed twice; null when none is found. */
export async function botilbudsforslag(
  les: Lesing,
  sak: { readonly kommune: string; readonly person: string; readonly sprak: Malform },
): Promise<{ readonly omfang: string; readonly fra: Dato; readonly til: Dato; readonly begrunnelse: string } | null> {
  const t = (await tilbudTil(les, sak.kommune, sak.person)).find(erApent);
  return t ? { omfang: botilbudTekst[sak.sprak].plass(t.navn, t.adresse), fra: t.fra, til: t.til, begrunnelse: t.hvorfor } : null;
}
