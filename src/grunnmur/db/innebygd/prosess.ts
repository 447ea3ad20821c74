import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";

/**
 * When the process began, in clock ticks since boot: with it a number that has been given to a new process is told apart.
 * Null where the system does not say (no /proc).
 */
export function starttid(pid: number): string | null {
  return statusfelt(pid)?.start ?? null;
}

/** Whether the process still runs. A zombie, which only waits for its parent to look at it, does not. */
export function lever(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (feil) {
    return (feil as NodeJS.ErrnoException).code === "EPERM";
  }
  return statusfelt(pid)?.tilstand !== "Z";
}

/**
 * Whether this process works in this folder. PostgreSQL's processes all have their data folder as working folder; where the system does
 * not tell that (no /proc), their command line names it. A number that was given to somebody else's process is thereby told apart.
 */
export function starI(pid: number, mappe: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === mappe;
  } catch {
    if (existsSync("/proc/self")) return false;
    return (spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "").includes(mappe);
  }
}

/** Whether any process at all works in this folder. Only told by /proc; else false. */
export function noenStarI(mappe: string): boolean {
  if (!existsSync("/proc/self")) return false;
  const pider = readdirSync("/proc").filter((navn) => /^\d+$/.test(navn));
  return pider.some((pid) => starI(Number(pid), mappe));
}

/** The third and twenty-second fields of /proc/<pid>/stat, counted after the program's name, which may hold spaces. */
function statusfelt(pid: number): { tilstand: string; start: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const felt = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { tilstand: felt[0] ?? "", start: felt[19] ?? "" };
  } catch {
    return null;
  }
}
