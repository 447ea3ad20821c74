import type { Base, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import type { Klokke } from "../../grunnmur/klokke.ts";
import { Programfeil } from "../../grunnmur/resultat.ts";
import { leggUt } from "../../grunnmur/utboks.ts";
import { finnSak, laasSak, noter } from "../sak/index.ts";
import type { System } from "../tilgang/index.ts";
import { avgjorFil, dokumenterMedFil, karantene, ventendeFiler } from "./karantene.sql.ts";
import type { Skanner } from "./kontroller.ts";
import { leggTilVurdering } from "./motta.ts";

export interface Kontrolldeps {
  readonly base: Base;
  readonly klokke: Klokke;
  readonly skanner: Skanner | null;
}

const viruskontrollen: System = { slag: "system", navn: "viruskontroll" };

/**
 * The job behind a file that waits: asks the scanner again, and lets the file out of quarantine or stops it for good. A scanner that still does not answer
 * makes the job fail, and the queue tries again, later and later. Run again, it sees what is left.
 *
 * @throws when the scanner does not answer, and when files wait and the scanner has been taken away: nothing is let out that nobody has looked at
 */
export async function etterkontroller(deps: Kontrolldeps, p: { kommune: string; fil: string }): Promise<void> {
  const omfang = { slag: "system", kommune: p.kommune } as const;
  const bytes = await deps.base.les(omfang, (les) => karantene(les, p.kommune, p.fil));
  if (bytes === null) return;
  if (deps.skanner === null) throw new Programfeil("Files wait for a scanner, and there is none: set TRAPPA_CLAMAV");
  const funn = await deps.skanner.skann(bytes);
  await deps.base.skriv(omfang, async (tx) => {
    if (!(await avgjorFil(tx, p.kommune, p.fil, funn))) return;
    await noterFunn(tx, deps.klokke, p, funn);
  });
}

/** In every case that holds the file: what became of it. One that is stopped is put before the case worker once more. */
async function noterFunn(
  tx: Transaksjon,
  klokke: Klokke,
  p: { kommune: string; fil: string },
  funn: "ren" | "smittet",
): Promise<void> {
  const tid = { na: klokke.na(), idag: klokke.idag() };
  const slag = funn === "ren" ? "dokument.kontrollert" : "dokument.stoppet";
  for (const d of await dokumenterMedFil(tx, p.kommune, p.fil)) {
    await laasSak(tx, p.kommune, d.sak);
    const data = { tittel: d.tittel, dokument: d.id };
    // That a paper is clean says nothing new to the party; that it was stopped, does.
    const synlig = d.synlig && funn === "smittet";
    await noter(tx, { kommune: p.kommune, sak: d.sak, slag, data, aktor: viruskontrollen, na: tid.na, synlig });
    const sak = await finnSak(tx, p.kommune, d.sak);
    if (funn === "smittet" && sak && (sak.tilstand === "mottatt" || sak.tilstand === "utredes"))
      await leggTilVurdering(tx, tid, sak);
  }
}

/** Nightly: every file that waits has a job, also one whose tries are used up. A job that waits already is not doubled. @returns how many wait */
export async function leggUtVentende(tx: Transaksjon, kommune: string): Promise<number> {
  const filer = await ventendeFiler(tx, kommune, grenser.klokker.iEnTransaksjon);
  for (const fil of filer) await leggUt(tx, "fil.kontroller", { kommune, fil }, `fil.kontroller:${fil}`);
  return filer.length;
}
