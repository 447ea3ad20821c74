import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startInnebygdPostgres } from "../../src/grunnmur/db/innebygd/start.ts";
import { migrer } from "../../src/grunnmur/db/migrer.ts";
import { migrerJobber } from "../../src/grunnmur/jobb/arbeider.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { slett } from "./server.ts";
import { medDatabase } from "./url.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A server where databases may be made, and the migrated database that they are copied from. */
    postgres: { readonly url: string; readonly mal: string };
  }
}

/**
 * One PostgreSQL for the whole run: the server of DATABASE_URL, whose role must have CREATEDB and CREATEROLE, or one of
 * our own that is thrown away. It is migrated once; each test file gets a copy (see `nyBase`).
 */
export default async function oppsett(prosjekt: TestProject): Promise<() => Promise<void>> {
  const egen = process.env.DATABASE_URL ? null : await startKastbar();
  const url = egen?.url ?? (process.env.DATABASE_URL as string);
  const mal = `trappa_mal_${process.pid}`;
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  await klient.query(`drop database if exists ${mal}`);
  await klient.query(`create database ${mal}`);
  await migrer(medDatabase(url, mal));
  await migrerJobber(medDatabase(url, mal), lagLogg("silent"));
  prosjekt.provide("postgres", { url, mal });
  return async () => {
    const rester = await klient.query<{ navn: string }>("select datname as navn from pg_database where datname like $1", [
      `${mal}%`,
    ]);
    for (const { navn } of rester.rows) await slett(klient, navn);
    await klient.end();
    await egen?.stopp();
  };
}

/** A PostgreSQL that is thrown away when it stops. */
export async function startKastbar(): Promise<{ url: string; stopp: () => Promise<void> }> {
  const mappe = mkdtempSync(join(tmpdir(), "trappa-prove-"));
  const postgres = await startInnebygdPostgres({ mappe: join(mappe, "pg"), holdbar: false, kanLageDatabaser: true });
  return {
    url: postgres.url,
    stopp: async () => {
      await postgres.stopp();
      rmSync(mappe, { recursive: true, force: true });
    },
  };
}
