import { parseArgs } from "node:util";
import pg from "pg";
import { lagBase } from "../../grunnmur/db/base.ts";
import { Startfeil } from "../../grunnmur/db/innebygd/startfeil.ts";
import { systemklokke } from "../../grunnmur/klokke.ts";
import { lagLogg } from "../../grunnmur/logg.ts";
import { startDatabase } from "../database.ts";
import { demo } from "../demo/index.ts";
import { fro } from "../fro.ts";
import { lesOppsett } from "../oppsett.ts";
import { fyll } from "./fyll.ts";
import { soyle } from "./soyle.ts";
import { delUt } from "./storrelser.ts";

const BRUK = `Bruk: npm run syntetisk -- --landet [--antall 1200000] [--fro 1]
Fyller en tom database: den i DATABASE_URL, ellers en egen i mappen .data-landet (eller TRAPPA_DATA). /
Fills an empty database: that of DATABASE_URL, else one of its own in the folder .data-landet (or TRAPPA_DATA).
`;
/** 400 000 people with three cases each: the country (docs/DRIFT.md). */
const LANDET = 1_200_000;

async function kjor(): Promise<number> {
  const { values } = parseArgs({
    options: {
      landet: { type: "boolean", default: false },
      antall: { type: "string", default: String(LANDET) },
      fro: { type: "string", default: "1" },
    },
  });
  const [antall, seed] = [Number(values.antall), Number(values.fro)];
  if (!values.landet || !Number.isSafeInteger(antall) || antall < 357 || !Number.isSafeInteger(seed)) {
    process.stderr.write(BRUK);
    return 1;
  }
  const oppsett = lesOppsett({ ...process.env, TRAPPA_DATA: process.env.TRAPPA_DATA ?? ".data-landet" });
  const logg = lagLogg("error");
  await using stabel = new AsyncDisposableStack();
  const database = await startDatabase(oppsett, logg);
  stabel.defer(database.stopp);
  if (await harSaker(database.url)) {
    process.stderr.write("Databasen har saker fra før. / The database has cases already.\n");
    return 1;
  }
  const base = lagBase(database.url, logg);
  stabel.defer(base.lukk);
  await fro(base);
  // Its people can log in and look: the office of Asker has some thousand cases then.
  if (oppsett.dorer === null) await demo(base, systemklokke, "localhost");
  const start = performance.now();
  await fyll({
    url: database.url,
    kommuner: delUt(antall),
    fro: seed,
    idag: systemklokke.idag(),
    fremdrift: soyle(process.stdout),
  });
  const brukt = Math.round((performance.now() - start) / 1000);
  process.stdout.write(`${antall} saker i 357 kommuner på ${brukt} s, frø ${seed}, dag ${systemklokke.idag()}.\n`);
  return 0;
}

/** Whether anything has ever been written where the cases are: their rows the owner does not see, their room on the disk it does. */
async function harSaker(url: string): Promise<boolean> {
  const klient = new pg.Client({ connectionString: url });
  await klient.connect();
  const { rows } = await klient
    .query<{ har: boolean }>("select pg_relation_size('trappa.sak') > 0 as har")
    .finally(() => klient.end());
  return rows[0]?.har === true;
}

process.exitCode = await kjor().catch((feil: unknown) => {
  if (!(feil instanceof Startfeil)) throw feil;
  process.stderr.write(`${feil.message}\n`);
  return 1;
});
