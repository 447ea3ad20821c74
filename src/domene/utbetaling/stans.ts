import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { settStanset } from "./utbetaling.sql.ts";

export type KanIkkeStanse = KanIkkeApne | { readonly grunn: "uten_grunn" | "ikke_planlagt" };

/** Stops one instalment before it is sent, with a reason that the person reads. What was stopped can be planned anew; what is sent cannot be stopped. */
export async function stans(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly utbetaling: string; readonly grunn: string },
): Promise<Resultat<true, KanIkkeStanse>> {
  const apnet = await apneSak(tx, aktor, "utbetaling.planlegg", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const grunn = inn.grunn.trim();
  if (grunn === "" || grunn.length > grenser.utbetaling.tegnGrunn) return nei({ grunn: "uten_grunn" });
  const stanset = await settStanset(tx, kommune, sak, inn.utbetaling, grunn);
  if (!stanset) return nei({ grunn: "ikke_planlagt" });
  const data = { hva: stanset.hva, ore: stanset.ore, dag: stanset.forfall, grunn };
  await noter(tx, { kommune, sak, slag: "utbetaling.stanset", data, aktor, na: tid.na });
  return ja(true);
}
