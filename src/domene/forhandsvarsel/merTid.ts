import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, noter, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { startSvarklokke } from "./klokka.ts";
import { finnVarsel, settSvarInnen } from "./varsel.sql.ts";

export type KanIkkeGiMerTid =
  | KanIkkeApne
  | { readonly grunn: "varsel_finnes_ikke" | "alt_besvart" | "mangler_dag" | "dag_for_tidlig" }
  | { readonly grunn: "for_langt_fram"; readonly grense: Dato };

/** The party needs more time to answer and gets it, also when the first day has passed. The time is never made shorter. */
export async function giMerTid(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly varsel: string; readonly svarInnen: Dato | null },
): Promise<Resultat<true, KanIkkeGiMerTid>> {
  const apnet = await apneSak(tx, aktor, "varsel.send", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune } = aktor;
  const varsel = await finnVarsel(tx, kommune, inn.sak, inn.varsel);
  if (!varsel) return nei({ grunn: "varsel_finnes_ikke" });
  if (inn.svarInnen === null) return nei({ grunn: "mangler_dag" });
  if (inn.svarInnen <= varsel.svarInnen || inn.svarInnen < tid.idag) return nei({ grunn: "dag_for_tidlig" });
  const grense = leggTilDager(tid.idag, grenser.forhandsvarsel.dagerFram);
  if (inn.svarInnen > grense) return nei({ grunn: "for_langt_fram", grense });
  if (!(await settSvarInnen(tx, kommune, varsel, inn.svarInnen))) return nei({ grunn: "alt_besvart" });
  const felles = { kommune, sak: inn.sak };
  await stoppFrister(tx, { ...felles, slag: ["varselsvar"] }, "falt_bort", tid.na);
  await avsluttOppgaver(tx, { ...felles, slag: ["varsel_besvart"] }, "falt_bort", tid.na);
  await startSvarklokke(tx, tid, apnet.verdi, inn.svarInnen);
  await noter(tx, { ...felles, slag: "varsel.mer_tid", data: { varsel: varsel.id, sisteDag: inn.svarInnen }, aktor, na: tid.na });
  return ja(true);
}
