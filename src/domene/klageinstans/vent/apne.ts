import type { Lesing } from "../../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import { type Handling, kan } from "../../tilgang/index.ts";
import type { Instansaktor, KanIkkeApneInstanssak } from "../apne.ts";
import { finnVentesak, type Ventesak } from "./vent.sql.ts";

/** Finds a question on this desk, and asks whether this actor may do this with it. One of another office is not there. */
export async function apneVentesak(
  les: Lesing,
  aktor: Instansaktor,
  handling: Handling,
  id: string,
): Promise<Resultat<Ventesak, KanIkkeApneInstanssak>> {
  const sak = await finnVentesak(les, id);
  // As for a forwarded case: the klagenemnd has its own, and an office those that were sent to it.
  if (!sak || (aktor.slag === "ansatt") !== (sak.embete === null)) return nei({ grunn: "finnes_ikke" });
  const svar = kan(handling, aktor, { kommune: sak.kommune, embete: sak.embete });
  return svar.ok ? ja(sak) : nei(svar.nei);
}
