import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** How a PostgreSQL program is started on this machine: as whom, and so that it ends when we do. */
export interface Kjoremate {
  /** Null when we are not root and run it as ourselves. */
  readonly bruker: { readonly uid: number; readonly gid: number } | null;
  /** The command line with what stands before the program, if anything does. */
  kommando(program: string, argumenter: readonly string[]): readonly [string, ...string[]];
}

const ARV = "+dac_override"; // may pass through folders that are closed to others, such as /root

/**
 * PostgreSQL refuses to run as root, so root steps down to `postgres`, or `nobody` where there is no such user.
 * `setpriv` (util-linux) does the stepping down and asks the kernel to end PostgreSQL when this process dies, even by
 * kill -9. Where the program or its folder lies behind a door that only root may open, that one right is kept.
 */
export function velgKjoremate(program: string, mappe: string): Kjoremate {
  const bruker = process.getuid?.() === 0 ? ufarligBruker() : null;
  if (!harSetpriv()) return { bruker, kommando: (p, argumenter) => [p, ...argumenter] };
  const nedtrapping = bruker === null ? [] : [`--reuid=${bruker.uid}`, `--regid=${bruker.gid}`, "--clear-groups"];
  const faste = ["--pdeathsig", "INT", ...nedtrapping];
  const slipperTil = bruker === null || nar(faste, program, mappe);
  const rettighet = slipperTil ? [] : [`--inh-caps=${ARV}`, `--ambient-caps=${ARV}`];
  return { bruker, kommando: (p, argumenter) => ["setpriv", ...faste, ...rettighet, "--", p, ...argumenter] };
}

function harSetpriv(): boolean {
  return process.platform === "linux" && spawnSync("setpriv", ["--pdeathsig", "INT", "true"], { stdio: "ignore" }).status === 0;
}

function nar(setpriv: readonly string[], program: string, mappe: string): boolean {
  const prove = ["sh", "-c", 'test -x "$1" && test -x "$2"', "sh", program, mappe];
  return spawnSync("setpriv", [...setpriv, "--", ...prove], { stdio: "ignore", cwd: "/" }).status === 0;
}

function ufarligBruker(): { uid: number; gid: number } {
  const linjer = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const navn of ["postgres", "nobody"]) {
    const felt = linjer.find((linje) => linje.startsWith(`${navn}:`))?.split(":");
    if (felt) return { uid: Number(felt[2]), gid: Number(felt[3]) };
  }
  return { uid: 65534, gid: 65534 };
}
