import type { Base } from "../grunnmur/db/base.ts";
import { lesEmbeter, lesKommuner } from "./kommunefil.ts";

/**
 * Puts the reference data in: the ten offices of the Statsforvalter and the 357 kommuner. What is there is brought up to the file; what
 * a kommune has set for itself (telephone, language of its letters, targets) is never touched.
 */
export async function fro(base: Base): Promise<void> {
  const embeter = lesEmbeter();
  const kommuner = lesKommuner(embeter);
  await base.skriv({ slag: "system" }, async ({ db }) => {
    await db
      .insertInto("embete")
      .values(embeter)
      .onConflict((c) =>
        c.column("id").doUpdateSet((ny) => ({ navn_nb: ny.ref("excluded.navn_nb"), navn_nn: ny.ref("excluded.navn_nn") })),
      )
      .execute();
    await db
      .insertInto("kommune")
      .values(kommuner)
      .onConflict((c) =>
        c.column("nummer").doUpdateSet((ny) => ({
          navn: ny.ref("excluded.navn"),
          samisk_navn: ny.ref("excluded.samisk_navn"),
          fylkesnummer: ny.ref("excluded.fylkesnummer"),
          fylke: ny.ref("excluded.fylke"),
          embete: ny.ref("excluded.embete"),
          sprakvedtak: ny.ref("excluded.sprakvedtak"),
          samisk_kategori: ny.ref("excluded.samisk_kategori"),
        })),
      )
      .execute();
  });
}
