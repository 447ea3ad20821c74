import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { type Base, lagBase } from "../../src/grunnmur/db/base.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { medDatabase } from "./url.ts";

export interface Provebase {
  readonly base: Base;
  /** Connection string of the owner, who is under row level security as everybody else. */
  readonly url: string;
}

/**
 * A migrated, empty database for one test file, gone when the file is done. Call it at the top of the file:
 * `const { base } = await nyBase();`
 */
export async function nyBase(): Promise<Provebase> {
  const { url: server, mal } = inject("postgres");
  const navn = `${mal}_${randomUUID().slice(0, 8)}`;
  await medServer(server, (klient) => klient.query(`create database ${navn} template ${mal} strategy file_copy`));
  const url = medDatabase(server, navn);
  const base = lagBase(url, lagLogg("silent"));
  afterAll(async () => {
    await base.lukk();
    await medServer(server, (klient) => klient.query(`drop database if exists ${navn} with (force)`));
  });
  return { base, url };
}

async function medServer(url: string, fn: (klient: pg.Client) => Promise<unknown>): Promise<void> {
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  try {
    await fn(klient);
  } finally {
    await klient.end();
  }
}
