import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilAar, leggTilDager } from "../../lov/kjerne/dato.ts";
import { type Livshendelse, livshjemmel } from "../../lov/livshendelser.ts";
import { endRepresentasjoner } from "../fullmakt/index.ts";
import { finnKommune } from "../kommune/index.ts";
import { leggOppgave } from "../oppgave/index.ts";
import { finnPerson } from "../person/index.ts";
import { apneSak, finnSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Aktor, Ansatt } from "../tilgang/index.ts";
import { sakeneTil } from "./les.sql.ts";
import { lukkRepresentasjoner, settDod, settInn } from "./skriv.sql.ts";
import { stansHjelpen } from "./stans.sql.ts";
import type { Kilde } from "./typer.ts";

export interface NyHendelse {
  readonly sak: string;
  readonly slag: Livshendelse;
  /** The day of death, or the day of the move. */
  readonly dato: Dato;
  readonly kilde: Kilde;
  /** Who told the office; may be empty when the source is a register. */
  readonly meldtAv: string;
  /** The number of the new kommune; null for a death, and for a move abroad. */
  readonly tilKommune: string | null;
}

export type KanIkkeNotere =
  | KanIkkeApne
  | { readonly grunn: "fram_i_tid" | "for_tidlig" | "for_langt_fram" | "for_lang" | "mangler_meldt_av" | "feil_kilde" }
  | { readonly grunn: "samme_kommune" | "ukjent_kommune" | "alt_notert" | "er_dod" };

/** Somebody must have said what becomes of each case within this many days. */
const AVKLAR_INNEN_DAGER = 7;
/** Those who work in other units are not told who did it, nor where: that the person has a case there is confidential (stnl § 44). */
const FRA_ANDRE: Aktor = { slag: "system", navn: "livshendelse" };

/**
 * The person has died, or moves to another kommune. In one transaction, and in every unit: help that goes on ends with that day, each living case has it
 * in its journal, and what is open becomes a task for the one who has the case. No clock is stopped by this act: what becomes of each case is said by
 * a person (`avklar`). Of a death follows also that nobody is written to, that nobody acts for the person any more, and that nobody logs in as the person.
 *
 * Refuses a death in the future, a day before the person was born, a move more than a year ahead, and what is noted already.
 *
 * https://lovdata.no/lov/2011-06-24-30/§3-1 · https://lovdata.no/lov/2009-12-18-131/§3
 */
export async function noterLivshendelse(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: NyHendelse,
): Promise<Resultat<{ hendelse: string }, KanIkkeNotere>> {
  const apnet = await apneSak(tx, aktor, "part.endre", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, person: hvem } = apnet.verdi;
  const person = await finnPerson(tx, kommune, hvem);
  sikre(person, "a case has a person");
  const til = inn.tilKommune === null ? null : await finnKommune(tx, inn.tilKommune);
  const mangel = provHendelsen(inn, { fodt: person.fodt, dod: person.dod, kommune, kjent: til !== null }, tid.idag);
  if (mangel) return nei({ grunn: mangel });
  return somKommunen(tx, kommune, async (k) => {
    const meldtAv = inn.meldtAv.trim();
    const id = await settInn(k, { ...inn, kommune, person: hvem, meldtAv, av: aktor.ansatt, na: tid.na });
    if (id === null) return nei({ grunn: "alt_notert" });
    const felles = { kommune, person: hvem, hendelse: id };
    const stanset = new Map((await stansHjelpen(k, { ...felles, sisteDag: inn.dato })).map((s) => [s.sak, s.tjenester]));
    for (const { id: sak, apen } of await sakeneTil(k, kommune, hvem)) {
      const av = sak === inn.sak ? aktor : FRA_ANDRE;
      await skrivI(k, av, tid, { kommune, sak, apen, inn, til: til?.navn ?? null, tjenester: stanset.get(sak) ?? [] });
    }
    if (inn.slag === "dodsfall") {
      await settDod(k, kommune, hvem, inn.dato);
      await endRepresentasjoner(k, FRA_ANDRE, tid, kommune, await lukkRepresentasjoner(k, { ...felles, na: tid.na }), "lukk");
    }
    return ja({ hendelse: id });
  });
}

type Mangel = Exclude<KanIkkeNotere, KanIkkeApne | { grunn: "alt_notert" }>["grunn"];

/** What is wrong with what was typed; null when it holds. Pure. */
function provHendelsen(
  inn: NyHendelse,
  p: { readonly fodt: Dato; readonly dod: Dato | null; readonly kommune: string; readonly kjent: boolean },
  idag: Dato,
): Mangel | null {
  if (inn.slag === "dodsfall" && inn.dato > idag) return "fram_i_tid";
  if (inn.slag === "flytting" && inn.dato > leggTilAar(idag, 1)) return "for_langt_fram";
  if (inn.dato < p.fodt) return "for_tidlig";
  if (inn.meldtAv.trim().length > grenser.person.tegnINavn) return "for_lang";
  if (inn.kilde !== "folkeregisteret" && inn.kilde !== "personen" && inn.meldtAv.trim() === "") return "mangler_meldt_av";
  if (inn.slag === "dodsfall") return inn.kilde === "personen" ? "feil_kilde" : null;
  if (p.dod !== null) return "er_dod";
  if (inn.tilKommune === p.kommune) return "samme_kommune";
  return inn.tilKommune !== null && !p.kjent ? "ukjent_kommune" : null;
}

interface Skriving {
  readonly kommune: string;
  readonly sak: string;
  readonly apen: boolean;
  readonly inn: NyHendelse;
  readonly til: string | null;
  readonly tjenester: string[];
}

async function skrivI(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, s: Skriving): Promise<void> {
  const { slag, dato } = s.inn;
  const felles = { kommune: s.kommune, sak: s.sak, aktor, na: tid.na, hjemmel: livshjemmel(slag, tid.idag) };
  if (slag === "dodsfall") await noter(tx, { ...felles, slag: "part.dod", data: { dato } });
  else await noter(tx, { ...felles, slag: "part.flytter", data: { dato, til: s.til } });
  if (s.tjenester.length > 0)
    await noter(tx, { ...felles, slag: "vedtak.stanset", data: { tjenester: s.tjenester, sisteDag: dato, hva: slag } });
  if (!s.apen || (await harOppgaven(tx, s))) return;
  const sak = await finnSak(tx, s.kommune, s.sak);
  sikre(sak, "the kommune sees its own cases");
  const sisteDag = leggTilDager(tid.idag, AVKLAR_INNEN_DAGER);
  const oppgave = { kommune: s.kommune, sak: s.sak, enhet: sak.enhet, ansvarlig: sak.ansvarlig, sisteDag, na: tid.na };
  await leggOppgave(tx, { ...oppgave, slag: "avklar_livshendelse", art: "satt" });
}

async function harOppgaven(tx: Transaksjon, s: Pick<Skriving, "kommune" | "sak">): Promise<boolean> {
  const rad = await tx.db
    .selectFrom("oppgave")
    .select("id")
    .where("kommune", "=", s.kommune)
    .where("sak", "=", s.sak)
    .where("slag", "=", "avklar_livshendelse")
    .where("tilstand", "=", "apen")
    .executeTakeFirst();
  return rad !== undefined;
}
