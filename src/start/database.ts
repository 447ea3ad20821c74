import { join } from "node:path";
import { type InnebygdPostgres, startInnebygdPostgres } from "../grunnmur/db/innebygd/start.ts";
import { migrer } from "../grunnmur/db/migrer.ts";
import { migrerJobber } from "../grunnmur/jobb/arbeider.ts";
import type { Logg } from "../grunnmur/logg.ts";
import type { Oppsett } from "./oppsett.ts";

export interface Database {
  readonly url: string;
  stopp(): Promise<void>;
}

/** The server of DATABASE_URL, or our own in the data folder; in either case brought up to this version. */
export async function startDatabase(oppsett: Oppsett, logg: Logg): Promise<Database> {
  const egen: InnebygdPostgres | null =
    oppsett.databaseUrl === null ? await startInnebygdPostgres({ mappe: join(oppsett.datamappe, "pg") }) : null;
  const url = egen?.url ?? (oppsett.databaseUrl as string);
  const stopp = async () => egen?.stopp();
  try {
    for (const navn of await migrer(url)) logg.info("database.migrert", { kode: navn });
    await migrerJobber(url, logg);
    return { url, stopp };
  } catch (feil) {
    await stopp();
    throw feil;
  }
}
