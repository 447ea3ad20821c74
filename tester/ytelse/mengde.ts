import pg from "pg";
import { systemklokke } from "../../src/grunnmur/klokke.ts";
import { fyll } from "../../src/start/syntetisk/fyll.ts";

export interface Mengde {
  readonly saker: number;
  readonly apneOppgaver: number;
  readonly hendelser: number;
  readonly personer: number;
}

/** Fills one kommune with cases, as `npm run syntetisk` fills a country, and counts what it then has. */
export async function fyllEn(url: string, kommune: string, saker: number): Promise<Mengde> {
  await fyll({ url, kommuner: [{ kommune, saker }], fro: 1, idag: systemklokke.idag() });
  return tell(url, kommune);
}

export async function tell(url: string, kommune: string): Promise<Mengde> {
  const eier = new pg.Client({ connectionString: url });
  await eier.connect();
  try {
    await eier.query("begin read only");
    await eier.query("select set_config('trappa.kommune', $1, true), set_config('role', 'trappa_system', true)", [kommune]);
    const { rows } = await eier.query<Mengde>(
      `select (select count(*)::int from trappa.sak) as saker, (select count(*)::int from trappa.person) as personer,
         (select count(*)::int from trappa.hendelse) as hendelser,
         (select count(*)::int from trappa.oppgave where tilstand = 'apen') as "apneOppgaver"`,
    );
    await eier.query("rollback");
    if (!rows[0]) throw new Error("a count has one row");
    return rows[0];
  } finally {
    await eier.end();
  }
}
