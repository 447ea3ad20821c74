import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Lokalrad } from "./lokalt.ts";
import type { Trinn } from "./typer.ts";

/** What a kommune has said about the services: own names, own steps, and what it does not have. Open to all. */
export async function lokaleTjenester(les: Lesing, kommune: string): Promise<readonly Lokalrad[]> {
  const rader = await les.db
    .selectFrom("lokal_tjeneste")
    .select(["kode", "navn_nb", "navn_nn", "trinn", "tilbys"])
    .where("kommune", "=", kommune)
    .orderBy("kode")
    .execute();
  return rader.map((r) => ({
    kode: r.kode,
    navn: { nb: r.navn_nb, nn: r.navn_nn },
    trinn: r.trinn as Trinn | null,
    tilbys: r.tilbys,
  }));
}
