import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import pg from "pg";
import { grenser } from "../grenser.ts";
import { Startfeil } from "./innebygd/startfeil.ts";

export interface Migrasjon {
  readonly navn: string;
  readonly sql: string;
  readonly sha256: string;
}

const MAPPE = new URL("./migrasjoner/", import.meta.url);
/** Any number that no other user of the database takes: "trap" in ASCII. */
const LAAS = 0x74726170;

/** The migrations of this version of Trappa, in order. */
export function migrasjoner(): Migrasjon[] {
  const navn = readdirSync(MAPPE).filter((fil) => fil.endsWith(".sql"));
  return navn.sort().map((fil) => {
    const sql = readFileSync(new URL(fil, MAPPE), "utf8");
    return { navn: fil, sql, sha256: createHash("sha256").update(sql).digest("hex") };
  });
}

/**
 * Brings the database at `url` up to this version and answers with the names of what it ran. Each file is one transaction.
 * Any number of processes may start at once: one migrates, the others wait.
 * Refuses with a {@link Startfeil} when a file that has been run was changed afterwards, or is no longer here.
 */
export async function migrer(url: string, filer: readonly Migrasjon[] = migrasjoner()): Promise<string[]> {
  const klient = new pg.Client({
    connectionString: url,
    application_name: "trappa-migrering",
    statement_timeout: grenser.database.migrasjonMs,
  });
  klient.on("error", () => undefined); // what goes wrong is told by the statement that was waiting
  await klient.connect();
  try {
    await klient.query("select pg_advisory_lock($1)", [LAAS]);
    await klient.query(`create schema if not exists trappa_drift;
      create table if not exists trappa_drift.trappa_migrasjon (navn text primary key, sha256 text not null, kjort_at timestamptz not null default now())`);
    const kjort = await klient.query<{ navn: string; sha256: string }>(
      "select navn, sha256 from trappa_drift.trappa_migrasjon order by navn",
    );
    krevUendret(kjort.rows, filer);
    const nye = filer.slice(kjort.rows.length);
    for (const fil of nye) await kjor(klient, fil);
    return nye.map((fil) => fil.navn);
  } finally {
    await klient.end();
  }
}

function krevUendret(kjort: readonly { navn: string; sha256: string }[], filer: readonly Migrasjon[]): void {
  kjort.forEach((rad, i) => {
    const fil = filer[i];
    if (fil?.navn === rad.navn && fil.sha256 === rad.sha256) return;
    throw new Startfeil(
      `Databasen har kjørt migrasjonen ${rad.navn}, men filen er endret, flyttet eller borte. En migrasjon endres aldri: lag en ny.`,
      `The database has run the migration ${rad.navn}, but the file was changed, moved or removed. A migration is never changed: write a new one.`,
    );
  });
}

async function kjor(klient: pg.Client, fil: Migrasjon): Promise<void> {
  await klient.query("begin");
  try {
    await klient.query(fil.sql);
    await klient.query("insert into trappa_drift.trappa_migrasjon (navn, sha256) values ($1, $2)", [fil.navn, fil.sha256]);
    await klient.query("commit");
  } catch (feil) {
    await klient.query("rollback").catch(() => undefined);
    throw new Error(`the migration ${fil.navn} failed`, { cause: feil });
  }
}
