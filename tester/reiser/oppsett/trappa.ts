import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { expect } from "vitest";
import { lagLogg } from "../../../src/grunnmur/logg.ts";
import { lesOppsett } from "../../../src/start/oppsett.ts";
import { startTrappa } from "../../../src/start/trappa.ts";
import { slettDatabase } from "../../oppsett/database.ts";
import { kopierDemo } from "../../oppsett/demobase.ts";
import { type Reiseklokke, reiseklokke } from "./klokke.ts";

export interface Reisetrappa {
  readonly rot: string;
  readonly klokke: Reiseklokke;
  /** Connection string of its database, for a page that needs the id of a row. */
  readonly database: string;
  stopp(): Promise<void>;
}

/** A whole Trappa as `npm start` starts it, with the demonstration's people and cases in a database of its own. */
export async function startReisetrappa(): Promise<Reisetrappa> {
  const database = await kopierDemo();
  const trappa = await start(database);
  return {
    ...trappa,
    database,
    stopp: async () => {
      await trappa.stopp();
      await slettDatabase(database);
    },
  };
}

async function start(database: string): Promise<Omit<Reisetrappa, "database">> {
  const datamappe = mkdtempSync(join(tmpdir(), "trappa-reise-"));
  const oppsett = lesOppsett({ DATABASE_URL: database, TRAPPA_DATA: datamappe, PORT: "0" });
  const klokke = reiseklokke(() => dagsverket(database));
  const { adresse, stopp } = await startTrappa(oppsett, klokke, lagLogg("error"));
  return {
    rot: adresse,
    klokke,
    stopp: async () => {
      await stopp();
      rmSync(datamappe, { recursive: true, force: true });
    },
  };
}

/** Waits until no job that is due is left: the worker has sent what the acts of the day gave it to send. */
async function dagsverket(database: string): Promise<void> {
  const klient = new pg.Client({ connectionString: database });
  await klient.connect();
  const igjen = async () =>
    (await klient.query<{ jobb: string }>("select task_identifier as jobb from graphile_worker.jobs where run_at <= now()")).rows;
  await expect
    .poll(igjen, { timeout: 60_000 })
    .toEqual([])
    .finally(() => klient.end());
}
