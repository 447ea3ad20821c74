import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { type Ansatt, kan, type Nektet } from "../tilgang/index.ts";
import { apnePlasser, ukjenteFelt } from "./flett.ts";
import { type Historierad, historien } from "./historie.sql.ts";
import { flyttKladd, settTrukket } from "./tekst.sql.ts";

interface Valgt {
  readonly nokkel: string;
  /** The version of the row that was on the screen: what is published is what was read. */
  readonly versjon: number;
}

export type Ordfeil =
  | { readonly grunn: "uten_ord" | "mangler_malform" | "dag_tilbake" | "dagen_er_tatt" }
  | { readonly grunn: "ukjent_felt" | "apen_plass"; readonly hva: string };

export type KanIkkePublisere = Nektet | Ordfeil | { readonly grunn: "ingen_kladd" | "kladd_endret" | "egen_kladd" };

/**
 * Why these words cannot be published to hold from that day; null when they can. A locked text is in both forms of the language, because it
 * goes into letters in either; a beginning of a reason may be in one. Pure.
 */
export function ordfeil(kladd: Historierad, andre: readonly Historierad[], idag: Dato): Ordfeil | null {
  const alle = [kladd.ord.nb, kladd.ord.nn].filter((o): o is string => o !== null && o.trim() !== "");
  if (alle.length === 0) return { grunn: "uten_ord" };
  if (kladd.slag === "fast" && alle.length < 2) return { grunn: "mangler_malform" };
  const [felt] = alle.flatMap(ukjenteFelt);
  if (felt !== undefined) return { grunn: "ukjent_felt", hva: felt };
  const [plass] = kladd.slag === "fast" ? alle.flatMap(apnePlasser) : [];
  if (plass !== undefined) return { grunn: "apen_plass", hva: plass };
  if (kladd.gjelderFra < idag) return { grunn: "dag_tilbake" };
  const samme = andre.filter((t) => t.opphav === "kommune" && t.tilstand === "publisert" && t.trukketFra === null);
  return samme.some((t) => t.gjelderFra === kladd.gjelderFra) ? { grunn: "dagen_er_tatt" } : null;
}

/**
 * Publishes the draft: from its day it stands in letters, and from this moment nobody changes a word of it. Another than the one who wrote it
 * last does this, because one text goes into many letters (docs/beslutninger/0017).
 */
export async function publiserTekst(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Valgt,
): Promise<Resultat<true, KanIkkePublisere>> {
  const lov = kan("tekst.publiser", aktor, { kommune: aktor.kommune });
  if (!lov.ok) return lov;
  const alle = await historien(tx, aktor.kommune, inn.nokkel);
  const kladd = alle.find((t) => t.tilstand === "kladd");
  if (!kladd) return nei({ grunn: "ingen_kladd" });
  if (kladd.skrevetAv?.id === aktor.ansatt) return nei({ grunn: "egen_kladd" });
  const feil = ordfeil(
    kladd,
    alle.filter((t) => t !== kladd),
    tid.idag,
  );
  if (feil) return nei(feil);
  const publisert = { tilstand: "publisert", publisert_av: aktor.ansatt, publisert_at: tid.na } as const;
  return (await flyttKladd(tx, aktor.kommune, inn, publisert)) ? ja(true) : nei({ grunn: "kladd_endret" });
}

/** Throws the draft away. What is published stands as it is. */
export async function forkastKladd(
  tx: Transaksjon,
  aktor: Ansatt,
  inn: Valgt,
): Promise<Resultat<true, Nektet | { readonly grunn: "kladd_endret" }>> {
  const lov = kan("tekst.skriv", aktor, { kommune: aktor.kommune });
  if (!lov.ok) return lov;
  return (await flyttKladd(tx, aktor.kommune, inn, { tilstand: "forkastet" })) ? ja(true) : nei({ grunn: "kladd_endret" });
}

export interface Trekk {
  readonly nokkel: string;
  readonly nr: number;
  /** The first day it holds no more: today or later, since yesterday's letters are sent. */
  readonly fra: Dato;
  readonly grunn: string;
}

export type KanIkkeTrekke = Nektet | { readonly grunn: "dag_tilbake" | "mangler_grunn" | "alt_trukket" };

/** Withdraws a published version of the kommune's own from a day, with a reason. Where Trappa has the text, Trappa's holds again from then. */
export async function trekkTekst(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Trekk,
): Promise<Resultat<true, KanIkkeTrekke>> {
  const lov = kan("tekst.publiser", aktor, { kommune: aktor.kommune });
  if (!lov.ok) return lov;
  const grunn = inn.grunn.trim();
  if (grunn === "") return nei({ grunn: "mangler_grunn" });
  if (inn.fra < tid.idag) return nei({ grunn: "dag_tilbake" });
  return (await settTrukket(tx, aktor.kommune, { ...inn, grunn, av: aktor.ansatt })) ? ja(true) : nei({ grunn: "alt_trukket" });
}
