import { readFileSync } from "node:fs";
import pg from "pg";

/** One statement of a file: everything up to a semicolon at the end of a line, when there is more than comments in it. */
const setninger = (sql: string): string[] => sql.split(/;[ \t]*$/m).filter((s) => s.replace(/--.*$/gm, "").trim() !== "");

export interface Mengde {
  readonly saker: number;
  readonly apneOppgaver: number;
  readonly hendelser: number;
  readonly personer: number;
}

/** Fills a kommune with cases (mengde.sql says what they are like), and counts what it then has. */
export async function fyll(url: string, kommune: string, saker: number): Promise<Mengde> {
  const eier = new pg.Client({ connectionString: url });
  await eier.connect();
  try {
    await eier.query("begin");
    await eier.query("select set_config('ytelse.kommune', $1, true), set_config('ytelse.saker', $2, true)", [kommune, saker]);
    for (const setning of setninger(readFileSync(new URL("./mengde.sql", import.meta.url), "utf8"))) await eier.query(setning);
    await eier.query("commit");
    await eier.query("vacuum analyze");
    return await tell(eier, kommune);
  } finally {
    await eier.end();
  }
}

async function tell(eier: pg.Client, kommune: string): Promise<Mengde> {
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
}
