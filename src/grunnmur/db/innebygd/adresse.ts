import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { DATABASE, lesPassord, ROLLE } from "./klynge.ts";

/** What a socket's path may take, by the strictest of the systems that have them (macOS: 104 bytes with the ending nought). */
const LENGSTE_SOKKEL = 103;

/** Where PostgreSQL lays its socket: in its own data folder, where nobody else may enter. Windows has none. */
export const SOKKELMAPPE = process.platform === "win32" ? "" : ".";

/**
 * The connection string of our own PostgreSQL. By its socket a question and its answer take less than half of what they take by 127.0.0.1;
 * that is used where there are no sockets, or where the folder lies too deep for one.
 */
export function adresseTil(mappe: string, port: number): string {
  const url = new URL(`postgres://${ROLLE}:${lesPassord(mappe)}@127.0.0.1:${port}/${DATABASE}`);
  const sokkel = join(mappe, `.s.PGSQL.${port}`);
  if (SOKKELMAPPE !== "" && Buffer.byteLength(sokkel) <= LENGSTE_SOKKEL) url.searchParams.set("host", mappe);
  return url.href;
}

/** Whoever comes, by the socket or by 127.0.0.1, tells the password. Written at each start: a folder may be older than the socket. */
export function skrivTilgangsregler(mappe: string): void {
  const regler = ["local all all scram-sha-256", "host all all 127.0.0.1/32 scram-sha-256"];
  writeFileSync(join(mappe, "pg_hba.conf"), `${regler.join("\n")}\n`, { mode: 0o600 });
}
