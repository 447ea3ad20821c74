import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROT } from "./oppsett/hus.ts";

const rot = mkdtempSync(join(tmpdir(), "trappa-kjor-"));
afterAll(() => rmSync(rot, { recursive: true, force: true }));

interface Kjoring {
  readonly prosess: ChildProcess;
  /** Everything that was printed until it was ready, or until it ended. */
  readonly sagt: string;
  readonly adresse: string;
}

/** `npm start` as it is when npm has found its Node: the doorstep with its environment, and a database of its own. */
async function start(miljo: Record<string, string>, argumenter: readonly string[] = ["start"]): Promise<Kjoring> {
  const { DATABASE_URL: _, ...resten } = process.env;
  const env = { ...resten, NODE_ENV: "", TRAPPA_LOGG: "error", PORT: "0", TRAPPA_DATA: join(rot, "data"), ...miljo };
  const prosess = spawn(process.execPath, ["kjor.mjs", ...argumenter], { cwd: ROT, env, stdio: ["ignore", "pipe", "pipe"] });
  let sagt = "";
  prosess.stderr?.on("data", (bit: Buffer) => {
    sagt += bit.toString();
  });
  for await (const bit of prosess.stdout as AsyncIterable<Buffer>) {
    sagt += bit.toString();
    if (/klar.*http:\/\/\S+\s/.test(sagt)) break;
  }
  return { prosess, sagt, adresse: /http:\/\/\S+/.exec(sagt)?.[0] ?? "" };
}

async function slutt({ prosess }: Kjoring, signal?: NodeJS.Signals): Promise<unknown> {
  if (prosess.exitCode !== null) return prosess.exitCode;
  const ute = once(prosess, "exit");
  if (signal) prosess.kill(signal);
  const [kode, medSignal] = await ute;
  return kode ?? medSignal;
}

// A first start on a busy machine takes its time.
describe("npm start", { timeout: 300_000 }, () => {
  it("serves the site in an empty folder, is alone there, and stops when asked", async () => {
    const forste = await start({});
    expect(forste.sagt).toContain("Trappa er klar");
    const svar = await fetch(`${forste.adresse}/nb`);
    expect(svar.status).toBe(200);
    expect(await svar.text()).toContain('<html lang="nb"');

    const samme = await start({});
    expect(samme.sagt).toContain("Trappa kjører allerede på datamappen");
    expect(await slutt(samme)).toBe(1);

    const sammePort = await start({ PORT: new URL(forste.adresse).port, TRAPPA_DATA: join(rot, "annen") });
    expect(sammePort.sagt).toContain(`Port ${new URL(forste.adresse).port} er opptatt`);
    expect(await slutt(sammePort)).toBe(1);

    expect(await slutt(forste, "SIGTERM")).toBe(0);
  });

  it("serves again where it was, also after a kill", async () => {
    const forste = await start({});
    await slutt(forste, "SIGKILL");
    const andre = await start({});
    expect((await fetch(`${andre.adresse}/nb`)).status).toBe(200);
    expect(await slutt(andre, "SIGINT")).toBe(0);
  });

  it("refuses settings that are not safe, with their names", async () => {
    const usikker = await start({ NODE_ENV: "production" });
    expect(usikker.sagt).toContain("TRAPPA_HEMMELIGHET");
    expect(await slutt(usikker)).toBe(1);
  });
});

describe("the doorstep", { timeout: 120_000 }, () => {
  it("tells what it can do when asked for something else", async () => {
    const feil = await start({}, ["fly"]);
    expect(feil.sagt).toContain("start | test");
    expect(await slutt(feil)).toBe(1);
  });
});
