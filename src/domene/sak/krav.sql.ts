import type { Transaksjon } from "../../grunnmur/db/base.ts";

/** Nobody waits for the papers of this case any more: what is asked for and has not come, is taken back. */
export async function trekkDokumentkrav(tx: Transaksjon, kommune: string, sak: string, na: Temporal.Instant): Promise<void> {
  await tx.db
    .updateTable("dokumentkrav")
    .set({ tilstand: "trukket", besvart_at: na })
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("tilstand", "=", "apent")
    .execute();
}
