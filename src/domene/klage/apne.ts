import type { Lesing } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne, type Sak } from "../sak/index.ts";
import type { Aktor, Handling } from "../tilgang/index.ts";
import { finnKlage } from "./les.sql.ts";
import type { Klage, Klagetilstand } from "./typer.ts";

/** The complaint is not where this act can be done: somebody has done it, or it has been withdrawn. */
export type FeilTilstand = { readonly grunn: "feil_tilstand"; readonly tilstand: Klagetilstand };
/** Two people at once: one won, and the other sees the page again as it is now. */
export type EndretImens = { readonly grunn: "endret_imens" };

export interface ApenKlage {
  readonly klage: Klage;
  readonly sak: Sak;
}

/**
 * Finds a complaint and its case, and asks whether this actor may do this, and whether the complaint stands where it can be done.
 *
 * @param i the states in which the act can be done
 */
export async function apneKlage(
  les: Lesing,
  aktor: Aktor,
  handling: Handling,
  kommune: string,
  id: string,
  i: readonly Klagetilstand[],
): Promise<Resultat<ApenKlage, KanIkkeApne | FeilTilstand>> {
  const klage = await finnKlage(les, kommune, id);
  if (!klage) return nei({ grunn: "finnes_ikke" });
  const sak = await apneSak(les, aktor, handling, kommune, klage.sak);
  if (!sak.ok) return sak;
  return i.includes(klage.tilstand) ? ja({ klage, sak: sak.verdi }) : nei({ grunn: "feil_tilstand", tilstand: klage.tilstand });
}
