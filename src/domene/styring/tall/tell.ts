import { sql } from "kysely";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../../lov/kjerne/dato.ts";
import { tallrader } from "./rader.sql.ts";
import { type Figur, type Maal, TALLGRUPPER, type Tabelltall, type Tallgruppe, type Tallsporsmal } from "./typer.ts";

/**
 * The newest moment that can be counted up to. Everything written before it is there to be read, by this transaction's next statement and by every later
 * one: nothing that is still being written can come in before it (migration 0014).
 */
export async function teltTil(les: Lesing): Promise<Temporal.Instant> {
  const { rows } = await sql<{ til: Temporal.Instant }>`select trappa.telt_til() as til`.execute(les.db);
  return rows[0]?.til ?? Temporal.Instant.fromEpochMilliseconds(0);
}

/**
 * Reads each table once from end to end, and not a row at a time. Behind the walls (row level security) the planner cannot know how many cases an office
 * has: it would think of a handful where there are a hundred thousand, and look the events of every one of them up.
 */
async function iEttDrag<T>(les: Lesing, fn: () => Promise<T>): Promise<T> {
  await sql`select set_config('enable_nestloop', 'off', true), set_config('work_mem', '32MB', true)`.execute(les.db);
  const svar = await fn();
  await sql`select set_config('enable_nestloop', 'on', true), set_config('work_mem', (select reset_val from pg_settings where name = 'work_mem'), true)`.execute(
    les.db,
  );
  return svar;
}

interface Telt {
  readonly ialt: boolean;
  readonly gruppe: string | null;
  readonly kode: Maal;
  readonly antall: number | null;
  readonly dager: number | null;
}

export type Tabeller = Readonly<Record<Tallgruppe, Tabelltall>>;

/** Every table's figures, from the journal. The same question is answered by the same figures whenever it is asked. */
export async function tell(les: Lesing, q: Tallsporsmal): Promise<Tabeller> {
  const [vedtak, maneder, klager] = await iEttDrag(les, () =>
    Promise.all([telt(les, q, "vedtak"), telt(les, q, "maned"), telt(les, q, "klage")]),
  );
  return {
    vedtak: tabell(vedtak, "vedtak"),
    maned: tabell(maneder, "maned"),
    arsak: tabell(maneder, "arsak"),
    klage: tabell(klager, "klage"),
  };
}

/** By bytes ("C"), which is many times faster than by the alphabet and as good where nothing is put in order. */
async function telt(les: Lesing, q: Tallsporsmal, gruppe: Tallgruppe): Promise<readonly Telt[]> {
  const { rows } = await sql<Telt>`
    with rader as materialized (
      select distinct r.sak, r.nokkel collate "C" as nokkel, r.gruppe collate "C" as gruppe, r.kode collate "C" as kode, r.dager
      from (${tallrader(q, gruppe)}) r
    ), ialt as materialized (select distinct sak, nokkel, kode, dager from rader)
    select false as ialt, gruppe, kode, count(*) as antall, null::int as dager from rader group by gruppe, kode
    union all select true, null, kode, count(*), null from ialt group by kode
    union all select false, gruppe, kode, null, percentile_disc(0.5) within group (order by dager) from rader where dager is not null group by gruppe, kode
    union all select true, null, kode, null, percentile_disc(0.5) within group (order by dager) from ialt where dager is not null group by kode
    order by ialt, gruppe, kode, antall nulls last`.execute(les.db);
  return rows;
}

/** One of the tables in what was counted. The middle of the days comes after the count, in a row of its own. */
function tabell(rows: readonly Telt[], gruppe: Tallgruppe): Tabelltall {
  const grupper = new Map<string | null, Partial<Record<Maal, Figur>>>();
  const ialt: Partial<Record<Maal, Figur>> = {};
  for (const r of rows.filter(({ kode }) => TALLGRUPPER[gruppe].some((maal) => maal === kode))) {
    const figurer = r.ialt ? ialt : (grupper.get(r.gruppe) ?? {});
    figurer[r.kode] = { antall: Number(r.antall ?? figurer[r.kode]?.antall), dager: r.dager };
    if (!r.ialt) grupper.set(r.gruppe, figurer);
  }
  return { rader: [...grupper].map(([navn, figurer]) => ({ gruppe: navn, figurer })), ialt };
}

export interface Tallsak {
  readonly sak: string;
  readonly saksnummer: string;
  readonly mottatt: Dato;
  readonly enhet: string;
  /** How many times the case is in the figure: one case can have several decisions. */
  readonly ganger: number;
}

/**
 * The cases behind one figure, the newest first: of one row of the table, or of all (`rad` undefined).
 *
 * @returns how many cases, and how much the figure counts in them
 */
export async function sakeneBak(
  les: Lesing,
  q: Tallsporsmal,
  valg: { readonly gruppe: Tallgruppe; readonly maal: Maal; readonly rad?: string | null; readonly maks: number },
): Promise<{ readonly antall: number; readonly telt: number; readonly saker: readonly Tallsak[] }> {
  const iRaden = valg.rad === undefined ? sql`true` : sql`r.gruppe is not distinct from ${valg.rad}`;
  const { rows } = await iEttDrag(les, () =>
    sql<{
      sak: string;
      aar: number;
      lopenummer: number;
      mottatt: string;
      enhet: string;
      ganger: number;
      antall: number;
      telt: number;
    }>`
    select s.id as sak, s.aar, s.lopenummer, s.mottatt_dato as mottatt, s.enhet, f.ganger, count(*) over () as antall, sum(f.ganger) over () as telt
    from (select r.sak, count(distinct r.nokkel) as ganger from (${tallrader(q, valg.gruppe)}) r where r.kode = ${valg.maal} and ${iRaden} group by r.sak) f
    join sak s on s.kommune = ${q.kommune} and s.id = f.sak
    order by s.mottatt_dato desc, s.aar desc, s.lopenummer desc limit ${valg.maks}`.execute(les.db),
  );
  return {
    antall: Number(rows[0]?.antall ?? 0),
    telt: Number(rows[0]?.telt ?? 0),
    saker: rows.map((r) => ({
      ...{ sak: r.sak, saksnummer: `${r.aar}/${r.lopenummer}`, mottatt: dato(r.mottatt), enhet: r.enhet },
      ganger: Number(r.ganger),
    })),
  };
}
