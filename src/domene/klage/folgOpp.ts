import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, type Resultat } from "../../grunnmur/resultat.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { type KanIkkeApne, noter, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneKlage, type FeilTilstand } from "./apne.ts";

/** The desk has done what the body above decided: the task and its date are closed, and the journal says who and when. */
export async function folgOpp(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { klage: string },
): Promise<Resultat<true, KanIkkeApne | FeilTilstand>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, ["avgjort"]);
  if (!apnet.ok) return apnet;
  const { klage } = apnet.verdi;
  const valg = { kommune: klage.kommune, sak: klage.sak, klage: klage.id };
  await stoppFrister(tx, { ...valg, slag: ["oppfolging"] }, "oppfylt", tid.na);
  await avsluttOppgaver(tx, { ...valg, slag: ["folg_opp_klageavgjorelse"] }, "gjort", tid.na);
  await noter(tx, { ...valg, slag: "klage.fulgt_opp", data: { klage: klage.id }, aktor, na: tid.na });
  return ja(true);
}
