import { bpasak } from "./bpa.ts";
import { forelopigSvarsak, saksfristsak } from "./frister.ts";
import { dokumentsak, sidesak } from "./innhold.ts";
import { klagefristsak } from "./klagefrist.ts";
import { klageveisak } from "./klagevei.ts";
import { loggsak } from "./logg.ts";
import { partssak } from "./partsrett.ts";
import { betalingssak, kvpsak } from "./penger.ts";
import { provelsessak } from "./provelse.ts";
import { rapportsak } from "./rapport.ts";
import { rettidigsak } from "./rettidig.ts";
import { type Saksslag, type Saksvar, svarMed } from "./sak.ts";
import { spraksak } from "./sprak.ts";
import { embetesak, tilskuddssak, tilsynssak } from "./stat.ts";
import { tjenestesak } from "./tjeneste.ts";
import { underretningssak } from "./underretning.ts";
import { utskrivningssak } from "./utskrivning.ts";
import { vedtakssak } from "./vedtak.ts";

/** Every kind of case, and how the law is asked about it. */
const SLAG: Readonly<Record<string, Saksslag>> = {
  access_log: loggsak,
  bpa_right: bpasak,
  complaint_deadline: klagefristsak,
  complaint_review: provelsessak,
  complaint_timeliness: rettidigsak,
  content: sidesak,
  data_minimisation: dokumentsak,
  decision_deadline: saksfristsak,
  discharge_payment: utskrivningssak,
  grant: tilskuddssak,
  kvp: kvpsak,
  language: spraksak,
  notice: underretningssak,
  party_rights: partssak,
  payment: betalingssak,
  reporting: rapportsak,
  response_notice: forelopigSvarsak,
  routing: klageveisak,
  service_rule: tjenestesak,
  sf_office: embetesak,
  supervision: tilsynssak,
  vedtak_scope: vedtakssak,
};

export const saksslag = Object.keys(SLAG);

/**
 * Answers a worked example by asking the law, in the words of the cases. It knows the kind of the case and its facts, and nothing of which case it is. What
 * it does not know it says, in `ubesvart`; it never throws.
 */
export const svarPaaSak = (sak: unknown): Saksvar => svarMed(SLAG, sak);
