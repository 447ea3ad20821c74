import { readFileSync } from "node:fs";

const INTERVALL_MS = 100;
/** The kernel counts processor time in hundredths of a second. */
const MS_PER_TIKK = 10;

/** What a process takes of the machine: memory (RSS, in MB) and processor time. Only Linux tells; elsewhere every number is null. */
export class Prosessvakt implements Disposable {
  readonly #pid: number;
  readonly #ur: NodeJS.Timeout;
  #storst: number | null = null;

  constructor(pid: number) {
    this.#pid = pid;
    this.#ur = setInterval(() => this.#se(), INTERVALL_MS);
  }

  /** Does something, and tells what the process took meanwhile: the most memory it held, and its processor time in milliseconds. */
  async under<T>(gjor: () => Promise<T>): Promise<{ svar: T; rss: number | null; cpuMs: number | null }> {
    this.#storst = null;
    const for_ = this.#cpuMs();
    const svar = await gjor();
    this.#se();
    const etter = this.#cpuMs();
    return { svar, rss: this.#storst, cpuMs: for_ === null || etter === null ? null : etter - for_ };
  }

  /** The most memory it has held ever, by the kernel's own count. */
  toppen(): number | null {
    return this.#minne("VmHWM");
  }

  #se(): void {
    const na = this.#minne("VmRSS");
    if (na !== null) this.#storst = Math.max(this.#storst ?? 0, na);
  }

  #minne(felt: "VmRSS" | "VmHWM"): number | null {
    const kb = new RegExp(`^${felt}:\\s+(\\d+) kB`, "m").exec(this.#les("status"))?.[1];
    return kb === undefined ? null : Number(kb) / 1024;
  }

  #cpuMs(): number | null {
    const felt = this.#les("stat").split(") ")[1]?.split(" ");
    return felt ? (Number(felt[11]) + Number(felt[12])) * MS_PER_TIKK : null;
  }

  #les(fil: "status" | "stat"): string {
    try {
      return readFileSync(`/proc/${this.#pid}/${fil}`, "utf8");
    } catch {
      return "";
    }
  }

  [Symbol.dispose](): void {
    clearInterval(this.#ur);
  }
}
