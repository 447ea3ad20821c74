import { forelopigSvarsak, saksfristsak } from "./frister.ts";
import { dokumentsak, hjemmelsak } from "./innhold.ts";
import { klagefristsak } from "./klagefrist.ts";
import { klageveisak } from "./klagevei.ts";
import { partssak } from "./partsrett.ts";
import { provelsessak } from "./provelse.ts";
import { rettidigsak } from "./rettidig.ts";
import { type Fakta, fakta, type Sak, type Saksvar } from "./sak.ts";
import { spraksak } from "./sprak.ts";
import { underretningssak } from "./underretning.ts";
import { vedtakssak } from "./vedtak.ts";

/** The kinds of case that the law's rooms answer. */
const SVARERE: Readonly<Record<string, (f: Fakta) => Saksvar>> = {
  complaint_deadline: klagefristsak,
  complaint_timeliness: rettidigsak,
  complaint_review: provelsessak,
  content: hjemmelsak,
  data_minimisation: dokumentsak,
  decision_deadline: saksfristsak,
  language: spraksak,
  notice: underretningssak,
  party_rights: partssak,
  response_notice: forelopigSvarsak,
  routing: klageveisak,
  vedtak_scope: vedtakssak,
};

/** Answers a worked example by asking the law. Knows the kind of the case and its facts, and nothing of which case it is. null: not answered yet. */
export const svarPaaSak = (sak: Sak): Saksvar => SVARERE[sak.kind]?.(fakta(sak)) ?? null;

/** Kinds with an answer for the main journey. The rest wait for their acts. */
export const besvarteSlag = Object.keys(SVARERE);
