import pg from "pg";
import { expect, it } from "vitest";
import { nyBase } from "../../../tester/oppsett/base.ts";
import { medKlient } from "../../../tester/oppsett/server.ts";
import { antallUtenKlokke } from "../../domene/styring/index.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import { fro } from "../fro.ts";
import { lesFolketall } from "../kommunefil.ts";
import { fyll, sjekksum } from "./fyll.ts";
import { delUt } from "./storrelser.ts";

const idag = dato("2026-11-20");
const KOMMUNER = [
  { kommune: "0301", saker: 900 },
  { kommune: "4640", saker: 96 },
  { kommune: "1151", saker: 4 },
];
const SKJERMET = "00000000-0000-4000-8000-000000000001";

const en = await nyBase();
const to = await nyBase();

async function fylt({ base, url }: typeof en, utenIndekser: boolean) {
  await fro(base);
  // A unit for those with a protected address is not a second office.
  const skjermet = {
    id: SKJERMET,
    kommune: "4640",
    slag: "tildelingskontor",
    skjermet: true,
    navn_nb: "Skjermet",
    navn_nn: "Skjerma",
  } as const;
  await base.skriv({ slag: "system", kommune: "4640" }, ({ db }) => db.insertInto("enhet").values(skjermet).execute());
  await fyll({ url, kommuner: KOMMUNER, fro: 7, idag, utenIndekser });
}

const regler = (klient: pg.Client) =>
  klient
    .query(
      `select indexdef as regel from pg_indexes where schemaname = 'trappa' union all
       select conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated::text from pg_constraint where connamespace = 'trappa'::regnamespace union all
       select relname || relforcerowsecurity::text from pg_class where relnamespace = 'trappa'::regnamespace union all
       select tgrelid::regclass::text || tgname || tgenabled::text from pg_trigger where not tgisinternal order by 1`,
    )
    .then((svar) => svar.rows);

/** Asks as the owner, who is let by the rows' walls while it asks. */
async function spor<T extends pg.QueryResultRow>(url: string, fn: (klient: pg.Client) => Promise<T>): Promise<T> {
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  try {
    await klient.query("begin");
    await klient.query(`do $$ declare t text; begin for t in select tablename from pg_tables where schemaname = 'trappa' loop
      execute format('alter table trappa.%I no force row level security', t); end loop; end $$`);
    return await fn(klient);
  } finally {
    await klient.query("rollback");
    await klient.end();
  }
}

it("the same seed gives the same rows, with indexes and without, and every row keeps the rules that the acts keep", async () => {
  const skal = await medKlient(en.url, regler);
  await fylt(en, false);
  await fylt(to, true);
  expect(await medKlient(to.url, regler)).toEqual(skal);
  expect(await medKlient(en.url, sjekksum)).toBe(await medKlient(to.url, sjekksum));
  for (const { kommune } of KOMMUNER) {
    expect(await en.base.les({ slag: "system", kommune }, (les) => antallUtenKlokke(les, idag))).toBe(0);
  }
  const funn = await spor(en.url, async (k) => {
    const { rows } = await k.query(`select (select count(*)::int from trappa.sak) as saker,
      (select count(*)::int from trappa.sak s where s.kommune <> '0301' and trappa.kontroller_kjede(s.kommune, s.id) is not null) as brutte_kjeder,
      (select count(*)::int from trappa.sak s where s.tilstand = 'avgjort' and exists (select from trappa.sak_post p where p.kommune = s.kommune and p.sak = s.id and p.utfall is null)) as ubesvart,
      (select count(*)::int from trappa.frist f join trappa.sak s on s.kommune = f.kommune and s.id = f.sak
        where f.status = 'loper' and f.slag in ('forelopig_svar', 'vedtak') and s.tilstand = 'avgjort') as lopende_i_ferdige,
      (select count(*)::int from trappa.frist f where f.status = 'loper' and f.slag in ('forelopig_svar', 'vedtak', 'klage_forelopig_svar')
        and not exists (select from trappa.oppgave o where o.kommune = f.kommune and o.frist = f.id and o.tilstand = 'apen')) as uten_oppgave,
      (select count(*)::int from trappa.brev b where not exists (select from trappa.fil f where f.kommune = b.kommune and f.id = b.fil and f.sha256 = b.sha256)) as brev_uten_fil`);
    return rows[0] ?? {};
  });
  expect(funn).toEqual({ saker: 1_000, brutte_kjeder: 0, ubesvart: 0, lopende_i_ferdige: 0, uten_oppgave: 0, brev_uten_fil: 0 });
});

it("deals the country's cases out by population, none left over", () => {
  const deler = delUt(1_200_000);
  expect(deler).toHaveLength(357);
  expect(deler.reduce((n, d) => n + d.saker, 0)).toBe(1_200_000);
  expect(deler[0]).toMatchObject({ kommune: "0301" });
  const oslo = (deler[0]?.saker ?? 0) / 1_200_000;
  const folk = lesFolketall();
  expect(oslo).toBeCloseTo((folk.get("0301") ?? 0) / [...folk.values()].reduce((a, b) => a + b, 0), 3);
  expect(Math.min(...deler.map((d) => d.saker))).toBeGreaterThan(0);
});
