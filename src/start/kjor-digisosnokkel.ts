import { lagBase } from "../grunnmur/db/base.ts";
import { Startfeil } from "../grunnmur/db/innebygd/startfeil.ts";
import { systemklokke } from "../grunnmur/klokke.ts";
import { lagLogg } from "../grunnmur/logg.ts";
import { startDatabase } from "./database.ts";
import { digisosnokkel } from "./digisosnokkel.ts";
import { lesOppsett } from "./oppsett.ts";

/** `npm run digisos:nokkel`: works on the database that the server of the same environment works on. */
async function kjor(): Promise<number> {
  const oppsett = lesOppsett(process.env);
  const logg = lagLogg("error");
  await using stabel = new AsyncDisposableStack();
  const database = await startDatabase(oppsett, logg);
  stabel.defer(database.stopp);
  const base = lagBase(database.url, logg, 1);
  stabel.defer(base.lukk);
  const { sagt, status } = await digisosnokkel(base, systemklokke, process.argv.slice(2));
  (status === 0 ? process.stdout : process.stderr).write(sagt);
  return status;
}

process.exitCode = await kjor().catch((feil: unknown) => {
  if (!(feil instanceof Startfeil)) throw feil;
  process.stderr.write(`${feil.message}\n`);
  return 1;
});
