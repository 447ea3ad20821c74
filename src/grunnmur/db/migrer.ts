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
/** PostgreSQL 15, as the server tells its version. */
const ELDSTE = 150_000;

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
 * Refuses with a {@link Startfeil} when there is no such database, when its PostgreSQL is too old, when the role may not migrate it, and
 * when a file that has been run was changed afterwards or is no longer here.
 */
export async function migrer(url: string, filer: readonly Migrasjon[] = migrasjoner()): Promise<string[]> {
  const klient = new pg.Client({
    connectionString: url,
    application_name: "trappa-migrering",
    statement_timeout: grenser.database.migrasjonMs,
  });
  klient.on("error", () => undefined); // what goes wrong is told by the statement that was waiting
  await kobleTil(klient);
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
  } catch (feil) {
    throw manglerRett(feil) ? utenRett() : feil;
  } finally {
    await klient.end();
  }
}

async function kobleTil(klient: pg.Client): Promise<void> {
  try {
    await klient.connect();
  } catch (feil) {
    const kode = String((feil as { code?: unknown }).code ?? "");
    throw new Startfeil(
      `Får ikke kontakt med databasen (${kode}). Se at DATABASE_URL har rett adresse, rolle, passord og database.`,
      `Cannot reach the database (${kode}). See that DATABASE_URL has the right address, role, password and database.`,
    );
  }
  const { rows } = await klient.query<{ versjon: string }>("select current_setting('server_version_num') as versjon");
  if (Number(rows[0]?.versjon) >= ELDSTE) return;
  await klient.end();
  throw new Startfeil("Databasen må være PostgreSQL 15 eller nyere.", "The database must be PostgreSQL 15 or newer.");
}

function manglerRett(feil: unknown): boolean {
  const innerst = feil instanceof Error && feil.cause !== undefined ? feil.cause : feil;
  return innerst instanceof pg.DatabaseError && innerst.code === "42501";
}

function utenRett(): Startfeil {
  return new Startfeil(
    "Rollen i DATABASE_URL får ikke sette opp databasen. Den må eie databasen og ha CREATEROLE.",
    "The role of DATABASE_URL may not set up the database. It must own the database and have CREATEROLE.",
  );
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
