import { somKommunen, type Transaksjon } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { leggOppgave } from "../../oppgave/index.ts";
import { type KanIkkeApne, noter, type Sak, type Tidspunkt } from "../../sak/index.ts";
import type { Aktor, Innbygger } from "../../tilgang/index.ts";
import { apneKlage, type FeilTilstand } from "../apne.ts";
import type { Klagetilstand } from "../typer.ts";
import { vedtakFor } from "../vedtakFor.sql.ts";
import { noterHosInstansen, SVAR_INNEN_DAGER, sendTilInstansen } from "./tilInstansen.ts";
import { settInnUtsatt, utsattFor } from "./utsatt.sql.ts";

/** As long as the complaint is not decided. */
export const UAVGJORT: readonly Klagetilstand[] = ["mottatt", "vurderes", "opprettholdt", "oversendt"];

export type KanIkkeBeOmUtsatt =
  | KanIkkeApne
  | FeilTilstand
  | { readonly grunn: "har_bedt_alt" }
  | { readonly grunn: "for_lang"; readonly maksTegn: number };
export type KanIkkeTaVidere = KanIkkeApne | FeilTilstand | { readonly grunn: "ikke_nei" | "tatt_videre_alt" };

/** Somebody must answer soon: a task on the complaint. */
async function leggUtsattOppgave(tx: Transaksjon, tid: Tidspunkt, sak: Sak, klage: string): Promise<void> {
  const { kommune, id, enhet, ansvarlig } = sak;
  const sisteDag = leggTilDager(tid.idag, SVAR_INNEN_DAGER);
  await leggOppgave(tx, { kommune, sak: id, klage, enhet, ansvarlig, slag: "avgjor_utsatt", art: "satt", sisteDag, na: tid.na });
}

interface Bedt {
  readonly sak: Sak;
  readonly klage: string;
  readonly vedtak: string;
  readonly ord: string;
}

/** The party asks in the complaint itself: the office that gets it has the task. Runs under the kommune's role. */
export async function noterBedt(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, b: Bedt): Promise<void> {
  if (await skrivBedt(tx, aktor, tid, b)) await leggUtsattOppgave(tx, tid, b.sak, b.klage);
}

/** Writes down that the party asks. Runs under the kommune's role. @returns whether it was not asked already */
async function skrivBedt(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, b: Bedt): Promise<boolean> {
  const felles = { kommune: b.sak.kommune, sak: b.sak.id, na: tid.na };
  const satt = await settInnUtsatt(tx, { ...felles, klage: b.klage, vedtak: b.vedtak, bedtAv: "part", ord: b.ord });
  if (satt === null) return false;
  await noter(tx, { ...felles, slag: "klage.utsatt_bedt", data: { klage: b.klage, vedtak: b.vedtak }, aktor });
  return true;
}

/**
 * The party asks that the decision waits until the complaint is decided, after the complaint was sent (fvl § 42,
 * https://lovdata.no/lov/1967-02-10/§42). In the complaint's own form it is a tick. Who has the complaint answers: the office, or the body above.
 */
export async function beOmUtsatt(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: { readonly klage: string; readonly ord: string },
): Promise<Resultat<true, KanIkkeBeOmUtsatt>> {
  const apnet = await apneKlage(tx, aktor, "klage.be_om_utsatt", aktor.kommune, inn.klage, UAVGJORT);
  if (!apnet.ok) return apnet;
  const ord = inn.ord.trim();
  const maksTegn = grenser.klokker.tegnIGrunn;
  if (ord.length > maksTegn) return nei({ grunn: "for_lang", maksTegn });
  const { klage, sak } = apnet.verdi;
  const { vedtak } = await vedtakFor(tx, klage, tid.idag);
  return somKommunen(tx, aktor.kommune, async (k) => {
    if (!(await skrivBedt(k, aktor, tid, { sak, klage: klage.id, vedtak: vedtak.id, ord })))
      return nei({ grunn: "har_bedt_alt" });
    const utsatt = await utsattFor(k, aktor.kommune, klage.id);
    if (klage.tilstand !== "oversendt" || !utsatt) {
      await leggUtsattOppgave(k, tid, sak, klage.id);
      return ja(true);
    }
    await sendTilInstansen(k, tid, { sak, klage, utsatt });
    await noterHosInstansen(k, aktor, tid, sak, klage.id);
    return ja(true);
  });
}

/** A no is taken to the body that decides the complaint: it may decide this as well, and has it on its desk at once. */
export async function taVidere(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: { readonly klage: string },
): Promise<Resultat<true, KanIkkeTaVidere>> {
  const apnet = await apneKlage(tx, aktor, "klage.be_om_utsatt", aktor.kommune, inn.klage, UAVGJORT);
  if (!apnet.ok) return apnet;
  const { klage, sak } = apnet.verdi;
  const utsatt = await utsattFor(tx, aktor.kommune, klage.id);
  if (utsatt?.svar?.svar !== "nei" || utsatt.avsluttet) return nei({ grunn: "ikke_nei" });
  return somKommunen(tx, aktor.kommune, async (k) => {
    if (utsatt.hosInstans || !(await sendTilInstansen(k, tid, { sak, klage, utsatt, tattVidere: true })))
      return nei({ grunn: "tatt_videre_alt" });
    const felles = { kommune: sak.kommune, sak: sak.id, na: tid.na };
    await noter(k, { ...felles, slag: "klage.utsatt_tatt_videre", data: { klage: klage.id }, aktor });
    return ja(true);
  });
}
