import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { lever } from "./prosess.ts";

/** PostgreSQL is started by a program of its own, as in life: it ends with the main thread that started it. */
const PROGRAM = `
  import { startInnebygdPostgres } from ${JSON.stringify(new URL("start.ts", import.meta.url).href)};
  const postgres = await startInnebygdPostgres({ mappe: process.argv[1] }).catch((feil) => { console.log(feil.message); process.exit(1); });
  console.log(postgres.url);
  process.on("SIGTERM", () => postgres.stopp().then(() => process.exit(0)));
`;

const rot = mkdtempSync(join(tmpdir(), "trappa-start-"));
const mappe = join(rot, "pg");
afterAll(() => rmSync(rot, { recursive: true, force: true }));

interface Program {
  readonly prosess: ChildProcess;
  /** The connection string, or the sentence that it refused with. */
  readonly svar: string;
}

async function start(hvor = mappe, bruker: { uid?: number; gid?: number } = {}): Promise<Program> {
  const prosess = spawn(process.execPath, ["--input-type=module", "-e", PROGRAM, hvor], {
    ...bruker,
    stdio: ["ignore", "pipe", "inherit"],
    cwd: "/",
  });
  let svar = "";
  for await (const bit of prosess.stdout as AsyncIterable<Buffer>) {
    svar += bit.toString();
    if (svar.startsWith("postgres://") && svar.endsWith("\n")) break;
  }
  return { prosess, svar: svar.trim() };
}

async function drep({ prosess }: Program, signal: NodeJS.Signals): Promise<void> {
  const slutt = once(prosess, "exit");
  prosess.kill(signal);
  await slutt;
}

async function spor<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const klient = new pg.Client({ connectionString: url });
  klient.on("error", () => undefined);
  await klient.connect();
  try {
    return (await klient.query<T>(sql)).rows;
  } finally {
    await klient.end();
  }
}

const postmaster = () => Number(readFileSync(join(mappe, "postmaster.pid"), "utf8").split("\n")[0]);

describe("our own PostgreSQL", () => {
  it("starts in an empty folder, durable, for a role that is no superuser, on this machine only", async () => {
    const program = await start();
    const [innstilling] = await spor(
      program.svar,
      `select current_setting('fsync') as fsync, current_setting('listen_addresses') as adresse, rolsuper, lower('ÅSE') as lower,
         inet_client_addr() is null as sokkel
       from pg_roles where rolname = current_user`,
    );
    expect(innstilling).toEqual({
      fsync: "on",
      adresse: "127.0.0.1",
      rolsuper: false,
      lower: "åse",
      sokkel: process.platform !== "win32",
    });
    const utenPassord = new URL(program.svar);
    utenPassord.password = "feil";
    await expect(spor(utenPassord.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
    await drep(program, "SIGTERM");
    expect(existsSync(join(mappe, "postmaster.pid"))).toBe(false);
  });

  it("refuses a second start on the same folder, naming the process that has it", async () => {
    const forste = await start();
    const andre = await start();
    expect(andre.svar).toContain(`Trappa kjører allerede på datamappen ${mappe} (prosess ${forste.prosess.pid})`);
    expect(andre.svar).toContain("Trappa is already running");
    await drep(forste, "SIGTERM");
  });

  it("dies with the one who started it, and loses nothing that was acknowledged", async () => {
    const forste = await start();
    await spor(forste.svar, "create table kvittert (nr int)");
    for (const nr of [1, 2, 3]) await spor(forste.svar, `insert into kvittert values (${nr})`);
    const pid = postmaster();
    await drep(forste, "SIGKILL");
    await expect.poll(() => lever(pid), { timeout: 10_000 }).toBe(false);
    const andre = await start();
    expect(await spor(andre.svar, "select count(*)::int as antall from kvittert")).toEqual([{ antall: 3 }]);
    await drep(andre, "SIGTERM");
  });

  it("opens again when everything was killed at once", async () => {
    const forste = await start();
    const pid = postmaster();
    process.kill(pid, "SIGKILL");
    await drep(forste, "SIGKILL");
    const andre = await start();
    expect(await spor(andre.svar, "select count(*)::int as antall from kvittert")).toEqual([{ antall: 3 }]);
    await drep(andre, "SIGTERM");
  });

  it("takes over from a PostgreSQL whose master was killed and could not take it along", async () => {
    const forste = await start();
    const pid = postmaster();
    process.kill(pid, "SIGSTOP"); // hears of its master's death, but cannot act on it yet
    await drep(forste, "SIGKILL");
    const andre = start();
    process.kill(pid, "SIGCONT");
    expect((await andre).svar).toMatch(/^postgres:/);
    await drep(await andre, "SIGTERM");
  });

  it("is not taken in by the number of a dead PostgreSQL that somebody else got", async () => {
    writeFileSync(join(mappe, "postmaster.pid"), `${process.pid}\n${mappe}\n`);
    const program = await start();
    expect(program.svar).toMatch(/^postgres:/);
    await drep(program, "SIGTERM");
  });

  it("is not taken in by a lock that was left behind, or by half a folder", async () => {
    const halv = join(rot, "halv-og-for-dyp-for-en-sokkel".padEnd(90, "-"));
    execFileSync("mkdir", ["-p", `${halv}.ny/base`]);
    const program = await start(halv);
    expect(program.svar).toMatch(/^postgres:/);
    await drep(program, "SIGKILL");
    const igjen = await start(halv);
    expect(await spor(igjen.svar, "select inet_client_addr() is null as sokkel")).toEqual([{ sokkel: false }]);
    await drep(igjen, "SIGTERM");
  });
});

// Only root can become somebody else, so only root can be asked to.
if (process.getuid?.() === 0) {
  describe("started by root", () => {
    it("runs as somebody else, also in a folder that only root may enter", async () => {
      const lukket = mkdtempSync("/root/trappa-start-");
      const program = await start(join(lukket, "pg"));
      expect(program.svar).toMatch(/^postgres:/);
      expect(statSync(join(lukket, "pg")).uid).not.toBe(0);
      await drep(program, "SIGTERM");
      rmSync(lukket, { recursive: true });
    });

    it("runs for an ordinary user too", async () => {
      const hjemme = mkdtempSync(join(tmpdir(), "trappa-bruker-"));
      execFileSync("chown", ["65534:65534", hjemme]);
      const program = await start(join(hjemme, "data", "pg"), { uid: 65534, gid: 65534 });
      expect(program.svar).toMatch(/^postgres:/);
      expect(statSync(join(hjemme, "data", "pg")).uid).toBe(65534);
      await drep(program, "SIGTERM");
      rmSync(hjemme, { recursive: true });
    });
  });
}
