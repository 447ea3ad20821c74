import pg from "pg";
import { grenser } from "../grenser.ts";
import type { Logg } from "../logg.ts";
import { Samlende } from "./samlende.ts";
import { typelesere } from "./verdier.ts";

export interface Poolvalg {
  readonly url: string;
  readonly maks: number;
  /** Every connection acts as this role. For pools outside `Base`, which sets a role for each transaction. */
  readonly rolle?: "trappa_system";
}

/**
 * A pool that outlives its server's restarts: without these handlers an idle connection that breaks ends the process.
 * Statements, waiting for locks and idle transactions all have a limit.
 */
export function lagPool(valg: Poolvalg, logg: Logg): pg.Pool {
  const pool = new pg.Pool({
    connectionString: valg.url,
    max: valg.maks,
    types: typelesere,
    application_name: "trappa",
    // Statements that do not wait for each other's answers go together, in the order they were asked.
    pipeline: true,
    stream: () => new Samlende(),
    connectionTimeoutMillis: grenser.database.ventPaTilkoblingMs,
    statement_timeout: grenser.database.setningMs,
    lock_timeout: grenser.database.laasMs,
    idle_in_transaction_session_timeout: grenser.database.ledigITransaksjonMs,
    options: ["-c timezone=Europe/Oslo", "-c search_path=trappa,public", ...(valg.rolle ? [`-c role=${valg.rolle}`] : [])].join(
      " ",
    ),
  });
  return vokt(pool, logg);
}

/** A pool for graphile-worker, which reads its own values and waits for notices without end. */
export function lagArbeiderpool(url: string, maks: number, logg: Logg): pg.Pool {
  return vokt(new pg.Pool({ connectionString: url, max: maks, application_name: "trappa-arbeider" }), logg);
}

function vokt(pool: pg.Pool, logg: Logg): pg.Pool {
  // A connection that we are closing ourselves may be cut by the server first; that is no news.
  const si = (feil: Error) => {
    if (!pool.ending) logg.feil("database.tilkobling_brutt", { feil });
  };
  pool.on("error", si);
  pool.on("connect", (klient) => klient.on("error", si));
  return pool;
}
