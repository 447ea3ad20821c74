import type { Lesing } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Aktor, type Handling, kan, type Nektet } from "../tilgang/index.ts";
import { finnSak, partsomfang } from "./les.sql.ts";
import type { Sak } from "./typer.ts";

/** The case is not there for this actor. The web does not say which of the two it is. */
export type KanIkkeApne = { readonly grunn: "finnes_ikke" } | Nektet;

/**
 * The first two steps of every act in a case: find it, and ask whether this actor may do this in it.
 * The database has already hidden what the actor's role may not see; this asks the access list too.
 */
export async function apneSak(
  les: Lesing,
  aktor: Aktor,
  handling: Handling,
  kommune: string,
  id: string,
): Promise<Resultat<Sak, KanIkkeApne>> {
  const sak = await finnSak(les, kommune, id);
  if (!sak) return nei({ grunn: "finnes_ikke" });
  const omfang = aktor.slag === "innbygger" ? await partsomfang(les, kommune, id, aktor.person) : [];
  const svar = kan(handling, aktor, { kommune, enhet: sak.enhet, partsomfang: omfang });
  return svar.ok ? ja(sak) : nei(svar.nei);
}
