import { readdirSync, readFileSync, readlinkSync } from "node:fs";

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

/** Whether any process stands in this folder. PostgreSQL's processes all have their data folder as working folder. */
export function noenStarI(mappe: string): boolean {
  let pider: string[];
  try {
    pider = readdirSync("/proc").filter((navn) => /^\d+$/.test(navn));
  } catch {
    return false;
  }
  return pider.some((pid) => {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === mappe;
    } catch {
      return false;
    }
  });
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
