import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Binarer } from "./binarer.ts";
import type { Kjoremate } from "./bruker.ts";

/** The role that Trappa logs in as: it owns its database and can make the roles of the migrations, but is no superuser. */
export const ROLLE = "trappa";
export const DATABASE = "trappa";
const PASSORDFIL = "trappa.passord";

/**
 * Makes the data folder with its role and its database, or leaves the one that is there. The folder gets its name last,
 * so a kill in the middle leaves nothing half made.
 * Sorting and lower case follow Unicode by PostgreSQL's own tables and not by the machine's, so an index never turns
 * wrong when the folder moves to another machine.
 */
export function sorgForKlynge(binarer: Binarer, mate: Kjoremate, mappe: string, rettigheter: string): void {
  if (existsSync(join(mappe, "PG_VERSION"))) return;
  const ny = `${mappe}.ny`;
  rmSync(ny, { recursive: true, force: true });
  mkdirSync(ny, { recursive: true, mode: 0o700 });
  if (mate.bruker !== null) chownSync(ny, mate.bruker.uid, mate.bruker.gid);
  kjor(
    mate,
    binarer.initdb,
    [
      ...["-D", ny, "--username=postgres", "--auth=scram-sha-256", "--auth-local=reject", "--encoding=UTF8", "--locale=C"],
      ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--no-instructions"],
    ],
    undefined,
  );
  const passord = randomBytes(24).toString("hex");
  // One statement a line: that is how PostgreSQL reads in single-user mode.
  const sql = `create role ${ROLLE} login createrole ${rettigheter} password '${passord}'\ncreate database ${DATABASE} owner ${ROLLE}\n`;
  kjor(mate, binarer.postgres, ["--single", "-D", ny, "postgres"], sql);
  writeFileSync(join(ny, PASSORDFIL), passord, { mode: 0o600 });
  renameSync(ny, mappe);
}

export function lesPassord(mappe: string): string {
  return readFileSync(join(mappe, PASSORDFIL), "utf8");
}

function kjor(mate: Kjoremate, program: string, argumenter: readonly string[], input: string | undefined): void {
  const [kommando, ...resten] = mate.kommando(program, argumenter);
  const identitet = kommando === program && mate.bruker !== null ? mate.bruker : {};
  execFileSync(kommando, resten, {
    ...identitet,
    input,
    cwd: "/",
    stdio: [input === undefined ? "ignore" : "pipe", "ignore", "pipe"],
  });
}
