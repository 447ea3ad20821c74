import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, dagerMellom, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import { type Ventegrunn, ventehjemmel } from "../../lov/klokkestans.ts";
import type { Aktor, Ansatt } from "../tilgang/index.ts";
import { apneSak, type KanIkkeApne } from "./apne.ts";
import { startFrist } from "./frist.sql.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { laasSak } from "./laas.sql.ts";
import { apenPause, avsluttPause, flyttOppgaver, forfaltePauser, klokkerUnder, type Pause, type Stansbar } from "./pause.sql.ts";
import type { Fristslag } from "./typer.ts";

export type KanIkkeGjenoppta = KanIkkeApne | { readonly grunn: "venter_ikke" };

/** The case goes on, and every clock that stood still gets the days it really stood. @returns how many days that was */
export async function gjenoppta(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { sak: string },
): Promise<Resultat<{ dager: number }, KanIkkeGjenoppta>> {
  const apnet = await apneSak(tx, aktor, "sak.gjenoppta", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const dager = await gaVidere(tx, aktor, tid, aktor.kommune, inn.sak);
  return dager === null ? nei({ grunn: "venter_ikke" }) : ja({ dager });
}

/**
 * What was waited for has come, so the case goes on by itself. Only a wait for this reason: what the resident sends does not end the wait for a doctor.
 * Runs under the kommune's role.
 */
export async function gjenopptaHvis(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  inn: { kommune: string; sak: string; grunn: Ventegrunn },
): Promise<void> {
  const pause = await apenPause(tx, inn.kommune, inn.sak);
  if (pause?.grunn === inn.grunn) await gaVidere(tx, aktor, tid, inn.kommune, inn.sak);
}

/**
 * Ends the waits whose last day has passed: a case never waits on by being forgotten. The days after the last day are not added, however
 * late this runs. At most `antall`, each case by itself. @returns how many
 */
export async function gjenopptaForfalte(tx: Transaksjon, tid: Tidspunkt, kommune: string, antall: number): Promise<number> {
  const saker = await forfaltePauser(tx, kommune, tid.idag, antall);
  for (const sak of saker) await gaVidere(tx, { slag: "system", navn: "klokker" }, tid, kommune, sak);
  return saker.length;
}

/** The wait ends because the case does: answered or withdrawn. No clock is moved. */
export async function avbrytVenting(tx: Transaksjon, tid: Tidspunkt, kommune: string, sak: string): Promise<void> {
  const pause = await apenPause(tx, kommune, sak);
  if (pause) await avsluttPause(tx, kommune, pause.id, sluttdag(pause, tid.idag), tid.na);
}

/** The first day the clocks run again: today, or the day after the last day of waiting when that has passed. */
const sluttdag = (pause: Pick<Pause, "til">, idag: Dato): Dato => {
  const etter = leggTilDager(pause.til, 1);
  return idag < etter ? idag : etter;
};

async function gaVidere(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, kommune: string, sak: string): Promise<number | null> {
  await laasSak(tx, kommune, sak);
  const pause = await apenPause(tx, kommune, sak);
  if (pause === null) return null;
  const fra = sluttdag(pause, tid.idag);
  const dager = dagerMellom(pause.fra, fra);
  for (const klokke of await klokkerUnder(tx, kommune, sak, pause.id)) await startIgjen(tx, tid, kommune, sak, klokke, dager);
  await avsluttPause(tx, kommune, pause.id, fra, tid.na);
  await noter(tx, {
    kommune,
    sak,
    slag: "sak.gjenopptatt",
    data: { grunn: pause.grunn, dager },
    aktor,
    na: tid.na,
    hjemmel: ventehjemmel(tid.idag),
  });
  return dager;
}

/** The clock that stood is kept as it was, and one with the days added takes over from it, with the same way to its day and one step more. */
async function startIgjen(
  tx: Transaksjon,
  tid: Tidspunkt,
  kommune: string,
  sak: string,
  k: Stansbar,
  dager: number,
): Promise<void> {
  const sisteDag = leggTilDager(k.siste_dag, dager);
  const gammelt = k.grunnlag as Verdi<object>;
  const grunnlag: Verdi<unknown> = {
    ...gammelt,
    verdi: { ...gammelt.verdi, sisteDag, sisteDagForRulling: sisteDag },
    sporing: dager === 0 ? gammelt.sporing : [...gammelt.sporing, { kode: "utsatt", fra: k.siste_dag, til: sisteDag }],
  };
  await tx.db
    .updateTable("frist")
    .set({ pause: null, status: "falt_bort", avsluttet_at: tid.na })
    .where("kommune", "=", kommune)
    .where("id", "=", k.id)
    .execute();
  const frist = await startFrist(tx, { kommune, sak, slag: k.slag as Fristslag, art: k.art, sisteDag, grunnlag, na: tid.na });
  await flyttOppgaver(tx, kommune, k.id, { frist, sisteDag, art: k.art });
}
