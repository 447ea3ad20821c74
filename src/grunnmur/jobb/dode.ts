import type { WorkerEvents } from "graphile-worker";
import type pg from "pg";
import { grenser } from "../grenser.ts";
import type { Logg } from "../logg.ts";

/**
 * Frees the jobs of workers that were killed. A worker marks the jobs it takes with its name, and graphile-worker waits four hours
 * before it believes that the owner of a mark is dead. Here each worker holds a lock on its own name for as long as it is
 * connected; a mark whose name anybody can lock belongs to a dead one, and its jobs are free at once.
 */
export function voktLaaser(pool: pg.Pool, hendelser: WorkerEvents, logg: Logg): { slipp(): Promise<void> } {
  let navn: string | null = null;
  let klient: pg.PoolClient | null = null;
  let pagaende: Promise<void> = Promise.resolve();

  /** Once: the server's last words may come after we have let the connection go. */
  function gi(den: pg.PoolClient | null): void {
    if (den === null || klient !== den) return;
    klient = null;
    den.release(true);
  }
  async function runde(): Promise<void> {
    klient ??= await taLaas();
    await frigjorDode(klient, navn);
  }
  async function taLaas(): Promise<pg.PoolClient> {
    const ny = await pool.connect();
    ny.once("error", () => gi(ny));
    try {
      if (navn !== null) await ny.query("select pg_advisory_lock(hashtextextended($1, 0))", [navn]);
      return ny;
    } catch (feil) {
      ny.release(true);
      throw feil;
    }
  }
  const start = () => {
    pagaende = pagaende.then(runde).catch((feil: unknown) => logg.feil("jobb.vakt_feilet", { feil }));
  };
  hendelser.once("pool:create", ({ workerPool }) => {
    navn = workerPool.id;
    start();
  });
  const ur = setInterval(start, grenser.jobb.dodeArbeidereMs);
  ur.unref();
  return {
    slipp: async () => {
      clearInterval(ur);
      await pagaende;
      gi(klient); // the lock goes with the connection
    },
  };
}

async function frigjorDode(klient: pg.PoolClient, meg: string | null): Promise<void> {
  const { rows } = await klient.query<{ eier: string }>(
    "select distinct locked_by as eier from graphile_worker.jobs where locked_by is not null and locked_by is distinct from $1",
    [meg],
  );
  for (const { eier } of rows) {
    const { rows: svar } = await klient.query<{ dod: boolean }>("select pg_try_advisory_lock(hashtextextended($1, 0)) as dod", [
      eier,
    ]);
    if (svar[0]?.dod !== true) continue;
    await klient.query("select graphile_worker.force_unlock_workers(array[$1])", [eier]);
    await klient.query("select pg_advisory_unlock(hashtextextended($1, 0))", [eier]);
  }
}
