import type { Lesing } from "../../grunnmur/db/base.ts";

/** The employees who are inhabil in this case, and so neither prepare nor decide it (fvl § 6, https://lovdata.no/lov/1967-02-10/§6). */
export async function inhabileI(les: Lesing, kommune: string, sak: string): Promise<readonly string[]> {
  const rader = await les.db
    .selectFrom("inhabilitet")
    .select("ansatt")
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .execute();
  return rader.map((r) => r.ansatt);
}
