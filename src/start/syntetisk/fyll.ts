import { createHash } from "node:crypto";
import pg from "pg";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { lagDager, lagFasteDager } from "./dager.ts";
import { brevinnhold, SYNTETISK_PDF, uttalelse } from "./innhold.ts";
import { type Rammer, taNed } from "./rammer.ts";
import { type Kommunestorrelse, setninger } from "./storrelser.ts";

export interface Fylling {
  /** The owner of the tables. */
  readonly url: string;
  /** Kommuner with how many cases each gets. None of them has been filled before. */
  readonly kommuner: readonly Kommunestorrelse[];
  /** The same seed and the same day give the same rows, byte for byte. */
  readonly fro: number;
  readonly idag: Dato;
  /** Without indexes while it is filled; so when there is much to fill in. */
  readonly utenIndekser?: boolean;
  /** Told what is done, of how much. */
  readonly fremdrift?: (hva: "saker" | "indekser" | "referanser", gjort: number, av: number) => void;
}

const FILER = ["1-folk.sql", "2-saker.sql", "3-klokker.sql", "4-vedtak.sql", "5-hendelser.sql"] as const;
const TABELLER = [
  ...["person", "person_ord", "soknad", "sak", "part", "sak_post", "fil", "dokument", "frist", "oppgave", "forelopig_svar"],
  ...["vedtak", "vedtak_post", "brev", "klage", "klage_vedtak", "oversendelse", "klageinstanssak", "hendelse"],
].map((t) => `trappa.${t}`);
/** More than this is filled in without indexes. */
const MANGE = 20_000;
/** As many as a small server has processors. */
const TILKOBLINGER = 2;

/**
 * Fills kommuner with people, cases, clocks, tasks, decisions, letters, complaints and journals: set-based, a kommune at a time, by the files in `sql`,
 * which say what is as in life. Rules of the tables that triggers keep row by row are kept by those files instead; keys, checks and references are the
 * database's own. Many cases are filled in without indexes, which are built at the end: when it is cut off then, the database is of no use.
 */
export async function fyll(f: Fylling): Promise<void> {
  const sum = f.kommuner.reduce((n, k) => n + k.saker, 0);
  await using eier = await tilkobling(f.url);
  await eier.klient.query("begin");
  const lukkede = await slippFri(eier.klient);
  const bart = f.utenIndekser ?? sum > MANGE;
  const rammer = bart ? await taNed(eier.klient, TABELLER) : { nokler: [], referanser: [] };
  await eier.klient.query("commit");
  let gjort = 0;
  f.fremdrift?.("saker", 0, sum);
  await paTilkoblinger(f.url, f.kommuner, bart ? TILKOBLINGER : 1, async (klient, k) => {
    await fyllKommune(klient, f, k);
    gjort += k.saker;
    f.fremdrift?.("saker", gjort, sum);
  });
  await settPaPlass(f, rammer);
  await eier.klient.query("begin");
  await laasIgjen(eier.klient, lukkede);
  await eier.klient.query("commit");
  await eier.klient.query("vacuum analyze");
}

/** One hash over every row of some tables, whatever order they lie in: the same twice is the same rows. */
export async function sjekksum(klient: Pick<pg.Client, "query">): Promise<string> {
  const sum = createHash("sha256");
  await klient.query("begin");
  // For this transaction only: it is rolled back.
  for (const t of TABELLER) await klient.query(`alter table ${t} no force row level security`);
  for (const tabell of TABELLER) {
    const uten = tabell === "trappa.fil" ? " - 'bytes'" : "";
    const { rows } = await klient.query<{ n: string; sum: string }>(
      `select count(*) as n, coalesce(sum(hashtextextended((to_jsonb(t)${uten})::text, 0)), 0) as sum from ${tabell} t`,
    );
    sum.update(`${tabell} ${rows[0]?.n} ${rows[0]?.sum}\n`);
  }
  await klient.query("rollback");
  return sum.digest("hex");
}

async function tilkobling(url: string): Promise<{ klient: pg.Client } & AsyncDisposable> {
  const options = "-c timezone=Europe/Oslo -c search_path=trappa,public -c maintenance_work_mem=512MB -c work_mem=128MB";
  const klient = new pg.Client({ connectionString: url, application_name: "trappa-syntetisk", options });
  await klient.connect();
  return { klient, [Symbol.asyncDispose]: () => klient.end() };
}

/** Does something for each of them, a few at a time, in their order. */
async function paTilkoblinger<T>(
  url: string,
  alle: readonly T[],
  tilkoblinger: number,
  gjor: (klient: pg.Client, en: T) => Promise<void>,
): Promise<void> {
  const igjen = alle.values();
  const trad = async () => {
    await using t = await tilkobling(url);
    for (const en of igjen) await gjor(t.klient, en);
  };
  await Promise.all(Array.from({ length: Math.min(tilkoblinger, alle.length) }, trad));
}

async function settPaPlass(f: Fylling, rammer: Rammer): Promise<void> {
  for (const [hva, setninger] of [
    ["indekser", rammer.nokler],
    ["referanser", rammer.referanser],
  ] as const) {
    let gjort = 0;
    // Two statements on one table wait for each other, so neighbours in the list go to one connection.
    await paTilkoblinger(f.url, etterTabell(setninger), TILKOBLINGER, async (klient, sammen) => {
      for (const setning of sammen) {
        await klient.query(setning);
        f.fremdrift?.(hva, ++gjort, setninger.length);
      }
    });
  }
}

function etterTabell(setninger: readonly string[]): string[][] {
  const grupper = new Map<string, string[]>();
  for (const s of setninger) {
    const tabell = /(?:alter table|ON) (?:ONLY )?(\S+)/.exec(s)?.[1] ?? "";
    grupper.set(tabell, [...(grupper.get(tabell) ?? []), s]);
  }
  // The journal and the clocks are largest, and begin first.
  return [...grupper.values()].toSorted((a, b) => b.length - a.length);
}

/**
 * The owner passes by row level security only while the tables are not under its own rules: all of them, because a reference that is put back is tested by the
 * owner's own reading of both tables. @returns the tables, to be put under the rules again
 */
async function slippFri(klient: pg.Client): Promise<readonly string[]> {
  const { rows } = await klient.query<{ tabell: string }>(
    "select oid::regclass::text as tabell from pg_class where relnamespace = 'trappa'::regnamespace and relforcerowsecurity",
  );
  for (const { tabell } of rows) await klient.query(`alter table ${tabell} no force row level security`);
  for (const t of TABELLER) await klient.query(`alter table ${t} disable trigger user`);
  return rows.map(({ tabell }) => tabell);
}

async function laasIgjen(klient: pg.Client, tabeller: readonly string[]): Promise<void> {
  for (const t of TABELLER) await klient.query(`alter table ${t} enable trigger user`);
  for (const t of tabeller) await klient.query(`alter table ${t} force row level security`);
}

const FORNAVN = "Anne,Bjørn,Cecilie,Dag,Eva,Frode,Grete,Hans,Inger,Jan,Kari,Lars,Marit,Nils,Olga,Per,Ragnhild,Svein,Tove,Åse";
const ETTERNAVN =
  "Aas,Bakke,Berg,Dahl,Eide,Foss,Haugen,Holm,Iversen,Johansen,Kvam,Lie,Lund,Moen,Nilsen,Olsen,Pettersen,Rød,Solberg,Strand,Sæther,Vik,Ødegård";

/** What the SQL files draw lots by: from the seed, the kommune, what it is about, and nothing else. */
async function lagTerninger(klient: pg.Client, fro: number, kommune: string): Promise<void> {
  await klient.query(`
    create or replace function pg_temp.tall(nr bigint, hva int, under int) returns int language sql immutable as $$
      select ((hashint8extended(nr, ${fro}::bigint * 100000000 + ${Number(kommune)} * 1000 + hva) & 9223372036854775807) % under)::int $$;
    create or replace function pg_temp.id(hva int, nr bigint) returns uuid language sql immutable as $$
      select md5('${fro}:${kommune}:' || hva || ':' || nr)::uuid $$;
    create or replace function pg_temp.navn(nr bigint) returns text language sql immutable as $$
      select ('{${FORNAVN}}'::text[])[1 + pg_temp.tall(nr, 90, 20)] || ' ' || ('{${ETTERNAVN}}'::text[])[1 + pg_temp.tall(nr, 91, 23)] $$`);
}

async function fyllKommune(klient: pg.Client, f: Fylling, k: Kommunestorrelse): Promise<void> {
  sikre(/^\d{4}$/.test(k.kommune) && Number.isSafeInteger(k.saker) && Number.isSafeInteger(f.fro), "numbers that go into SQL");
  await klient.query("create temp table if not exists brevfil (pdf bytea, innhold jsonb)");
  const { rowCount } = await klient.query("select from brevfil");
  if (rowCount === 0) {
    await klient.query("insert into brevfil values ($1, $2)", [SYNTETISK_PDF, JSON.stringify(brevinnhold(f.idag))]);
    await klient.query("create temp table uttalelsen (uttalelse jsonb)");
    await klient.query("insert into uttalelsen values ($1)", [JSON.stringify(uttalelse)]);
    await lagFasteDager(klient, f.idag);
  }
  const { rows } = await klient.query<{ omsorg: number; sosial: number }>(
    "select maal_uker_omsorg as omsorg, maal_uker_sosial as sosial from trappa.kommune where nummer = $1",
    [k.kommune],
  );
  sikre(rows[0], "the kommune is there");
  await lagDager(klient, f.idag, rows[0]);
  await klient.query("begin");
  try {
    await lagTerninger(klient, f.fro, k.kommune);
    await klient.query(
      `create temp table valg on commit drop as select '${k.kommune}'::text as kommune, ${k.saker} as saker, date '${f.idag}' as idag`,
    );
    for (const fil of FILER) for (const setning of setninger(fil)) await klient.query(setning);
    await kjedOgSkriv(klient, k.kommune);
    await klient.query("commit");
  } catch (feil) {
    await klient.query("rollback");
    throw feil;
  }
}

/** The first event of every case, then the second, and so on: each is hashed with the hash of the one before it. */
async function kjedOgSkriv(klient: pg.Client, kommune: string): Promise<void> {
  const { rows } = await klient.query<{ flest: number }>("select coalesce(max(nr), 0) as flest from hendelser");
  await klient.query(
    "create temp table forrige (sak uuid, hash bytea) on commit drop; create temp table denne (sak uuid, hash bytea) on commit drop",
  );
  for (let nr = 1; nr <= (rows[0]?.flest ?? 0); nr++) {
    await klient.query(`
      with rader as materialized (
        select '${kommune}'::text as kommune, h.sak, h.nr, h.slag, h.tid::timestamptz as tid, h.aktor_slag, h.aktor_id, h.aktor_navn, h.data, h.hjemmel, h.synlig, f.hash as forrige
        from hendelser h left join forrige f using (sak) where h.nr = ${nr}),
      skrevet as (
        insert into trappa.hendelse (kommune, sak, nr, slag, tid, aktor_slag, aktor_id, aktor_navn, data, hjemmel, synlig, forrige_hash, hash, skrevet)
        select r.*, trappa.hendelse_hash(row(r.*, ''::bytea, r.tid)::trappa.hendelse), r.tid from rader r returning sak, hash)
      insert into denne select sak, hash from skrevet`);
    await klient.query("truncate forrige; insert into forrige select * from denne; truncate denne; analyze forrige");
  }
}
