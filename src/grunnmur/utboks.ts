import { sql } from "kysely";
import type { Transaksjon } from "./db/base.ts";
import { json } from "./db/json.ts";
import { grenser } from "./grenser.ts";

/**
 * Every job and what it is told. A module adds its own beside its code:
 * `declare module "../../grunnmur/utboks.ts" { interface Jobber { "brev.varsle": { kommune: string; brev: string } } }`.
 * What it is told are ids: the job reads the rest when it runs, so no personal data lies in the queue.
 */
export interface Jobber {
  /** Takes away sessions and rate counts that are over. Nightly. */
  "system.rydd": Record<string, never>;
}

export type Jobbnavn = keyof Jobber;

/**
 * Lays a job out in this transaction: it runs if, and only if, the transaction is committed; then at least once, and again until it
 * succeeds. With `nokkel`, a job that waits under the same key is replaced instead of doubled.
 * The payload's `kommune` is the transaction's own; another one is refused by the database.
 */
export async function leggUt<N extends Jobbnavn>(
  tx: Transaksjon,
  navn: N,
  payload: Jobber[N],
  nokkel: string | null = null,
): Promise<void> {
  await sql`select trappa.legg_ut(${navn}, ${json(payload)}::jsonb, ${grenser.jobb.forsokISum}, ${nokkel})`.execute(tx.db);
}
