import { inject } from "vitest";
import { type Base, lagBase } from "../../src/grunnmur/db/base.ts";
import { fastKlokke } from "../../src/grunnmur/klokke.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { demo } from "../../src/start/demo/index.ts";
import { fro } from "../../src/start/fro.ts";
import { kopierDatabase } from "./database.ts";
import { medKlient } from "./server.ts";
import { databasenavn, medDatabase } from "./url.ts";

/** The Monday morning, in Norway, when the demonstration is made. */
export const DEMOMORGEN = "2026-09-07T07:00:00Z";

/**
 * A copy of the demonstration as the first start leaves it. Its cases are acted out one by one, which takes its time, so it is made once
 * in a run: by whoever asks first, while the others wait. @returns the address of the copy
 */
export async function kopierDemo(): Promise<string> {
  const { url: server, mal } = inject("postgres");
  const navn = `${mal}_demo`;
  await medKlient(server, async (klient) => {
    // Let go when the connection closes, whatever happens.
    await klient.query("select pg_advisory_lock(hashtext($1))", [navn]);
    const { rowCount } = await klient.query("select from pg_database where datname = $1", [navn]);
    if (rowCount !== 0) return;
    const url = await kopierDatabase(medDatabase(server, mal));
    await lev(url);
    await klient.query(`alter database ${databasenavn(url)} rename to ${navn}`);
  });
  return kopierDatabase(medDatabase(server, navn));
}

/** As it happens on a machine that is switched off in the middle of the first start: what was begun is finished at the second. */
async function lev(url: string): Promise<void> {
  const base = lagBase(url, lagLogg("silent"));
  try {
    await fro(base);
    await demo(dreptEtter(base, 25), fastKlokke(DEMOMORGEN), "localhost").then(
      () => Promise.reject(new Error("the demonstration has more than that to write")),
      (feil: Error) => feil.message === DREPT || Promise.reject(feil),
    );
    await demo(base, fastKlokke(DEMOMORGEN), "localhost");
  } finally {
    await base.lukk();
  }
}

const DREPT = "drept";

/** The base of a process that is killed when it has begun so many writings. */
function dreptEtter(base: Base, antall: number): Base {
  let igjen = antall;
  return { ...base, skriv: (omfang, fn) => (igjen-- > 0 ? base.skriv(omfang, fn) : Promise.reject(new Error(DREPT))) };
}
