import type { Transaksjon } from "../../grunnmur/db/base.ts";

export interface NyMelding {
  readonly kommune: string;
  readonly sak: string;
  readonly fraKommunen: boolean;
  readonly forfatter: string;
  readonly tekst: string;
  readonly na: Temporal.Instant;
}

export async function settInnMelding(tx: Transaksjon, m: NyMelding): Promise<string> {
  const { id } = await tx.db
    .insertInto("melding")
    .values({
      kommune: m.kommune,
      sak: m.sak,
      fra_kommunen: m.fraKommunen,
      forfatter: m.forfatter,
      tekst: m.tekst,
      sendt_at: m.na,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The same words from the same hand since `fra`: a form that was sent twice. @returns the id of the first, or null. */
export async function sammeMelding(tx: Transaksjon, m: NyMelding, fra: Temporal.Instant): Promise<string | null> {
  const rad = await tx.db
    .selectFrom("melding")
    .select("id")
    .where("kommune", "=", m.kommune)
    .where("sak", "=", m.sak)
    .where("fra_kommunen", "=", m.fraKommunen)
    .where("forfatter", "=", m.forfatter)
    .where("tekst", "=", m.tekst)
    .where("sendt_at", ">=", fra)
    .orderBy("sendt_at")
    .executeTakeFirst();
  return rad?.id ?? null;
}

/** Marks what the other side wrote as seen. */
export async function settLest(
  tx: Transaksjon,
  inn: { kommune: string; sak: string; fraKommunen: boolean; na: Temporal.Instant },
): Promise<void> {
  await tx.db
    .updateTable("melding")
    .set({ lest_at: inn.na })
    .where("kommune", "=", inn.kommune)
    .where("sak", "=", inn.sak)
    .where("fra_kommunen", "=", inn.fraKommunen)
    .where("lest_at", "is", null)
    .execute();
}
