import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import type { Instansaktor } from "./apne.ts";

/**
 * Has this employee done anything in the case as the kommune's office (fvl §§ 6–10, law.md PROC-1)? In a klagenemnd the same people work in the same
 * house. The journal knows; it is read as the office, because a klagenemnd does not see it.
 */
export async function harArbeidetMed(
  tx: Transaksjon,
  aktor: Instansaktor,
  sak: { readonly kommune: string; readonly sakId: string },
): Promise<boolean> {
  if (aktor.slag !== "ansatt") return false;
  return somKommunen(tx, sak.kommune, async ({ db }) => {
    const rad = await db
      .selectFrom("hendelse")
      .select("nr")
      .where("kommune", "=", sak.kommune)
      .where("sak", "=", sak.sakId)
      .where("aktor_slag", "=", "ansatt")
      .where("aktor_id", "=", aktor.ansatt)
      .limit(1)
      .executeTakeFirst();
    return rad !== undefined;
  });
}
