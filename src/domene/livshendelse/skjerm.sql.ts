import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Spor } from "../kommune/index.ts";

export async function settSkjermet(tx: Transaksjon, kommune: string, person: string, skjermet: boolean): Promise<void> {
  await tx.db
    .updateTable("person")
    .set((v) => ({ skjermet, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("id", "=", person)
    .execute();
}

/** Every case of the person, also those that are closed: what is in them tells where somebody is. */
export async function sporene(
  les: Lesing,
  kommune: string,
  person: string,
): Promise<{ id: string; spor: Spor; enhet: string }[]> {
  const rader = await les.db
    .selectFrom("sak")
    .select(["id", "spor", "enhet"])
    .where("kommune", "=", kommune)
    .where("person", "=", person)
    .orderBy("id")
    .execute();
  return rader.map((r) => ({ ...r, spor: r.spor as Spor }));
}

/** The case and its tasks are another unit's from now on, and nobody has them yet. */
export async function flyttTilEnhet(tx: Transaksjon, kommune: string, sak: string, enhet: string): Promise<void> {
  await tx.db
    .updateTable("sak")
    .set((v) => ({ enhet, ansvarlig: null, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("id", "=", sak)
    .execute();
  await tx.db
    .updateTable("oppgave")
    .set((v) => ({ enhet, ansvarlig: null, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("slag", "!=", "behandle_klage_i_nemnd")
    .execute();
}
