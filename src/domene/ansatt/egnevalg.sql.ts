import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";

/** What an employee sets for oneself. */
export interface Egnevalg {
  /** Where the notice that something cannot wait is sent; null: nowhere. */
  readonly epost: string | null;
  /** Single keys do things on the pages of the desk (WCAG 2.1.4: they can be turned off). */
  readonly hurtigtaster: boolean;
}

export async function egnevalg(les: Lesing, kommune: string, ansatt: string): Promise<Egnevalg> {
  return les.db
    .selectFrom("ansatt")
    .select(["epost", "hurtigtaster"])
    .where("kommune", "=", kommune)
    .where("id", "=", ansatt)
    .executeTakeFirstOrThrow();
}

export const brukerHurtigtaster = async (les: Lesing, kommune: string, ansatt: string): Promise<boolean> =>
  (await egnevalg(les, kommune, ansatt)).hurtigtaster;

export async function settEgnevalg(tx: Transaksjon, kommune: string, ansatt: string, valg: Partial<Egnevalg>): Promise<void> {
  await tx.db.updateTable("ansatt").set(valg).where("kommune", "=", kommune).where("id", "=", ansatt).execute();
}
