import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { stoppFrister, type Tidspunkt } from "../sak/index.ts";
import { settOpphevet } from "./vedtak.sql.ts";

/** What is somebody's to do because of a decision, as long as it holds. */
const HENGER_PA = ["planlegg_utbetaling", "gi_garanti", "utsett_klagefrist"] as const;

/** The decision holds no more: it stays in the file, nobody's time to complain about it runs on, and what hung on it is nobody's task. */
export async function opphev(
  tx: Transaksjon,
  tid: Tidspunkt,
  det: { readonly kommune: string; readonly sak: string; readonly vedtak: string },
): Promise<void> {
  const { kommune, sak, vedtak } = det;
  await settOpphevet(tx, kommune, vedtak);
  await stoppFrister(tx, { kommune, sak, vedtak, slag: ["klagefrist"] }, "falt_bort", tid.na);
  await avsluttOppgaver(tx, { kommune, sak, vedtak, slag: HENGER_PA }, "falt_bort", tid.na);
}
