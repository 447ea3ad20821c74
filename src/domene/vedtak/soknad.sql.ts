import type { Lesing } from "../../grunnmur/db/base.ts";

/** How the application came: typed, said, on paper, or from another kommune. */
export async function kanalFor(
  les: Lesing,
  kommune: string,
  soknad: string,
): Promise<"digital" | "muntlig" | "papir" | "overfort" | null> {
  const rad = await les.db
    .selectFrom("soknad")
    .select("kanal")
    .where("kommune", "=", kommune)
    .where("id", "=", soknad)
    .executeTakeFirst();
  return rad?.kanal ?? null;
}
