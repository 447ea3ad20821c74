import { EventEmitter } from "node:events";
import { Logger, parseCronItems, run, runMigrations, type Task, type TaskList, type WorkerEvents } from "graphile-worker";
import type pg from "pg";
import { lagArbeiderpool } from "../db/tilkobling.ts";
import { grenser } from "../grenser.ts";
import { feilspor, type Logg } from "../logg.ts";
import type { Jobber, Jobbnavn } from "../utboks.ts";
import { voktLaaser } from "./dode.ts";

/** Does one job. It may be run again after it was done (a kill between doing and noting), so it sees for itself what is left. */
export type Jobbhandterer<N extends Jobbnavn> = (payload: Jobber[N], stopp: AbortSignal) => Promise<void>;
export type Jobbhandterere = { readonly [N in Jobbnavn]: Jobbhandterer<N> };

/** A job that has failed so often that a person should know. */
export type OppgittJobb = {
  readonly [N in Jobbnavn]: { readonly navn: N; readonly id: string; readonly forsok: number; readonly payload: Jobber[N] };
}[Jobbnavn];

export interface Arbeidervalg {
  readonly url: string;
  readonly logg: Logg;
  readonly jobber: Jobbhandterere;
  /**
   * Gives an undelivered message to a person. Called after the eighth failed try and after each later one, so it sees for itself
   * whether the task is made already, open or done. The job goes on trying: the receiver may come back.
   */
  readonly oppgi: (jobb: OppgittJobb) => Promise<void>;
  /** Jobs by the clock, as cron writes it, in UTC. */
  readonly faste?: readonly { readonly jobb: Jobbnavn; readonly nar: string }[];
}

export interface Arbeider {
  /** Lets the running jobs finish, then stops. */
  stopp(): Promise<void>;
}

/** Makes or updates the queue's own schema. Safe to run from many processes. */
export async function migrerJobber(url: string, logg: Logg): Promise<void> {
  const pool = lagArbeiderpool(url, 1, logg);
  try {
    await runMigrations({ pgPool: pool, logger: stille(logg) });
  } finally {
    await pool.end();
  }
}

/** Starts the worker. Any number of processes may run one: each job is taken by one of them. */
export async function startArbeider(valg: Arbeidervalg): Promise<Arbeider> {
  const pool = lagArbeiderpool(valg.url, grenser.jobb.samtidige + 3, valg.logg);
  const hendelser: WorkerEvents = new EventEmitter();
  const laaser = voktLaaser(pool, hendelser, valg.logg);
  const kjoring = await run({
    pgPool: pool,
    concurrency: grenser.jobb.samtidige,
    noHandleSignals: true,
    logger: stille(valg.logg),
    events: hendelser,
    taskList: oppgaveliste(valg),
    parsedCronItems: parseCronItems((valg.faste ?? []).map(({ jobb, nar }) => ({ task: jobb, match: nar }))),
  });
  kjoring.promise.catch((feil: unknown) => valg.logg.feil("jobb.arbeider_stanset", { feil }));
  return { stopp: () => stopp(kjoring, laaser, pool) };
}

async function stopp(kjoring: { stop(): Promise<void> }, laaser: { slipp(): Promise<void> }, pool: pg.Pool): Promise<void> {
  await kjoring.stop();
  await laaser.slipp();
  await pool.end();
}

function oppgaveliste(valg: Arbeidervalg): TaskList {
  const navn = Object.keys(valg.jobber) as Jobbnavn[];
  return Object.fromEntries(navn.map((ett) => [ett, oppgave(ett, valg)]));
}

function oppgave<N extends Jobbnavn>(navn: N, { jobber, logg, oppgi }: Arbeidervalg): Task {
  return async (payload, { job }) => {
    try {
      await innenTid((stopp) => jobber[navn](payload as Jobber[N], stopp));
    } catch (feil) {
      logg.advarsel("jobb.feilet", { jobb: navn, id: job.id, antall: job.attempts, feil });
      if (job.attempts >= grenser.jobb.forsokForOppgave) {
        await oppgi({ navn, id: job.id, forsok: job.attempts, payload: payload as Jobber[N] } as OppgittJobb);
      }
      // The queue stores the message of what is thrown, so it gets the place and the code and no data.
      throw new Error(JSON.stringify(feilspor(feil)));
    }
  };
}

async function innenTid(fn: (stopp: AbortSignal) => Promise<void>): Promise<void> {
  const stopp = AbortSignal.timeout(grenser.jobb.tidMs);
  const forSent = new Promise<never>((_, avvis) => {
    stopp.addEventListener("abort", () => avvis(stopp.reason), { once: true });
  });
  await Promise.race([fn(stopp), forSent]);
}

/** graphile-worker's own log quotes payloads and errors; ours says that something is wrong, and where. */
function stille(logg: Logg): Logger {
  return new Logger((sted) => (niva) => {
    if (niva !== "error" && niva !== "warning") return;
    const { taskIdentifier, jobId } = sted as { taskIdentifier?: string; jobId?: string };
    logg.advarsel("jobb.ko", { ...(taskIdentifier && { jobb: taskIdentifier }), ...(jobId && { id: String(jobId) }) });
  });
}
