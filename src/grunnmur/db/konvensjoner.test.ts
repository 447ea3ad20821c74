import pg from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";

const { url } = await nyBase();
const klient = new pg.Client({ connectionString: url });
await klient.connect();
afterAll(() => klient.end());

const kolonne = async (sql: string): Promise<string[]> =>
  (await klient.query<{ navn: string }>(sql)).rows.map(({ navn }) => navn);

/** Tables whose key does not begin with the kommune, and why. */
const UTEN_KOMMUNE_I_NOKKELEN: Readonly<Record<string, string>> = {
  kommune: "is the kommune: its number is the key",
  embete: "the Statsforvalter's offices stand above the kommuner",
  embeteansatt: "works for an office of the Statsforvalter",
  klageinstansnummer: "counts for the body that owns the number, the Statsforvalter or one kommune's klagenemnd",
  okt: "a login is not bound to a kommune; one person may visit several",
  tilgangsnekt: "a refusal may happen before any kommune is known",
  rategrense: "counts addresses and sessions, not rows of a kommune",
};

describe("every table", () => {
  it("has its kommune first in its key, or a reason", async () => {
    const uten = await kolonne(`
      select c.relname as navn from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relnamespace = 'trappa'::regnamespace and a.attname <> 'kommune' order by 1`);
    expect(uten).toEqual(Object.keys(UTEN_KOMMUNE_I_NOKKELEN).sort());
  });

  it("has a key", async () => {
    const uten = await kolonne(`
      select relname as navn from pg_class c where relnamespace = 'trappa'::regnamespace and relkind = 'r'
      and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisprimary)`);
    expect(uten).toEqual([]);
  });

  it("is under row level security that its owner is under too", async () => {
    const uten = await kolonne(
      "select relname as navn from pg_class where relnamespace = 'trappa'::regnamespace and relkind in ('r', 'p') and not (relrowsecurity and relforcerowsecurity)",
    );
    expect(uten).toEqual([]);
  });

  it("points at another with the kommune in hand, so that no row belongs to two", async () => {
    const uten = await kolonne(`
      select k.conrelid::regclass || ' → ' || k.confrelid::regclass as navn from pg_constraint k
      where k.contype = 'f' and k.connamespace = 'trappa'::regnamespace and cardinality(k.conkey) = 1
      and k.confrelid not in ('trappa.kommune'::regclass, 'trappa.embete'::regclass)`);
    expect(uten).toEqual([]);
  });

  it("has an index for each way that its rows are found from a case", async () => {
    // Where a case's page would else read the whole kommune.
    const uten = await kolonne(`
      select c.relname as navn from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'sak'
      where c.relnamespace = 'trappa'::regnamespace and c.relkind = 'r'
      and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indkey[1] = a.attnum) order by 1`);
    expect(uten).toEqual([]);
  });
});

describe("no role of a request", () => {
  const roller = "('trappa_offentlig', 'trappa_innbygger', 'trappa_ansatt', 'trappa_embete', 'trappa_system')";

  it("is a superuser, passes by row level security, logs in, or owns anything", async () => {
    expect(await kolonne(`select rolname as navn from pg_roles where rolname in ${roller}`)).toHaveLength(5);
    expect(
      await kolonne(`select rolname as navn from pg_roles r where rolname in ${roller}
        and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or rolcreatedb or exists (select 1 from pg_class where relowner = r.oid))`),
    ).toEqual([]);
  });

  it("may delete anything but drafts, and what is not finished", async () => {
    const slett = await kolonne(`
      select distinct g.grantee || ' ' || g.table_name as navn from information_schema.role_table_grants g
      where g.table_schema = 'trappa' and g.privilege_type = 'DELETE' and g.grantee in ${roller} order by 1`);
    expect(slett).toEqual([
      "trappa_ansatt lagret_filter",
      "trappa_ansatt utredning_skar",
      "trappa_ansatt vedtak_post",
      "trappa_innbygger utkast",
      "trappa_innbygger utkast_fil",
      "trappa_system fil",
      "trappa_system fil_i_karantene",
      "trappa_system okt",
      "trappa_system rategrense",
      "trappa_system utkast",
      "trappa_system utkast_fil",
    ]);
  });

  it("may empty a table at one stroke, or lay hands on the queue", async () => {
    expect(
      await kolonne(
        `select table_name as navn from information_schema.role_table_grants where privilege_type = 'TRUNCATE' and grantee in ${roller}`,
      ),
    ).toEqual([]);
    expect(
      await kolonne(`select relname as navn from pg_class c, pg_roles r where relnamespace = 'graphile_worker'::regnamespace and relkind = 'r'
        and rolname in ${roller} and has_table_privilege(r.oid, c.oid, 'select, insert, update, delete')`),
    ).toEqual([]);
  });
});
