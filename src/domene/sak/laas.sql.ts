import type { Transaksjon } from "../../grunnmur/db/base.ts";

/**
 * Holds the case until the transaction ends, so that two who do the same thing at once do it after each other.
 * Call under a role that may write the case.
 */
export async function laasSak(tx: Transaksjon, kommune: string, sak: string): Promise<void> {
  await tx.db.selectFrom("sak").select("id").where("kommune", "=", kommune).where("id", "=", sak).forUpdate().execute();
}
