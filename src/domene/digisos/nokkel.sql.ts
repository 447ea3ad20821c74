import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";

const FORAN = "digisos_";
const BYTES = 32;
const NOKKEL = new RegExp(`^${FORAN}[A-Za-z0-9_-]{43}$`);

const avtrykk = (nokkel: string): Buffer => createHash("sha256").update(nokkel).digest();

/**
 * Makes a key for a system that delivers for the kommune. It is 32 random bytes, so its hash cannot be guessed back; the hash is what is kept,
 * and the key is seen this once. Runs as `system` in the kommune.
 */
export async function lagNokkel(
  tx: Transaksjon,
  inn: { readonly kommune: string; readonly system: string; readonly na: Temporal.Instant },
): Promise<{ id: string; nokkel: string }> {
  const nokkel = FORAN + randomBytes(BYTES).toString("base64url");
  const { id } = await tx.db
    .insertInto("digisos_nokkel")
    .values({ kommune: inn.kommune, system: inn.system, sha256: avtrykk(nokkel), opprettet: inn.na })
    .returning("id")
    .executeTakeFirstOrThrow();
  return { id, nokkel };
}

/** Takes a key back, from this moment. @returns false when there is no such key in use. */
export async function trekkNokkel(tx: Transaksjon, kommune: string, id: string, na: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("digisos_nokkel")
    .set({ trukket_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("trukket_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface Nokkelrad {
  readonly id: string;
  readonly system: string;
  readonly opprettet: Temporal.Instant;
  readonly trukket: Temporal.Instant | null;
}

/** Every key the kommune has had, the newest first. */
export async function noklene(les: Lesing, kommune: string): Promise<readonly Nokkelrad[]> {
  const rader = await les.db
    .selectFrom("digisos_nokkel")
    .select(["id", "system", "opprettet", "trukket_at"])
    .where("kommune", "=", kommune)
    .orderBy("opprettet", "desc")
    .execute();
  return rader.map((r) => ({ id: r.id, system: r.system, opprettet: r.opprettet, trukket: r.trukket_at }));
}

/** Is this a key in use in the kommune? Every key is compared, in the same time whatever is wrong with it. */
export async function nokkelHolder(les: Lesing, kommune: string, nokkel: string): Promise<boolean> {
  const rader = await les.db
    .selectFrom("digisos_nokkel")
    .select("sha256")
    .where("kommune", "=", kommune)
    .where("trukket_at", "is", null)
    .execute();
  const sokt = avtrykk(nokkel);
  const like = rader.filter((r) => timingSafeEqual(r.sha256, sokt));
  return NOKKEL.test(nokkel) && like.length > 0;
}
