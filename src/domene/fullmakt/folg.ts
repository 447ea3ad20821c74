import type { Base, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import "../../grunnmur/utboks.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { alleKommuner } from "../kommune/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { System } from "../tilgang/index.ts";
import { apnePlasser, lukkAllePlasser } from "./plass.ts";
import { somErOver, somStarter } from "./representasjon.sql.ts";

declare module "../../grunnmur/utboks.ts" {
  interface Jobber {
    /** Opens and closes places in cases as fullmakts begin and end. Just after midnight in Norway, through all kommuner. */
    "fullmakt.folg": Record<string, never>;
  }
}

const JOBBEN: System = { slag: "system", navn: "representasjon.folg" };
/** A night the job did not run is made up for. */
const DAGER_TILBAKE = 14;

/**
 * Every night: opens the places of those whose fullmakt or mandate begins today, and closes the places of those whose last day is past.
 * Running it twice changes nothing. Runs under the system's role, in one kommune.
 */
async function folgRepresentasjoner(tx: Transaksjon, kommune: string, tid: Tidspunkt): Promise<void> {
  for (const r of await somErOver(tx, kommune, tid.idag)) await lukkAllePlasser(tx, JOBBEN, tid, r);
  const starter = await somStarter(tx, kommune, leggTilDager(tid.idag, -DAGER_TILBAKE), tid.idag);
  for (const r of starter) await apnePlasser(tx, JOBBEN, tid, r);
}

/** The same through every kommune that takes applications. */
export async function folgFullmakter(deps: { readonly base: Base; readonly klokke: Klokke }): Promise<void> {
  const tid = { na: deps.klokke.na(), idag: deps.klokke.idag() };
  const kommuner = await deps.base.les({ slag: "offentlig" }, alleKommuner);
  for (const { nummer } of kommuner.filter((k) => k.tarImot)) {
    await deps.base.skriv({ slag: "system", kommune: nummer }, (tx) => folgRepresentasjoner(tx, nummer, tid));
  }
}
