import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { sammeMelding, settInnMelding } from "./skriv.sql.ts";

export interface Brevlapp {
  readonly kommune: string;
  readonly sak: string;
  readonly tekst: string;
}

export type KanIkkeSkrive = KanIkkeApne | { readonly grunn: "tom" } | { readonly grunn: "for_lang"; readonly maksTegn: number };

/**
 * Writes a message in the case: from the party, or from the office. What the party writes becomes a task to answer, and what the
 * office writes answers it. Nothing is decided in a message, and a closed case can still be written in.
 * Refuses empty and too long texts. The same words sent twice within minutes are one message.
 */
export async function skriv(
  tx: Transaksjon,
  aktor: Innbygger | Ansatt,
  tid: Tidspunkt,
  inn: Brevlapp,
): Promise<Resultat<{ id: string }, KanIkkeSkrive>> {
  const apnet = await apneSak(tx, aktor, "melding.skriv", inn.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const tekst = inn.tekst.trim();
  if (tekst === "") return nei({ grunn: "tom" });
  if (tekst.length > grenser.melding.tegn) return nei({ grunn: "for_lang", maksTegn: grenser.melding.tegn });
  const lagre = (t: Transaksjon) => skrivInn(t, aktor, tid, apnet.verdi, tekst);
  return ja({ id: aktor.slag === "innbygger" ? await somKommunen(tx, inn.kommune, lagre) : await lagre(tx) });
}

async function skrivInn(tx: Transaksjon, aktor: Innbygger | Ansatt, tid: Tidspunkt, sak: Sak, tekst: string): Promise<string> {
  const { kommune, id: sakId } = sak;
  await laasSak(tx, kommune, sakId);
  const fraKommunen = aktor.slag === "ansatt";
  const ny = { kommune, sak: sakId, fraKommunen, forfatter: aktor.navn, tekst, na: tid.na };
  const siden = tid.na.subtract({ minutes: grenser.melding.sammeInnenMinutter });
  const finnes = await sammeMelding(tx, ny, siden);
  if (finnes !== null) return finnes;
  const id = await settInnMelding(tx, ny);
  await avsluttOppgaver(tx, { kommune, sak: sakId, slag: ["svar_melding"] }, fraKommunen ? "gjort" : "falt_bort", tid.na);
  if (!fraKommunen) await beOmSvar(tx, tid, sak);
  await noter(tx, { kommune, sak: sakId, slag: "melding.sendt", data: { fraKommunen }, aktor, na: tid.na });
  return id;
}

/** One open task to answer, however many messages wait: with the day of the newest. */
async function beOmSvar(tx: Transaksjon, tid: Tidspunkt, sak: Sak): Promise<void> {
  const { kommune, id, enhet, ansvarlig } = sak;
  const sisteDag = leggTilDager(tid.idag, grenser.melding.besvaresInnenDager);
  await leggOppgave(tx, { kommune, sak: id, enhet, ansvarlig, slag: "svar_melding", art: "maal", sisteDag, na: tid.na });
}
