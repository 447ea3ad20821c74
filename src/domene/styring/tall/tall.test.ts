import { sql } from "kysely";
import pg from "pg";
import { beforeAll, expect, it } from "vitest";
import { nyBase } from "../../../../tester/oppsett/base.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import { dato } from "../../../lov/kjerne/dato.ts";
import { fro } from "../../../start/fro.ts";
import { fyll } from "../../../start/syntetisk/fyll.ts";
import {
  type Maal,
  sakeneBak,
  TALLGRUPPER,
  type Tabelltall,
  type Tallgruppe,
  type Tallsporsmal,
  tell,
  teltTil,
} from "../index.ts";

const { base, url } = await nyBase();
const KOMMUNE = "4640";
let enheter: { id: string; slag: string }[];
const som = <T>(dem: readonly string[], fn: (les: Lesing) => Promise<T>) =>
  base.les({ slag: "ansatt", kommune: KOMMUNE, ansatt: "00000000-0000-4000-8000-000000000000", enheter: dem }, fn);
const alle = () => enheter.map((e) => e.id);
const [fra, til] = [dato("2025-11-20"), dato("2026-11-20")];
const sporsmal = (per: Temporal.Instant, mer: Partial<Tallsporsmal> = {}): Tallsporsmal => ({
  ...{ kommune: KOMMUNE, enheter: alle(), tjeneste: null, fra, til, gruppering: "tjeneste", per, ...mer },
});
const naa = () => som(alle(), teltTil);
const antall = (t: Tabelltall) => Object.fromEntries(Object.entries(t.ialt).map(([maal, f]) => [maal, f.antall]));

beforeAll(async () => {
  await fro(base);
  await fyll({ url, kommuner: [{ kommune: KOMMUNE, saker: 720 }], fro: 3, idag: til });
  enheter = await base.les({ slag: "system", kommune: KOMMUNE }, ({ db }) =>
    db.selectFrom("enhet").select(["id", "slag"]).where("kommune", "=", KOMMUNE).execute(),
  );
});

it("the journal's figures are those of the tables that the acts keep", async () => {
  const q = sporsmal(await naa(), { fra: dato("2022-01-01") });
  const { rows } = await som(alle(), ({ db }) =>
    sql<Record<string, number>>`select
      (select count(*) from vedtak) as vedtak,
      (select count(*) from vedtak where opphav = 'soknad') as forste,
      (select count(*) from vedtak_post) as svar,
      (select count(*) from klage) as klager,
      (select count(*) from klage where tilstand in ('oversendt', 'avgjort')) as oversendt,
      (select count(*) from klageinstanssak where utfall = 'stadfester') as stadfestet,
      (select count(*) from forelopig_svar f where tilstand = 'sendt' and for_dag <= ${til}::date and not exists (select from vedtak v
        where v.kommune = f.kommune and v.sak = f.sak and v.fattet_at < f.for_dag + 1)) as forelopig`.execute(db),
  );
  const fasit = rows[0] ?? {};
  const { vedtak, klage, maned, arsak } = await som(alle(), (les) => tell(les, q));
  const [v, k, m] = [antall(vedtak), antall(klage), antall(maned)];
  expect(v).toMatchObject({ vedtak: fasit.vedtak, svartid: fasit.forste });
  expect((v.innvilget ?? 0) + (v.delvis ?? 0) + (v.avslag ?? 0)).toBe(fasit.svar);
  expect(k).toMatchObject({ klager: fasit.klager, oversendt: fasit.oversendt, stadfestet: fasit.stadfestet });
  expect(klage.ialt.oversendingstid).toEqual({ antall: fasit.oversendt, dager: 16 });
  expect(m.forelopig).toBe(fasit.forelopig);
  expect((m.svart ?? 0) + (m.forelopig ?? 0) + (m.forelopig_sent ?? 0) + (m.ingen_av_delene ?? 0)).toBe(m.maneder);
  // Every one that was not answered within the month has one reason.
  expect(Object.values(antall(arsak)).reduce((a, b) => a + b, 0)).toBe((m.maneder ?? 0) - (m.svart ?? 0));
});

it("behind each figure are as many cases as it says, and only those of the units that are led", async () => {
  const per = await naa();
  for (const gruppering of ["tjeneste", "enhet", "maned"] as const) {
    const q = sporsmal(per, { gruppering });
    const tabeller = await som(alle(), (les) => tell(les, q));
    for (const gruppe of Object.keys(TALLGRUPPER) as Tallgruppe[]) {
      const tabell = tabeller[gruppe];
      const [rad] = tabell.rader;
      const [maal] = Object.keys(rad?.figurer ?? {}) as Maal[];
      if (!rad || !maal) continue;
      const bak = await som(alle(), (les) => sakeneBak(les, q, { gruppe, maal, rad: rad.gruppe, maks: 5 }));
      expect([gruppering, gruppe, maal, bak.telt]).toEqual([gruppering, gruppe, maal, rad.figurer[maal]?.antall]);
    }
  }
  const nav = enheter.filter((e) => e.slag === "nav").map((e) => e.id);
  const [mine, alles] = [
    await som(nav, (les) => tell(les, sporsmal(per))),
    await som(alle(), (les) => tell(les, sporsmal(per, { enheter: nav }))),
  ];
  expect(mine).toEqual(alles);
  expect(mine.vedtak.rader.map((r) => r.gruppe).toSorted()).toEqual(["depositum", "okonomisk_radgivning", "okonomisk_stonad"]);
});

it("the same question has the same answer, also when something is being written while it is asked", async () => {
  const skriver = new pg.Client({ connectionString: url });
  await skriver.connect();
  const hendelse = () =>
    skriver.query(
      `insert into trappa.hendelse (kommune, sak, slag, tid, aktor_slag, aktor_id, aktor_navn, data)
       select kommune, id, 'vedtak.fattet', '2026-11-19T10:00:00Z', 'ansatt', 'a', 'A', '{"vedtak": "x", "poster": [{"tjeneste": "bpa", "utfall": "avslag"}]}'
       from trappa.sak where kommune = $1 order by id limit 1`,
      [KOMMUNE],
    );
  try {
    await skriver.query("begin");
    await skriver.query(
      `select set_config('trappa.kommune', $1, true), set_config('trappa.enheter', $2, true), set_config('role', 'trappa_ansatt', true)`,
      [KOMMUNE, `{${alle().join(",")}}`],
    );
    const for_ = await naa();
    await hendelse();
    // It is written and not committed: the newest mark is before it began, though the clock is past it.
    const underveis = await naa();
    const q = sporsmal(underveis);
    const svar = await som(alle(), (les) => tell(les, q));
    await skriver.query("commit");
    expect(await som(alle(), (les) => tell(les, q))).toEqual(svar);
    expect(Temporal.Instant.compare(underveis, for_)).toBeLessThanOrEqual(0);
    const etter = await som(alle(), async (les) => tell(les, sporsmal(await teltTil(les))));
    expect((etter.vedtak.ialt.vedtak?.antall ?? 0) - (svar.vedtak.ialt.vedtak?.antall ?? 0)).toBe(1);
  } finally {
    await skriver.end();
  }
});

it("a case that the leader gave to somebody is one that somebody had when the month was over", async () => {
  const utatte = () =>
    som(alle(), async (les) => {
      const { antall, saker } = await sakeneBak(les, sporsmal(await teltTil(les)), {
        gruppe: "arsak",
        maal: "ikke_tatt",
        maks: 5,
      });
      return { antall, forste: saker[0] };
    });
  const for_ = await utatte();
  await base.skriv({ slag: "system", kommune: KOMMUNE }, ({ db }) =>
    sql`insert into hendelse (kommune, sak, slag, tid, aktor_slag, aktor_id, aktor_navn, data)
      values (${KOMMUNE}, ${for_.forste?.sak}, 'sak.fordelt', ${`${for_.forste?.mottatt}T12:00:00Z`}, 'ansatt', 'a', 'A', '{}')`.execute(
      db,
    ),
  );
  expect((await utatte()).antall).toBe(for_.antall - 1);
});
