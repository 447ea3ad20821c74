import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { System } from "../tilgang/index.ts";
import { apnePlasser, lukkAllePlasser } from "./plass.ts";
import { somErOver, somStarter } from "./representasjon.sql.ts";

const JOBBEN: System = { slag: "system", navn: "representasjon.folg" };
/** A night the job did not run is made up for. */
const DAGER_TILBAKE = 14;

/**
 * Every night: opens the places of those whose fullmakt or mandate begins today, and closes the places of those whose last day is past.
 * Running it twice changes nothing. Runs under the system's role, in one kommune.
 */
export async function folgRepresentasjoner(tx: Transaksjon, kommune: string, tid: Tidspunkt): Promise<void> {
  for (const r of await somErOver(tx, kommune, tid.idag)) await lukkAllePlasser(tx, JOBBEN, tid, r);
  const starter = await somStarter(tx, kommune, leggTilDager(tid.idag, -DAGER_TILBAKE), tid.idag);
  for (const r of starter) await apnePlasser(tx, JOBBEN, tid, r);
}
