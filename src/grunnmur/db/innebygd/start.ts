import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { setTimeout as vent } from "node:timers/promises";
import { grenser } from "../../grenser.ts";
import { adresseTil, SOKKELMAPPE, skrivTilgangsregler } from "./adresse.ts";
import { finnBinarer } from "./binarer.ts";
import { type Kjoremate, velgKjoremate } from "./bruker.ts";
import { sorgForKlynge } from "./klynge.ts";
import { taLaas } from "./laas.ts";
import { noenStarI, starI } from "./prosess.ts";
import { Startfeil } from "./startfeil.ts";

export interface InnebygdPostgres {
  /** Connection string of a role that owns its database and is no superuser. */
  readonly url: string;
  /** Ends the server after its running transactions are rolled back, and lets the folder go. */
  stopp(): Promise<void>;
}

export interface Valg {
  /** The data folder. Made when it is not there. */
  readonly mappe: string;
  /** False gives up durability for speed. Only for data that is thrown away. */
  readonly holdbar?: boolean;
  /** The test harness makes a database for each test file. */
  readonly kanLageDatabaser?: boolean;
}

/**
 * Starts the PostgreSQL that npm has brought, on a socket of its own and a free port of 127.0.0.1. It ends when this process does.
 * Call it from the main thread: the kernel ties PostgreSQL's life to the thread that starts it.
 * Refuses with a {@link Startfeil} when another Trappa has the folder, or when there is no PostgreSQL for this machine.
 */
export async function startInnebygdPostgres(valg: Valg): Promise<InnebygdPostgres> {
  const binarer = finnBinarer();
  mkdirSync(dirname(valg.mappe), { recursive: true });
  const mappe = join(realpathSync(dirname(valg.mappe)), basename(valg.mappe));
  const slippLaas = taLaas(`${mappe}.laas`, valg.mappe);
  try {
    const mate = velgKjoremate(binarer.postgres, dirname(mappe));
    sorgForKlynge(binarer, mate, mappe, valg.kanLageDatabaser ? "createdb" : "nocreatedb");
    sorgForEier(mappe, mate);
    await ventPaGammel(mappe);
    skrivTilgangsregler(mappe);
    const { prosess, port } = await startProsess(binarer.postgres, mate, mappe, valg.holdbar ?? true);
    return { url: adresseTil(mappe, port), stopp: () => stopp(prosess).finally(slippLaas) };
  } catch (feil) {
    slippLaas();
    throw feil;
  }
}

/** A folder made by another user cannot be opened: say so, instead of PostgreSQL's own riddle. */
function sorgForEier(mappe: string, mate: Kjoremate): void {
  const eier = statSync(mappe).uid;
  const skal = mate.bruker?.uid ?? process.getuid?.();
  if (skal === undefined || eier === skal) return;
  if (mate.bruker === null) {
    throw new Startfeil(
      `Datamappen ${mappe} tilhører en annen bruker på maskinen. Start som den brukeren, eller velg en annen mappe med TRAPPA_DATA.`,
      `The data folder ${mappe} belongs to another user of this machine. Start as that user, or choose another folder with TRAPPA_DATA.`,
    );
  }
  chownSync(mappe, mate.bruker.uid, mate.bruker.gid);
}

/** PostgreSQL of a Trappa that was killed is asked to stop, if nobody did, and needs a moment to write itself to rest. */
async function ventPaGammel(mappe: string): Promise<void> {
  const fil = join(mappe, "postmaster.pid");
  const siste = Date.now() + grenser.postgres.ventPaGammelMs;
  for (let forste = true; existsSync(fil); forste = false) {
    const pid = Number(readFileSync(fil, "utf8").split("\n")[0]);
    const lever = starI(pid, mappe);
    if (!lever && !noenStarI(mappe)) {
      // Dead, but perhaps not yet buried: PostgreSQL would take the body, or who got its number, for a living server.
      rmSync(fil, { force: true });
      return;
    }
    if (lever && forste) process.kill(pid, "SIGINT");
    if (Date.now() > siste) {
      throw new Startfeil(
        `En PostgreSQL (prosess ${pid}) bruker fortsatt datamappen ${mappe}. Stopp den, og prøv igjen.`,
        `A PostgreSQL (process ${pid}) still uses the data folder ${mappe}. Stop it and try again.`,
      );
    }
    await vent(20);
  }
}

async function startProsess(
  program: string,
  mate: Kjoremate,
  mappe: string,
  holdbar: boolean,
): Promise<{ prosess: ChildProcess; port: number }> {
  const logg = `${mappe}.log`;
  for (let forsok = 0; forsok < 3; forsok++) {
    const port = await ledigPort();
    const [kommando, ...argumenter] = mate.kommando(program, serverargumenter(mappe, port, holdbar));
    const identitet = kommando === program && mate.bruker !== null ? mate.bruker : {};
    const utskrift = openSync(logg, "w", 0o600);
    // Its own process group: Ctrl-C in the terminal is for us, and we end PostgreSQL after the last request.
    const prosess = spawn(kommando, argumenter, {
      ...identitet,
      cwd: "/",
      detached: true,
      stdio: ["ignore", utskrift, utskrift],
    });
    if (await erKlar(prosess, mappe)) return { prosess, port };
  }
  throw new Startfeil(`PostgreSQL startet ikke. Se ${logg}.`, `PostgreSQL did not start. See ${logg}.`);
}

function serverargumenter(mappe: string, port: number, holdbar: boolean): string[] {
  const innstillinger = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: SOKKELMAPPE,
    // An error message quotes the values it is about, so errors stay out of the log.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
    // What is thrown away needs no tidying, and a copy of a database cannot be made while somebody tidies the original.
    ...(holdbar ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" }),
  };
  return [
    "-D",
    mappe,
    "-p",
    String(port),
    ...Object.entries(innstillinger).flatMap(([navn, verdi]) => ["-c", `${navn}=${verdi}`]),
  ];
}

async function erKlar(prosess: ChildProcess, mappe: string): Promise<boolean> {
  const fil = join(mappe, "postmaster.pid");
  const siste = Date.now() + grenser.postgres.startMs;
  let ute = false;
  prosess.once("exit", () => {
    ute = true;
  });
  prosess.once("error", () => {
    ute = true;
  });
  while (!ute && Date.now() < siste) {
    // The eighth line of the file is the server's own word for its state.
    if (existsSync(fil) && readFileSync(fil, "utf8").split("\n")[7]?.startsWith("ready")) return true;
    await vent(10);
  }
  if (!ute) prosess.kill("SIGQUIT");
  return false;
}

async function stopp(prosess: ChildProcess): Promise<void> {
  if (prosess.exitCode !== null || prosess.signalCode !== null) return;
  const slutt = once(prosess, "exit");
  prosess.kill("SIGINT");
  const vaktbikkje = setTimeout(() => prosess.kill("SIGQUIT"), grenser.postgres.stoppMs);
  await slutt;
  clearTimeout(vaktbikkje);
}

function ledigPort(): Promise<number> {
  return new Promise((ferdig, feilet) => {
    const prove = createServer()
      .once("error", feilet)
      .listen(0, "127.0.0.1", () => {
        const adresse = prove.address();
        prove.close(() => ferdig(typeof adresse === "object" && adresse !== null ? adresse.port : 0));
      });
  });
}
