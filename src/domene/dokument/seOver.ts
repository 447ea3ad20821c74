import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, type Resultat } from "../../grunnmur/resultat.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";

/**
 * The case worker has looked at what came, or did not come: the task is done, though the case is not. Not done by opening a paper: some
 * answers are no paper, and of several one may be left.
 */
export async function seOver(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string },
): Promise<Resultat<true, KanIkkeApne>> {
  const apnet = await apneSak(tx, aktor, "dokument.se_over", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await avsluttOppgaver(tx, { kommune, sak, slag: ["vurder_dokument"] }, "gjort", tid.na);
  return ja(true);
}
