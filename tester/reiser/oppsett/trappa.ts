import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { lagLogg } from "../../../src/grunnmur/logg.ts";
import { lesOppsett } from "../../../src/start/oppsett.ts";
import { startTrappa } from "../../../src/start/trappa.ts";
import { medDatabase } from "../../oppsett/url.ts";
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
  const mal = await demonstrasjonen();
  const database = await kopi(mal);
  const trappa = await start(database);
  return {
    ...trappa,
    database,
    stopp: async () => {
      await trappa.stopp();
      await paServeren((klient) => klient.query(`drop database ${navnPa(database)} with (force)`));
    },
  };
}

async function start(database: string): Promise<Omit<Reisetrappa, "database">> {
  const datamappe = mkdtempSync(join(tmpdir(), "trappa-reise-"));
  const oppsett = lesOppsett({ DATABASE_URL: database, TRAPPA_DATA: datamappe, PORT: "0" });
  const klokke = reiseklokke();
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

let mal: Promise<string> | null = null;

/** The database as the first start leaves it. Made once and copied: its cases are acted out one by one, which takes its time. */
function demonstrasjonen(): Promise<string> {
  mal ??= (async () => {
    const database = await kopi(medDatabase(inject("postgres").url, inject("postgres").mal));
    await (await start(database)).stopp();
    return database;
  })();
  return mal;
}

async function kopi(fra: string): Promise<string> {
  const navn = `${inject("postgres").mal}_${randomUUID().slice(0, 8)}`;
  await paServeren((klient) => klient.query(`create database ${navn} template ${navnPa(fra)} strategy file_copy`));
  return medDatabase(inject("postgres").url, navn);
}

const navnPa = (database: string): string => new URL(database).pathname.slice(1);

async function paServeren(fn: (klient: pg.Client) => Promise<unknown>): Promise<void> {
  const klient = new pg.Client({ connectionString: inject("postgres").url });
  await klient.connect();
  try {
    await fn(klient);
  } finally {
    await klient.end();
  }
}
