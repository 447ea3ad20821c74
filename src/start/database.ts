import { join } from "node:path";
import { sql } from "kysely";
import type { Base } from "../grunnmur/db/base.ts";
import { type InnebygdPostgres, startInnebygdPostgres } from "../grunnmur/db/innebygd/start.ts";
import { Startfeil } from "../grunnmur/db/innebygd/startfeil.ts";
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

/** A superuser goes past row level security when somebody forgets the role, so in production nobody logs in to the database as one. */
export async function krevVanligRolle(base: Base): Promise<void> {
  const { rows } = await base.les({ slag: "offentlig" }, ({ db }) =>
    sql<{ fri: boolean }>`select rolsuper or rolbypassrls as fri from pg_roles where rolname = session_user`.execute(db),
  );
  if (rows[0]?.fri === false) return;
  throw new Startfeil(
    "Rollen i DATABASE_URL går forbi radsikkerheten (superuser eller bypassrls). Bruk en vanlig rolle som eier databasen.",
    "The role of DATABASE_URL passes by row level security (superuser or bypassrls). Use an ordinary role that owns the database.",
  );
}
