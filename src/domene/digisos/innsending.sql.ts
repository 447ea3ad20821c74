import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";

export interface NyInnsending {
  readonly kommune: string;
  readonly slag: "soknad" | "klage";
  readonly referanse: string;
  readonly sha256: Buffer;
  readonly navkontor: string | null;
  readonly na: Temporal.Instant;
}

/** Takes a reference into use. @returns false when it is in use: waits for one that is on its way. Runs as `system`. */
export async function reserver(tx: Transaksjon, ny: NyInnsending): Promise<boolean> {
  const { kommune, slag, referanse, sha256, navkontor, na } = ny;
  const rad = await tx.db
    .insertInto("digisos_innsending")
    .values({ kommune, slag, referanse, sha256, navkontor, mottatt_at: na })
    .onConflict((k) => k.columns(["kommune", "slag", "referanse"]).doNothing())
    .returning("referanse")
    .executeTakeFirst();
  return rad !== undefined;
}

type Nokkel = Pick<NyInnsending, "kommune" | "slag" | "referanse">;

/** What it became. */
export async function knytt(tx: Transaksjon, n: Nokkel, til: { soknad: string; klage?: string }): Promise<void> {
  await tx.db
    .updateTable("digisos_innsending")
    .set({ soknad: til.soknad, klage: til.klage ?? null })
    .where("kommune", "=", n.kommune)
    .where("slag", "=", n.slag)
    .where("referanse", "=", n.referanse)
    .execute();
}

export interface Innsending {
  readonly sha256: Buffer;
  readonly soknad: string;
  readonly klage: string | null;
  readonly navkontor: string | null;
  readonly mottatt: Temporal.Instant;
}

/** What came in under this reference, or null. */
export async function finnInnsending(
  les: Lesing,
  kommune: string,
  slag: Nokkel["slag"],
  referanse: string,
): Promise<Innsending | null> {
  const rad = await les.db
    .selectFrom("digisos_innsending")
    .select(["sha256", "soknad", "klage", "navkontor", "mottatt_at"])
    .where("kommune", "=", kommune)
    .where("slag", "=", slag)
    .where("referanse", "=", referanse)
    .executeTakeFirst();
  if (!rad || rad.soknad === null) return null;
  return { sha256: rad.sha256, soknad: rad.soknad, klage: rad.klage, navkontor: rad.navkontor, mottatt: rad.mottatt_at };
}

/** The case that the application became: everything in the format is for the Nav office, so there is one. */
export async function sakFor(les: Lesing, kommune: string, soknad: string): Promise<string | null> {
  const rad = await les.db
    .selectFrom("sak")
    .select("id")
    .where("kommune", "=", kommune)
    .where("soknad", "=", soknad)
    .where("spor", "=", "sosial")
    .executeTakeFirst();
  return rad?.id ?? null;
}
