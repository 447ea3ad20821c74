import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { tolkFnr } from "../../grunnmur/ident/fnr.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { type Livshendelse, livshjemmel } from "../../lov/livshendelser.ts";
import { aapneForBoet, sammeNavn } from "../fullmakt/index.ts";
import { laKlagerBortfalle } from "../klage/index.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import { personFor, settKontakt } from "../person/index.ts";
import { apneSak, type KanIkkeApne, laasSak, laBortfalle, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { livshendelserI } from "./les.sql.ts";

/** Who writes for the estate: as on the paper from the court, or as the heirs say. */
export interface Boet {
  readonly fnr: string;
  readonly navn: string;
  readonly adresse: string;
}

export interface Avklaring {
  readonly sak: string;
  readonly hendelse: string;
  readonly valg: "faller_bort" | "gar_videre";
  readonly begrunnelse: string;
  /** A move: the person wants the new kommune to answer, and agrees that the papers go there. */
  readonly enig: boolean;
  /** A death, when the case goes on. */
  readonly boet: Boet | null;
}

export type KanIkkeAvklare =
  | KanIkkeApne
  | { readonly grunn: "hendelse_finnes_ikke" | "alt_avklart" | "mangler_begrunnelse" | "mangler_enighet" }
  | { readonly grunn: "for_lang"; readonly maksTegn: number }
  | { readonly grunn: "mangler_boet" | "ugyldig_fnr" | "mangler_adresse" | "boet_er_dod" }
  | { readonly grunn: "navn_stemmer_ikke"; readonly registrertNavn: string };

/**
 * The one who has the case says what becomes of it. It falls away: what is unanswered, and after a death the complaints that the kommune has, end with
 * this reason. Or it goes on: after a death for the estate, which gets a place in the case and its letters; after a move because what is asked for
 * is about the time here. What another body has is that body's to end.
 *
 * Refuses without a reason; a move without the person's own wish, since what was asked for here is then answered by a vedtak here (fvl § 11, § 23); and an
 * estate that nobody writes for.
 *
 * https://lovdata.no/lov/1967-02-10/§28
 */
export async function avklar(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Avklaring,
): Promise<Resultat<true, KanIkkeAvklare>> {
  const apnet = await apneSak(tx, aktor, "part.endre", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  await laasSak(tx, sak.kommune, sak.id);
  const hendelse = (await livshendelserI(tx, sak.kommune, sak.id)).find((l) => l.id === inn.hendelse);
  if (!hendelse) return nei({ grunn: "hendelse_finnes_ikke" });
  if (hendelse.avklart) return nei({ grunn: "alt_avklart" });
  const grunn = inn.begrunnelse.trim();
  const maksTegn = grenser.klokker.tegnIGrunn;
  if (grunn === "") return nei({ grunn: "mangler_begrunnelse" });
  if (grunn.length > maksTegn) return nei({ grunn: "for_lang", maksTegn });
  const gjort = await (inn.valg === "faller_bort"
    ? fallerBort(tx, aktor, tid, sak, { ...inn, hva: hendelse.slag, til: hendelse.til, grunn })
    : garVidere(tx, aktor, tid, sak, { ...inn, hva: hendelse.slag, til: hendelse.til, grunn }));
  if (!gjort.ok) return gjort;
  await tx.db
    .insertInto("livshendelse_sak")
    .values({
      ...{ kommune: sak.kommune, hendelse: hendelse.id, sak: sak.id, valg: inn.valg, begrunnelse: grunn },
      ...{ sakstilstand: sak.tilstand, avklart_av: aktor.ansatt, avklart_at: tid.na },
    })
    .execute();
  await avsluttOppgaver(tx, { kommune: sak.kommune, sak: sak.id, slag: ["avklar_livshendelse"] }, "gjort", tid.na);
  return ja(true);
}

/** "Snarest mulig" (fvl § 11): nobody answers the application before the papers are there. */
const SEND_INNEN_DAGER = 2;

type Provd = Avklaring & { readonly hva: Livshendelse; readonly til: string | null; readonly grunn: string };

async function fallerBort(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  sak: Sak,
  inn: Provd,
): Promise<Resultat<true, KanIkkeAvklare>> {
  if (inn.hva === "flytting" && !inn.enig) return nei({ grunn: "mangler_enighet" });
  if (inn.hva === "dodsfall") await laKlagerBortfalle(tx, aktor, tid, sak);
  await laBortfalle(tx, aktor, tid, sak, { hva: inn.hva, grunn: inn.grunn });
  if (inn.hva === "flytting" && inn.til !== null) {
    const { kommune, id, enhet, ansvarlig } = sak;
    const oppgave = { kommune, sak: id, enhet, ansvarlig, sisteDag: leggTilDager(tid.idag, SEND_INNEN_DAGER), na: tid.na };
    await leggOppgave(tx, { ...oppgave, slag: "send_papirer", art: "satt" });
  }
  return ja(true);
}

async function garVidere(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  sak: Sak,
  inn: Provd,
): Promise<Resultat<true, KanIkkeAvklare>> {
  const boet = inn.hva === "dodsfall" ? await finnBoet(tx, tid, sak, inn.boet) : ja(null);
  if (!boet.ok) return boet;
  const { kommune, id } = sak;
  if (boet.verdi) await aapneForBoet(tx, { kommune, sak: id, person: boet.verdi.person, fra: tid.idag });
  const data = { hva: inn.hva, grunn: inn.grunn, navn: boet.verdi?.navn ?? null };
  await noter(tx, { kommune, sak: id, slag: "sak.gar_videre", data, aktor, na: tid.na, hjemmel: livshjemmel(inn.hva, tid.idag) });
  return ja(true);
}

/** The one who writes for the estate, as the kommune knows them; known from now on when not. */
async function finnBoet(
  tx: Transaksjon,
  tid: Tidspunkt,
  sak: Sak,
  boet: Boet | null,
): Promise<Resultat<{ person: string; navn: string }, KanIkkeAvklare>> {
  if (!boet || boet.navn.trim() === "") return nei({ grunn: "mangler_boet" });
  const fnr = tolkFnr(boet.fnr);
  if (!fnr.ok) return nei({ grunn: "ugyldig_fnr" });
  const adresse = boet.adresse.trim();
  if (adresse === "") return nei({ grunn: "mangler_adresse" });
  const maksTegn = grenser.person.tegnINavn;
  if (boet.navn.trim().length > maksTegn || adresse.length > maksTegn) return nei({ grunn: "for_lang", maksTegn });
  const { kommune } = sak;
  return somKommunen(tx, kommune, async (k) => {
    const ny = { kommune, fnr: fnr.verdi.fnr, navn: boet.navn.trim(), fodt: fnr.verdi.fodt, na: tid.na, adresse };
    const person = await personFor(k, ny);
    if (person.dod !== null || person.id === sak.person) return nei({ grunn: "boet_er_dod" });
    if (!sammeNavn(person.navn, boet.navn)) return nei({ grunn: "navn_stemmer_ikke", registrertNavn: person.navn });
    await settKontakt(k, kommune, person.id, { malform: null, vilHaPapir: null, adresse, telefon: null, epost: null });
    return ja({ person: person.id, navn: person.navn });
  });
}
