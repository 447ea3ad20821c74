import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lagLogg } from "../../../src/grunnmur/logg.ts";
import { lesOppsett } from "../../../src/start/oppsett.ts";
import { startTrappa } from "../../../src/start/trappa.ts";
import { slettDatabase } from "../../oppsett/database.ts";
import { kopierDemo } from "../../oppsett/demobase.ts";
import { type Reiseklokke, reiseklokke } from "./klokke.ts";

export interface Reisetrappa {
  readonly rot: string;
  readonly klokke: Reiseklokke;
  /** Connection string of its database, for a page that needs the id of a row. */
  readonly database: string;
  stopp(): Promise<void>;
}

/** A whole Trappa as `npm start` starts it, with the demonstration's people and cases in a database of its own. */
export async function startReisetrappa(): Promise<Reisetrappa> {
  const database = await kopierDemo();
  const trappa = await start(database);
  return {
    ...trappa,
    database,
    stopp: async () => {
      await trappa.stopp();
      await slettDatabase(database);
    },
  };
}

async function start(database: string): Promise<Omit<Reisetrappa, "database">> {
  const datamappe = mkdtempSync(join(tmpdir(), "trappa-reise-"));
  const oppsett = lesOppsett({ DATABASE_URL: database, TRAPPA_DATA: datamappe, PORT: "0" });
  const klokke = reiseklokke();
  const { adresse, stopp } = await startTrappa(oppsett, klokke, lagLogg("error"));
  return {
    rot: adresse,
    klokke,
    stopp: async () => {
      await stopp();
      rmSync(datamappe, { recursive: true, force: true });
    },
  };
}
