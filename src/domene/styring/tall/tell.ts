import { sql } from "kysely";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../../lov/kjerne/dato.ts";
import { tallrader } from "./rader.sql.ts";
import type { Figur, Maal, Tabelltall, Tallgruppe, Tallrad, Tallsporsmal } from "./typer.ts";

/**
 * The newest moment that can be counted up to. Everything written before it is there to be read, by this transaction's next statement and by every later
 * one: nothing that is still being written can come in before it (migration 0014).
 */
export async function teltTil(les: Lesing): Promise<Temporal.Instant> {
  const { rows } = await sql<{ til: Temporal.Instant }>`select trappa.telt_til() as til`.execute(les.db);
  return rows[0]?.til ?? Temporal.Instant.fromEpochMilliseconds(0);
}

interface Telt {
  readonly ialt: boolean;
  readonly gruppe: string | null;
  readonly kode: Maal;
  readonly antall: number;
  readonly dager: number | null;
}

/** One table's figures, from the journal. The same question is answered by the same figures whenever it is asked. */
export async function tell(les: Lesing, q: Tallsporsmal, gruppe: Tallgruppe): Promise<Tabelltall> {
  const { rows } = await sql<Telt>`
    with rader as materialized (select distinct r.sak, r.nokkel, r.gruppe, r.kode, r.dager from (${tallrader(q, gruppe)}) r)
    select false as ialt, gruppe, kode, count(*) as antall, percentile_disc(0.5) within group (order by dager) as dager
      from (select distinct gruppe, kode, nokkel, dager from rader) g group by gruppe, kode
    union all
    select true, null, kode, count(*), percentile_disc(0.5) within group (order by dager)
      from (select distinct kode, nokkel, dager from rader) t group by kode`.execute(les.db);
  const grupper = new Map<string | null, Partial<Record<Maal, Figur>>>();
  const ialt: Partial<Record<Maal, Figur>> = {};
  for (const r of rows) {
    const figurer = r.ialt ? ialt : (grupper.get(r.gruppe) ?? {});
    figurer[r.kode] = { antall: Number(r.antall), dager: r.dager };
    if (!r.ialt) grupper.set(r.gruppe, figurer);
  }
  const rader: Tallrad[] = [...grupper].map(([navn, figurer]) => ({ gruppe: navn, figurer }));
  return { rader, ialt };
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
  const { rows } = await sql<{
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
    order by s.mottatt_dato desc, s.aar desc, s.lopenummer desc limit ${valg.maks}`.execute(les.db);
  return {
    antall: Number(rows[0]?.antall ?? 0),
    telt: Number(rows[0]?.telt ?? 0),
    saker: rows.map((r) => ({
      ...{ sak: r.sak, saksnummer: `${r.aar}/${r.lopenummer}`, mottatt: dato(r.mottatt), enhet: r.enhet },
      ganger: Number(r.ganger),
    })),
  };
}
