import type { Base } from "../../grunnmur/db/base.ts";

/**
 * The numbers of those whose life has been lived. A life begins with how the person is reached, which counts the record up from 1; and it
 * is written as a whole or not at all.
 */
export async function levde(base: Base, kommune: string): Promise<ReadonlySet<string>> {
  const rader = await base.les({ slag: "system", kommune }, ({ db }) =>
    db.selectFrom("person").select("fnr").where("kommune", "=", kommune).where("versjon", ">", 1).execute(),
  );
  return new Set(rader.map((r) => r.fnr));
}
