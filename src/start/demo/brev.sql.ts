import { sql } from "kysely";
import type { Innbygger } from "../../domene/tilgang/index.ts";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";

/** A letter that nobody has been told of yet, nor posted. */
export interface Ubrakt {
  readonly id: string;
  readonly sak: string;
  readonly kanal: "digital" | "papir";
}

/** The letters in one person's cases that have not gone out, the oldest first. Under the kommune's role. */
export function ubrakte(les: Lesing, { kommune, person }: Innbygger): Promise<Ubrakt[]> {
  return les.db
    .selectFrom("brev as b")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "b.kommune").onRef("s.id", "=", "b.sak"))
    .select(["b.id", "b.sak", "b.kanal"])
    .where("b.kommune", "=", kommune)
    .where("s.person", "=", person)
    .where("b.varslet_at", "is", null)
    .where("b.postlagt_at", "is", null)
    .orderBy("b.last_at")
    .execute();
}

/** The letters to one person that the person has been told of and has not opened, the oldest first. Under the kommune's role. */
export async function uapnede(les: Lesing, { kommune, person }: Innbygger): Promise<string[]> {
  const rader = await les.db
    .selectFrom("brev")
    .select("id")
    .where("kommune", "=", kommune)
    .where("mottaker", "=", person)
    .where("varslet_at", "is not", null)
    .where("apnet_at", "is", null)
    .orderBy("last_at")
    .execute();
  return rader.map((r) => r.id);
}

/**
 * Takes back the notices of these letters: in the demonstration they were given when the letters were new, and the worker shall not wake up
 * to hundreds of them. The queue belongs to the login role, so this is done as that role, in the same transaction.
 */
export async function taBortVarsler(tx: Transaksjon, brev: readonly string[]): Promise<void> {
  await taBortJobber(
    tx,
    brev.map((id) => `brev.varsle:${id}`),
  );
}

/** As `taBortVarsler`, for what the employees would be told of nødhjelp that came when it was new. */
export async function taBortNodhjelpsvarsler(tx: Transaksjon, kommune: string): Promise<void> {
  const oppgaver = await tx.db
    .selectFrom("oppgave")
    .select("id")
    .where("kommune", "=", kommune)
    .where("slag", "=", "nodhjelp")
    .execute();
  await taBortJobber(
    tx,
    oppgaver.map((o) => `nodhjelp.varsle:${o.id}`),
  );
}

/** Takes jobs back by their keys: what they would do has been done. */
export async function taBortJobber(tx: Transaksjon, nokler: readonly string[]): Promise<void> {
  if (nokler.length === 0) return;
  await sql`select set_config('role', 'none', true)`.execute(tx.db);
  await sql`select graphile_worker.remove_job(n) from unnest(${nokler}::text[]) as n`.execute(tx.db);
}
