import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as vent } from "node:timers/promises";
import { ROT } from "../oppsett/hus.ts";

/**
 * From `npm start` to the first page, on a folder with data in it, as somebody sees it who types the command and waits.
 *
 * @param miljo the environment of the command; PORT is a free port
 * @returns milliseconds
 */
export async function varmstart(miljo: Readonly<Record<string, string>>): Promise<number> {
  const start = performance.now();
  const [program, ...argumenter] = npmStart();
  const prosess = spawn(program, argumenter, { cwd: ROT, env: { ...process.env, ...miljo }, stdio: "ignore", detached: true });
  const ute = once(prosess, "exit");
  const svar = await forsteSide(`http://localhost:${miljo.PORT}/nb`, () => prosess.exitCode === null);
  const brukt = performance.now() - start;
  if (!svar) throw new Error("the server did not serve its first page");
  process.kill(-(prosess.pid ?? 0), "SIGINT"); // as Ctrl-C: to all of them
  await ute;
  while (lever(-(prosess.pid ?? 0))) await vent(20);
  return brukt;
}

/** Is there such a process, or anybody in such a group? */
function lever(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** npm as it was started itself; without it, what npm would run. */
function npmStart(): [string, ...string[]] {
  const npm = process.env.npm_execpath;
  return npm ? [process.env.npm_node_execpath ?? process.execPath, npm, "start"] : [process.execPath, "kjor.mjs", "start"];
}

async function forsteSide(adresse: string, igang: () => boolean): Promise<boolean> {
  for (const siste = performance.now() + 60_000; performance.now() < siste && igang(); ) {
    const svar = await fetch(adresse, { redirect: "manual" }).catch(() => null);
    if (svar?.status === 200) return true;
    await vent(10);
  }
  return false;
}
