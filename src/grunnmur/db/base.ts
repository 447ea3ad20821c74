import { setTimeout as vent } from "node:timers/promises";
import { Kysely, type PostgresPoolClient } from "kysely";
import type pg from "pg";
import { grenser } from "../grenser.ts";
import type { Logg } from "../logg.ts";
import { sikre } from "../resultat.ts";
import { erKapplop } from "./brudd.ts";
import { Dialekt } from "./dialekt.ts";
import { lagForberedt } from "./forberedt.ts";
import { type Omfang, omfangSql, roller } from "./omfang.ts";
import { lagPool } from "./tilkobling.ts";
import type { DB } from "./typer.ts";
import { tilPostgres } from "./verdier.ts";

/** A read-only transaction. A function that takes this cannot write: the database itself refuses. */
export interface Lesing {
  /** Tables of schema `trappa`. */
  readonly db: Kysely<DB>;
  readonly omfang: Omfang;
  /** The connection behind `db`: for this file alone. */
  readonly laan: Laan;
}

/** A transaction that may write. */
export interface Transaksjon extends Lesing {
  readonly skriv: true;
}

/** The only door to the database. */
export interface Base {
  /** Runs `fn` in one read-only transaction as `omfang`. */
  les<T>(omfang: Omfang, fn: (les: Lesing) => Promise<T>): Promise<T>;
  /**
   * Runs `fn` in one transaction as `omfang` and keeps what it wrote, unless it throws or answers with a refusal
   * (`{ ok: false }`): a refused act has written nothing. When the transaction lost a race (serialization, deadlock) it is
   * run again, so `fn` touches nothing but the database.
   */
  skriv<T>(omfang: Omfang, fn: (tx: Transaksjon) => Promise<T>): Promise<T>;
  lukk(): Promise<void>;
}

/** Opens the database at `url`. Connections are made when they are needed. */
export function lagBase(url: string, logg: Logg, maksTilkoblinger: number = grenser.database.tilkoblinger): Base {
  const pool = lagPool({ url, maks: maksTilkoblinger }, logg);
  const navn = lagForberedt();
  return {
    les: (omfang, fn) => transaksjon(pool, LESER, omfang, fn, navn),
    skriv: (omfang, fn) => medNyeForsok(() => transaksjon(pool, SKRIVER, omfang, (les) => fn({ ...les, skriv: true }), navn)),
    lukk: () => pool.end(),
  };
}

/**
 * Lets the kommune's office write inside a resident's or an embete's transaction: what a person sends is the person's, but
 * the case, the clock and the task that follow are the kommune's act. The scope is set back afterwards.
 */
export async function somKommunen<T>(tx: Transaksjon, kommune: string, fn: (tx: Transaksjon) => Promise<T>): Promise<T> {
  const kommunen: Omfang = { slag: "kommunen", kommune };
  const satt = settOmfang(tx, kommunen);
  try {
    const [, svar] = await Promise.all([satt, fn({ ...tx, omfang: kommunen })]);
    return svar;
  } finally {
    // After an error in SQL nothing more can be said in this transaction, and it will be rolled back as a whole: so also when this fails.
    settOmfang(tx, tx.omfang).catch(() => undefined);
  }
}

/**
 * Says who the transaction is from here on: what is asked after this call, answered or not. For `somKommunen`, and for the demonstration, whose acts of
 * several people are one transaction.
 */
export async function settOmfang(tx: Transaksjon, omfang: Omfang): Promise<void> {
  tx.laan.rolle = roller[omfang.slag];
  await tx.laan.klient.query(omfangSql(omfang));
}

const LESER = "begin read only";
const SKRIVER = "begin";

async function transaksjon<T>(
  pool: pg.Pool,
  begin: typeof LESER | typeof SKRIVER,
  omfang: Omfang,
  fn: (les: Lesing) => Promise<T>,
  navn: Setningsnavn,
): Promise<T> {
  const klient = await pool.connect();
  const laan: Laan = { klient, rolle: roller[omfang.slag], slutt: false };
  let slutt: Promise<unknown> = Promise.resolve();
  try {
    // One message: the transaction begins and says who it is. Nobody waits for the answer: where it is a refusal, so is everything after it.
    const begynt = klient.query(`${begin}; ${omfangSql(omfang)}`);
    const [beginSvar, fnSvar] = await Promise.allSettled([begynt, fn({ db: kyselyFor(laan, navn), omfang, laan })]);
    laan.slutt = true;
    if (beginSvar.status === "rejected") throw beginSvar.reason;
    if (fnSvar.status === "rejected") throw fnSvar.reason;
    if (begin === LESER) {
      slutt = klient.query("commit");
    } else if (erNei(fnSvar.value)) await klient.query("rollback");
    else await bekreft(klient);
    return fnSvar.value;
  } catch (feil) {
    slutt = klient.query("rollback");
    await slutt.catch(() => undefined);
    throw feil;
  } finally {
    // What was only read keeps nothing, so nobody waits for its end. The next to have the connection does.
    slutt.then(
      () => klient.release(),
      () => klient.release(true),
    );
  }
}

/** After an error that somebody swallowed, PostgreSQL answers a commit by rolling back: then nothing was kept. */
async function bekreft(klient: pg.PoolClient): Promise<void> {
  const svar = await klient.query("commit");
  sikre(svar.command === "COMMIT", "a transaction whose SQL failed is not committed");
}

function erNei(svar: unknown): boolean {
  return typeof svar === "object" && svar !== null && "ok" in svar && svar.ok === false;
}

async function medNyeForsok<T>(fn: () => Promise<T>): Promise<T> {
  for (let forsok = 1; ; forsok++) {
    try {
      return await fn();
    } catch (feil) {
      if (!erKapplop(feil) || forsok > grenser.database.nyeForsok) throw feil;
      await vent(Math.random() * 20 * 2 ** forsok);
    }
  }
}

type Setningsnavn = ReturnType<typeof lagForberedt>;

/** A connection while one transaction has it. */
interface Laan {
  readonly klient: pg.PoolClient;
  /** Who the transaction is now. */
  rolle: string;
  slutt: boolean;
}

/**
 * Kysely over one connection that somebody else begins, ends and gives back. Several statements may be asked before the first is answered: they
 * run in that order. What is asked after the end (of several at once, one failed and another went on) reaches nobody.
 */
function kyselyFor(laan: Laan, navn: Setningsnavn): Kysely<DB> {
  const klient = {
    query: (text: string, verdier: readonly unknown[]) => {
      sikre(!laan.slutt, "a transaction is asked while it lasts");
      return laan.klient.query({ text, values: verdier.map(tilPostgres), name: navn(text, laan.rolle) } as pg.QueryConfig);
    },
    release: () => undefined,
  } as unknown as PostgresPoolClient;
  const dialekt = new Dialekt({ pool: { connect: async () => klient, end: async () => undefined, options: {} } });
  return new Kysely<DB>({ dialect: dialekt });
}
