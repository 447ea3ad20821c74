import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";

/** The bytes of a file that waits for the scanner; null when it waits no more. Only the system's role reads here. */
export async function karantene(les: Lesing, kommune: string, fil: string): Promise<Buffer | null> {
  const rad = await les.db
    .selectFrom("fil_i_karantene")
    .select("bytes")
    .where("kommune", "=", kommune)
    .where("fil", "=", fil)
    .executeTakeFirst();
  return rad?.bytes ?? null;
}

/** Files that wait, the oldest first. */
export async function ventendeFiler(les: Lesing, kommune: string, antall: number): Promise<string[]> {
  const rader = await les.db
    .selectFrom("fil_i_karantene")
    .select("fil")
    .where("kommune", "=", kommune)
    .orderBy("lagt_at")
    .limit(antall)
    .execute();
  return rader.map((r) => r.fil);
}

/** Lets a file out of quarantine with its bytes, or stops it and keeps none of them. @returns false when somebody was first */
export async function avgjorFil(tx: Transaksjon, kommune: string, fil: string, funn: "ren" | "smittet"): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("fil as f")
    .from("fil_i_karantene as k")
    .set((v) => ({ kontroll: funn, bytes: funn === "ren" ? v.ref("k.bytes") : null }))
    .whereRef("k.kommune", "=", "f.kommune")
    .whereRef("k.fil", "=", "f.id")
    .where("f.kommune", "=", kommune)
    .where("f.id", "=", fil)
    .where("f.kontroll", "=", "venter")
    .executeTakeFirst();
  await tx.db.deleteFrom("fil_i_karantene").where("kommune", "=", kommune).where("fil", "=", fil).execute();
  return numUpdatedRows === 1n;
}

/** The papers that are this file, with their case. */
export async function dokumenterMedFil(les: Lesing, kommune: string, fil: string) {
  return les.db
    .selectFrom("dokument")
    .select(["id", "sak", "tittel", "synlig_for_part as synlig"])
    .where("kommune", "=", kommune)
    .where("fil", "=", fil)
    .execute();
}
