import type pg from "pg";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { klagefrist } from "../../lov/klagefrist.ts";
import { type Spor, soknadsfrister } from "../../lov/saksfrister.ts";

const SPOR = ["omsorg", "sosial", "bolig"] as const satisfies readonly Spor[];
const VEDTAKSTYPE = { omsorg: "helsetjeneste", sosial: "sosial_stonad", bolig: "kommunal_bolig" } as const;
/** The oldest case is some three years old. */
const DAGER_TILBAKE = 1_200;
const DAGER_FRAM = 120;

/** The kommune's own aims, in weeks. */
interface Maal {
  readonly omsorg: number;
  readonly sosial: number;
}

/**
 * Makes the tables of days that the SQL joins: what the law says of each day, with its trace, by the same functions that the acts use. Once for each
 * connection and pair of aims; `lovdager` is then that pair's.
 */
export async function lagDager(klient: pg.Client, idag: Dato, maal: Maal): Promise<void> {
  const nokkel = `${maal.omsorg}_${maal.sosial}`;
  const { rowCount } = await klient.query("select from pg_class where relname = $1 and relnamespace = pg_my_temp_schema()", [
    `lovdager_${nokkel}`,
  ]);
  if (rowCount === 0) await lagLovdager(klient, `lovdager_${nokkel}`, lovdager(idag, maal));
  await klient.query(`create or replace temp view lovdager as select * from lovdager_${nokkel}`);
}

async function lagLovdager(klient: pg.Client, tabell: string, rader: readonly object[]): Promise<void> {
  const kolonner = "mottatt date, spor text, slag text, art text, nr int, siste_dag date, grunnlag jsonb";
  await klient.query(
    `create temp table ${tabell} as select * from jsonb_to_recordset(${literal(rader)}::jsonb) as r (${kolonner})`,
  );
  await klient.query(`create index on ${tabell} (mottatt, spor); analyze ${tabell}`);
}

/** The days that need no aim: a day that was promised, and the last day to complain. */
export async function lagFasteDager(klient: pg.Client, idag: Dato): Promise<void> {
  const tabell = (navn: string, kolonner: string, rader: readonly object[]) =>
    klient.query(
      `create temp table ${navn} as select * from jsonb_to_recordset(${literal(rader)}::jsonb) as r (${kolonner}); analyze ${navn}`,
    );
  await tabell("sattdager", "dag date, grunnlag jsonb", sattdager(idag));
  await tabell("klagedager", "fattet date, spor text, siste_dag date, grunnlag jsonb", klagedager(idag));
}

const literal = (rader: readonly object[]): string => `'${JSON.stringify(rader).replaceAll("'", "''")}'`;

const dagene = (idag: Dato, fram: number): Dato[] =>
  Array.from({ length: DAGER_TILBAKE + fram + 1 }, (_, i) => leggTilDager(idag, i - DAGER_TILBAKE));

const lovdager = (idag: Dato, maal: Maal): object[] =>
  dagene(idag, 0).flatMap((mottatt) =>
    SPOR.flatMap((spor) => {
      const maalUker = spor === "sosial" ? maal.sosial : maal.omsorg;
      return soknadsfrister({ mottatt, spor, haster: false, maalUker }, mottatt).map((f, nr) => ({
        ...{ mottatt, spor, slag: f.slag, art: f.art, nr, siste_dag: f.frist.verdi.sisteDag, grunnlag: f.frist },
      }));
    }),
  );

const klagedager = (idag: Dato): object[] =>
  dagene(idag, 0).flatMap((dag) =>
    SPOR.map((spor) => {
      const underretning = { kanal: "digital", tilgjengelig: dag, varslet: dag } as const;
      const frist = klagefrist({ vedtakstype: VEDTAKSTYPE[spor], underretning }, dag);
      return { fattet: dag, spor, siste_dag: frist.verdi.sisteDag, grunnlag: frist };
    }),
  );

const sattdager = (idag: Dato): object[] =>
  dagene(idag, DAGER_FRAM).map((dag) => ({
    dag,
    grunnlag: {
      verdi: { start: dag, sisteDag: dag, sisteDagForRulling: dag },
      sporing: [{ kode: "siste_dag", dato: dag }],
      hjemmel: [prosesshjemmel(prosesslov(dag), "saksbehandlingstid")],
      forbehold: [],
    },
  }));
