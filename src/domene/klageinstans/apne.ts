import type { Lesing } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Ansatt, type Embeteansatt, type Handling, kan, type Nektet } from "../tilgang/index.ts";
import { finnInstanssak } from "./les.sql.ts";
import type { Instanssak } from "./typer.ts";

export type Instansaktor = Ansatt | Embeteansatt;
export type KanIkkeApneInstanssak = { readonly grunn: "finnes_ikke" } | Nektet;

/** Finds a forwarded case, and asks whether this actor may do this in it. A case of another office is not there. */
export async function apneInstanssak(
  les: Lesing,
  aktor: Instansaktor,
  handling: Handling,
  id: string,
): Promise<Resultat<Instanssak, KanIkkeApneInstanssak>> {
  const sak = await finnInstanssak(les, id);
  // A klagenemnd has the cases of its own kommune that went to no embete; a Statsforvalter those that were sent to that office.
  if (!sak || (aktor.slag === "ansatt") !== (sak.embete === null)) return nei({ grunn: "finnes_ikke" });
  const svar = kan(handling, aktor, { kommune: sak.kommune, embete: sak.embete });
  return svar.ok ? ja(sak) : nei(svar.nei);
}
