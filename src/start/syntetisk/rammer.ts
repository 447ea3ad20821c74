import type pg from "pg";

/** What holds the tables in order, as statements that put it back. */
export interface Rammer {
  /** Keys, uniqueness, exclusions and indexes: before the others. */
  readonly nokler: readonly string[];
  /** References between tables: each reads both, to see that every row fits. */
  readonly referanser: readonly string[];
}

/**
 * Takes the keys, indexes and references away from the tables that are filled. Building an index over all rows at once is several times faster than
 * growing it, and what is put back is tested against every row: nothing that was filled in is let through unseen.
 */
export async function taNed(klient: pg.Client, tabeller: readonly string[]): Promise<Rammer> {
  const regler = await klient.query<{ tabell: string; navn: string; slag: string; er: string }>(
    `select c.conrelid::regclass::text as tabell, c.conname as navn, c.contype as slag, pg_get_constraintdef(c.oid) as er
     from pg_constraint c where c.connamespace = 'trappa'::regnamespace and c.conparentid = 0
       and (c.contype = 'f' or (c.contype in ('p', 'u', 'x') and c.conrelid = any ($1::text[]::regclass[])))
     order by c.contype = 'f' desc, c.contype, c.conrelid::regclass::text, c.conname`,
    [tabeller],
  );
  const indekser = await klient.query<{ navn: string; er: string }>(
    `select i.indexrelid::regclass::text as navn, pg_get_indexdef(i.indexrelid) as er from pg_index i
     where i.indrelid = any ($1::text[]::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
     order by 1`,
    [tabeller],
  );
  for (const r of regler.rows) await klient.query(`alter table ${r.tabell} drop constraint ${klient.escapeIdentifier(r.navn)}`);
  for (const i of indekser.rows) await klient.query(`drop index ${i.navn}`);
  const legg = (r: { tabell: string; navn: string; er: string }) =>
    `alter table ${r.tabell} add constraint ${klient.escapeIdentifier(r.navn)} ${r.er}`;
  return {
    nokler: [...regler.rows.filter((r) => r.slag !== "f").map(legg), ...indekser.rows.map((i) => i.er)],
    referanser: regler.rows.filter((r) => r.slag === "f").map(legg),
  };
}
