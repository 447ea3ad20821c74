import { sql } from "kysely";
import type { Transaksjon } from "./base.ts";

/** Holds this name until the transaction is over: the next who asks for it waits, and then sees what is left to do. */
export async function enOmGangen(tx: Transaksjon, navn: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${navn}, 0))`.execute(tx.db);
}
