import type { Base } from "./db/base.ts";
import type { Klokke } from "./klokke.ts";

/** Takes away what has had its time: sessions that ended over a month ago, and rate counts whose window is over. */
export async function rydd(base: Base, klokke: Klokke): Promise<void> {
  const na = klokke.na();
  await base.skriv({ slag: "system" }, async ({ db }) => {
    await db
      .deleteFrom("okt")
      .where("utloper", "<", na.subtract({ hours: 30 * 24 }))
      .execute();
    await db.deleteFrom("rategrense").where("expire", "<", na.epochMilliseconds).execute();
  });
}
