import { afterAll, inject } from "vitest";
import { type Base, lagBase } from "../../src/grunnmur/db/base.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { kopierDatabase, slettDatabase } from "./database.ts";
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
  const url = await kopierDatabase(medDatabase(server, mal));
  const base = lagBase(url, lagLogg("silent"));
  afterAll(async () => {
    await base.lukk();
    await slettDatabase(url);
  });
  return { base, url };
}
