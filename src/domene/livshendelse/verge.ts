import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { tolkFnr } from "../../grunnmur/ident/fnr.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { avsluttRepresentasjon, sammeNavn, settRepresentasjon } from "../fullmakt/index.ts";
import { finnEmbete, type Spor } from "../kommune/index.ts";
import { finnPerson, type Omfang, personFor, settKontakt } from "../person/index.ts";
import { apneSak, type KanIkkeApne, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { finnVerge, settInnVergemal, settVergeslutt } from "./verge.sql.ts";

export interface NyVerge {
  readonly sak: string;
  readonly fnr: string;
  readonly navn: string;
  readonly adresse: string;
  /** What the mandate covers: the person's own affairs (care), money (social services), the dwelling. */
  readonly spor: readonly Spor[];
  readonly omfang: readonly Omfang[];
  readonly fra: Dato;
  readonly til: Dato | null;
  /** The Statsforvalter that decided it, the day, and its reference. */
  readonly embete: string;
  readonly vedtakDato: Dato;
  readonly referanse: string;
  /** The person has lost the legal capacity in what the mandate covers. */
  readonly fratatt: boolean;
}

export type KanIkkeNotereVerge =
  | KanIkkeApne
  | { readonly grunn: "ugyldig_fnr" | "mangler_navn" | "mangler_adresse" | "er_personen" | "verge_er_dod" | "for_lang" }
  | { readonly grunn: "mangler_spor" | "mangler_omfang" | "til_for_fra" | "vedtak_fram_i_tid" | "fra_for_vedtak" }
  | { readonly grunn: "mangler_referanse" | "ukjent_embete" | "er_dod" | "har_verge" }
  | { readonly grunn: "navn_stemmer_ikke"; readonly registrertNavn: string };

type Enkel = Exclude<KanIkkeNotereVerge, KanIkkeApne | { registrertNavn: string }>["grunn"];

/** What is wrong with what was typed; null when it holds. Pure. */
function provVergen(v: NyVerge, idag: Dato): Enkel | null {
  if (v.navn.trim() === "") return "mangler_navn";
  if (v.adresse.trim() === "") return "mangler_adresse";
  const maks = grenser.person.tegnINavn;
  if (
    v.navn.trim().length > maks ||
    v.adresse.trim().length > maks ||
    v.referanse.trim().length > grenser.livshendelse.tegnIReferanse
  )
    return "for_lang";
  if (v.spor.length === 0) return "mangler_spor";
  if (v.omfang.length === 0) return "mangler_omfang";
  if (v.referanse.trim() === "") return "mangler_referanse";
  if (v.vedtakDato > idag) return "vedtak_fram_i_tid";
  if (v.fra < v.vedtakDato) return "fra_for_vedtak";
  return v.til !== null && v.til < v.fra ? "til_for_fra" : null;
}

/**
 * Notes a verge as the Statsforvalter's decision says: whom, for what, from when. From that day the verge has a place in the person's cases that the
 * mandate covers, in every unit, and in the new ones; and in no other. The person stays a party: gets the letters, is asked, and may complain; the verge
 * gets them too (fvl § 27, https://lovdata.no/lov/1967-02-10/§27). Nobody becomes a verge by what a relative says.
 *
 * Refuses without the decision's day and reference, a mandate that covers nothing, and a verge who is noted already.
 */
export async function noterVerge(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: NyVerge,
): Promise<Resultat<{ representasjon: string }, KanIkkeNotereVerge>> {
  const apnet = await apneSak(tx, aktor, "part.endre", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, person } = apnet.verdi;
  const fnr = tolkFnr(inn.fnr);
  if (!fnr.ok) return nei({ grunn: "ugyldig_fnr" });
  const mangel = provVergen(inn, tid.idag);
  if (mangel) return nei({ grunn: mangel });
  if (!(await finnEmbete(tx, inn.embete))) return nei({ grunn: "ukjent_embete" });
  return somKommunen(tx, kommune, async (k) => {
    const hvem = await finnPerson(k, kommune, person);
    sikre(hvem, "a case has a person");
    if (hvem.dod !== null) return nei({ grunn: "er_dod" });
    const { navn, adresse } = { navn: inn.navn.trim(), adresse: inn.adresse.trim() };
    const verge = await personFor(k, { kommune, fnr: fnr.verdi.fnr, navn, fodt: fnr.verdi.fodt, na: tid.na, adresse });
    if (verge.id === person) return nei({ grunn: "er_personen" });
    if (verge.dod !== null) return nei({ grunn: "verge_er_dod" });
    if (!sammeNavn(verge.navn, navn)) return nei({ grunn: "navn_stemmer_ikke", registrertNavn: verge.navn });
    if (await finnVerge(k, kommune, person, verge.id, tid.idag)) return nei({ grunn: "har_verge" });
    if (verge.adresse === null) await settKontakt(k, kommune, verge.id, { ...INGENTING_NYTT, adresse });
    const ny = { kommune, representert: person, representant: verge.id, slag: "verge", fra: inn.fra, til: inn.til } as const;
    const representasjon = await settRepresentasjon(k, aktor, tid, { ...ny, omfang: inn.omfang, spor: inn.spor });
    await settInnVergemal(k, { ...inn, kommune, representasjon, av: aktor.ansatt, na: tid.na });
    return ja({ representasjon });
  });
}

const INGENTING_NYTT = { malform: null, vilHaPapir: null, telefon: null, epost: null } as const;

export type KanIkkeAvslutteVerge =
  | KanIkkeApne
  | { readonly grunn: "verge_finnes_ikke" | "mangler_grunn" | "for_lang" | "dag_for_tidlig" };

/**
 * The mandate ends with a day, and why: changed, ended by the Statsforvalter, or noted by mistake. A day that is past, or today, ends the verge's place at
 * once; one ahead ends it that night. What was sent stays sent.
 */
export async function avsluttVerge(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { sak: string; representasjon: string; sisteDag: Dato; grunn: string },
): Promise<Resultat<true, KanIkkeAvslutteVerge>> {
  const apnet = await apneSak(tx, aktor, "part.endre", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, person } = apnet.verdi;
  const grunn = inn.grunn.trim();
  if (grunn === "") return nei({ grunn: "mangler_grunn" });
  if (grunn.length > grenser.livshendelse.tegnIGrunn) return nei({ grunn: "for_lang" });
  return somKommunen(tx, kommune, async (k) => {
    const r = await settVergeslutt(k, { kommune, person, representasjon: inn.representasjon, grunn });
    if (r === null) return nei({ grunn: "verge_finnes_ikke" });
    if (inn.sisteDag < leggTilDager(r.fra, -1)) return nei({ grunn: "dag_for_tidlig" });
    await avsluttRepresentasjon(k, aktor, tid, kommune, inn.representasjon, inn.sisteDag);
    return ja(true);
  });
}
