import pg from "pg";
import { inject } from "vitest";
import { type Base, lagBase } from "../../src/grunnmur/db/base.ts";
import { lagLogg } from "../../src/grunnmur/logg.ts";
import { nyBase } from "../oppsett/base.ts";
import { kopierDatabase, slettDatabase } from "../oppsett/database.ts";
import { medKlient } from "../oppsett/server.ts";
import { databasenavn } from "../oppsett/url.ts";

/** A database that is thrown away, with a trace of every row that was written in it and kept. */
export interface Kopi extends AsyncDisposable {
  readonly base: Base;
  readonly url: string;
  /** The tables that have been written to since the last call, each with how: "sak update". */
  skrevet(): Promise<string[]>;
}

/**
 * Writes down every row that is inserted, changed or deleted in a table of ours or in the queue. Row level security hides rows from
 * whoever counts them; a trigger sees them all. What is rolled back leaves no trace.
 */
const SPOR = `
  create schema prove;
  create table prove.spor (tabell text not null, hvordan text not null);
  create function prove.noter() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    insert into prove.spor values (tg_table_name, lower(tg_op));
    return null;
  end $$;
  do $$
  declare t regclass;
  begin
    for t in select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where c.relkind = 'r' and (n.nspname = 'trappa' or c.relname = '_private_jobs') loop
      execute format('create trigger zz_spor after insert or update or delete on %s for each row execute function prove.noter()', t);
    end loop;
  end $$`;

/** A scene to copy from. Call it at the top of a test file, as `nyBase`. @returns the address of its database, which nobody is in */
export async function lagMal<T>(lag: (base: Base) => Promise<T>): Promise<{ readonly mal: string; readonly scene: T }> {
  const { base, url } = await nyBase();
  const scene = await lag(base);
  await medKlient(url, (klient) => klient.query(SPOR));
  // A database that somebody is connected to cannot be copied.
  const { url: server } = inject("postgres");
  await medKlient(server, (klient) =>
    klient.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user", [
      databasenavn(url),
    ]),
  );
  return { mal: url, scene };
}

/** A copy of a whole scene takes less time than to make one row of it again. */
export async function kopiAv(mal: string): Promise<Kopi> {
  const url = await kopierDatabase(mal);
  const base = lagBase(url, lagLogg("silent"));
  const sporleser = new pg.Client({ connectionString: url });
  await sporleser.connect();
  return {
    base,
    url,
    skrevet: async () => {
      const { rows } = await sporleser.query<{ hva: string }>(
        "with tatt as (delete from prove.spor returning tabell, hvordan) select distinct tabell || ' ' || hvordan as hva from tatt order by 1",
      );
      return rows.map((rad) => rad.hva);
    },
    [Symbol.asyncDispose]: async () => {
      await Promise.all([base.lukk(), sporleser.end()]);
      await slettDatabase(url);
    },
  };
}
