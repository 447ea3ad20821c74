import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Ventegrunn } from "../../lov/klokkestans.ts";

/** A wait in a case: why, for whom, and the last day of it. `gjenopptatt` is the day the clocks ran again from; null while it lasts. */
export interface Pause {
  readonly id: string;
  readonly grunn: Ventegrunn;
  readonly hvem: string;
  readonly fra: Dato;
  readonly til: Dato;
  readonly sattAv: string;
  readonly gjenopptatt: Dato | null;
}

export interface NyPause extends Pick<Pause, "grunn" | "hvem" | "fra" | "til" | "sattAv"> {
  readonly kommune: string;
  readonly sak: string;
  readonly na: Temporal.Instant;
}

/** @returns the id, or null when the case waits already: the database keeps one open wait a case. */
export async function settInnPause(tx: Transaksjon, p: NyPause): Promise<string | null> {
  const rad = await tx.db
    .insertInto("sakspause")
    .values({
      kommune: p.kommune,
      sak: p.sak,
      grunn: p.grunn,
      hvem: p.hvem,
      fra: p.fra,
      til: p.til,
      satt_av: p.sattAv,
      startet_at: p.na,
    })
    .onConflict((k) => k.doNothing())
    .returning("id")
    .executeTakeFirst();
  return rad?.id ?? null;
}

/** The wait that lasts in this case, or null. */
export async function apenPause(les: Lesing, kommune: string, sak: string): Promise<Pause | null> {
  const rad = await les.db
    .selectFrom("sakspause")
    .select(["id", "grunn", "hvem", "fra", "til", "satt_av as sattAv", "gjenopptatt"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("avsluttet_at", "is", null)
    .executeTakeFirst();
  return rad ?? null;
}

/** Cases whose wait was to end before today, the oldest first. */
export async function forfaltePauser(les: Lesing, kommune: string, idag: Dato, antall: number): Promise<string[]> {
  const rader = await les.db
    .selectFrom("sakspause")
    .select("sak")
    .where("kommune", "=", kommune)
    .where("avsluttet_at", "is", null)
    .where("til", "<", idag)
    .orderBy("til")
    .limit(antall)
    .execute();
  return rader.map((r) => r.sak);
}

/** Ends the wait. @returns false when somebody has ended it already. */
export async function avsluttPause(
  tx: Transaksjon,
  kommune: string,
  id: string,
  gjenopptatt: Dato,
  na: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("sakspause")
    .set({ gjenopptatt, avsluttet_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("avsluttet_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A clock that has stopped under a wait, or would. */
export interface Stansbar {
  readonly id: string;
  readonly slag: string;
  readonly art: "lov" | "norm" | "maal" | "satt";
  readonly siste_dag: Dato;
  readonly grunnlag: unknown;
}

/** The running clocks of the application: those that stand still under this wait, or those that run, when it is null. */
export async function klokkerUnder(les: Lesing, kommune: string, sak: string, pause: string | null): Promise<Stansbar[]> {
  return les.db
    .selectFrom("frist")
    .select(["id", "slag", "art", "siste_dag", "grunnlag"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("klage", "is", null)
    .where("status", "=", "loper")
    .where("pause", pause === null ? "is" : "=", pause)
    .execute();
}

/** Stops clocks under a wait; their tasks are shown as waiting, by the day to look again. */
export async function stansKlokker(
  tx: Transaksjon,
  kommune: string,
  frister: readonly string[],
  pause: { readonly id: string; readonly til: Dato },
): Promise<void> {
  if (frister.length === 0) return;
  await tx.db
    .updateTable("frist")
    .set({ pause: pause.id })
    .where("kommune", "=", kommune)
    .where("id", "in", [...frister])
    .execute();
  await tx.db
    .updateTable("oppgave")
    .set((v) => ({ pa_vent: true, siste_dag: pause.til, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("frist", "in", [...frister])
    .where("tilstand", "=", "apen")
    .execute();
}

/** Gives the tasks of one clock to the clock that takes over from it. */
export async function flyttOppgaver(
  tx: Transaksjon,
  kommune: string,
  fra: string,
  til: { readonly frist: string; readonly sisteDag: Dato; readonly art: Stansbar["art"] },
): Promise<void> {
  await tx.db
    .updateTable("oppgave")
    .set((v) => ({ frist: til.frist, siste_dag: til.sisteDag, art: til.art, pa_vent: false, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("frist", "=", fra)
    .where("tilstand", "=", "apen")
    .execute();
}
