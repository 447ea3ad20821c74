import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type Base, lagBase } from "../../src/grunnmur/db/base.ts";
import { adresseTil } from "../../src/grunnmur/db/innebygd/adresse.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { ROT } from "./hus.ts";
import { medDatabase } from "./url.ts";

/** Trappa as `npm start` runs it, in a process of its own that can be killed. */
export interface Tjenerprosess {
  readonly adresse: string;
  /** The process that answers. */
  readonly pid: number;
  /** kill -9 of the process alone; its PostgreSQL sees it go. */
  drep(): Promise<void>;
  /** kill -9 of the process and of every process of its PostgreSQL, at the same moment. */
  drepAlt(): Promise<void>;
  /** As Ctrl-C. */
  stopp(): Promise<void>;
}

/** A place to run it: a data folder of its own, or a database of its own on the server of DATABASE_URL. Gone when we are done. */
export class Sted implements AsyncDisposable {
  readonly #mappe: string;
  readonly #beholdes: boolean;
  readonly #server = process.env.DATABASE_URL ?? null;
  readonly #database = `trappa_drift_${process.pid}`;
  readonly #tjenere = new Set<Tjenerprosess>();

  /** Is the PostgreSQL ours to kill? */
  get egenPostgres(): boolean {
    return this.#server === null;
  }

  private constructor(mappe: string | null) {
    this.#beholdes = mappe !== null;
    this.#mappe = mappe ?? mkdtempSync(join(tmpdir(), "trappa-drift-"));
    this.#pidfil = join(this.#mappe, "pg", "postmaster.pid");
  }

  /** `mappe`: a data folder that is there, and is left when we are done. */
  static async lag(mappe: string | null = null): Promise<Sted> {
    const sted = new Sted(mappe);
    await sted.#paServeren(`create database ${sted.#database}`);
    return sted;
  }

  /** The address of the database as it is now: our own PostgreSQL has a new port after each start. */
  get url(): string {
    if (this.#server !== null) return medDatabase(this.#server, this.#database);
    return adresseTil(join(this.#mappe, "pg"), Number(this.#postmaster()[3]));
  }

  base(maks = 4): Base {
    return lagBase(this.url, lagLogg("silent"), maks);
  }

  /** What a command that starts Trappa here is told. */
  miljo(ekstra: Readonly<Record<string, string>> = {}): Record<string, string> {
    const TRAPPA_LOGG = process.env.TRAPPA_LOGG ?? "silent";
    const felles = { NODE_ENV: "", TRAPPA_LOGG, PORT: "0", TRAPPA_DATA: this.#mappe };
    return { ...felles, ...(this.#server !== null && { DATABASE_URL: this.url }), ...ekstra };
  }

  async start(ekstra: Readonly<Record<string, string>> = {}): Promise<Tjenerprosess> {
    const env = { ...process.env, ...this.miljo(ekstra) };
    const argumenter = JSON.parse(readFileSync(join(ROT, "src/start/prosess.json"), "utf8")) as string[];
    const prosess = spawn(process.execPath, argumenter, { cwd: ROT, env, stdio: ["ignore", "pipe", "inherit"] });
    const adresse = await adressenTil(prosess);
    const tjener: Tjenerprosess = {
      adresse,
      pid: prosess.pid ?? 0,
      drep: () => this.#slutt(tjener, prosess, () => prosess.kill("SIGKILL")),
      drepAlt: () => this.#slutt(tjener, prosess, () => this.#drepTreet(prosess)),
      stopp: () => this.#slutt(tjener, prosess, () => prosess.kill("SIGTERM")),
    };
    this.#tjenere.add(tjener);
    return tjener;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const tjener of this.#tjenere) await tjener.stopp();
    await this.#paServeren(`drop database if exists ${this.#database} with (force)`);
    if (!this.#beholdes) rmSync(this.#mappe, { recursive: true, force: true });
  }

  async #slutt(tjener: Tjenerprosess, prosess: ChildProcess, drap: () => unknown): Promise<void> {
    this.#tjenere.delete(tjener);
    if (prosess.exitCode !== null || prosess.signalCode !== null) return;
    const ute = once(prosess, "exit");
    await drap();
    await ute;
  }

  async #drepTreet(prosess: ChildProcess): Promise<void> {
    const postmaster = this.egenPostgres && this.#harPostmaster() ? Number(this.#postmaster()[0]) : null;
    const barn = postmaster === null ? [] : await barnAv(postmaster);
    const alle = [prosess.pid, postmaster, ...barn].filter((pid) => pid !== null && pid !== undefined);
    for (const pid of alle) drepHvisDenLever(pid);
  }

  readonly #pidfil: string;
  #harPostmaster(): boolean {
    return existsSync(this.#pidfil);
  }
  #postmaster(): string[] {
    return readFileSync(this.#pidfil, "utf8").split("\n");
  }

  async #paServeren(setning: string): Promise<void> {
    if (this.#server === null) return;
    const klient = new pg.Client({ connectionString: this.#server });
    await klient.connect();
    await klient.query(setning).finally(() => klient.end());
  }
}

/** The address that a process prints. What it prints after that (its log, when TRAPPA_LOGG asks for one) goes on to our standard error. */
export function adressenTil(prosess: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let sagt = "";
  prosess.stdout?.on("data", (bit: Buffer) => {
    if (sagt === "klar") return void process.stderr.write(bit);
    sagt += bit.toString();
    const adresse = /klar.*(http:\/\/\S+)\s/.exec(sagt)?.[1];
    if (adresse === undefined) return;
    sagt = "klar";
    resolve(adresse);
  });
  prosess.once("exit", () => reject(new Error(`the server did not start: ${sagt}`)));
  return promise;
}

/** The processes that PostgreSQL's master has made: one for each connection, and its helpers. Linux knows; elsewhere the master is enough. */
async function barnAv(pid: number): Promise<number[]> {
  if (process.platform !== "linux") return [];
  const alle = (await readdir("/proc")).filter((navn) => /^\d+$/.test(navn));
  return alle.map(Number).filter((barn) => {
    try {
      return Number(/^\d+ \(.*\) \S (\d+)/.exec(readFileSync(`/proc/${barn}/stat`, "utf8"))?.[1]) === pid;
    } catch {
      return false; // it ended while we looked
    }
  });
}

function drepHvisDenLever(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // gone already
  }
}
