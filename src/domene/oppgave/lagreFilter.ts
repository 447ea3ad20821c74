import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Eier, filtreFor, laasFiltre, settFilter } from "./filtre.sql.ts";

export type KanIkkeLagreFilter = { readonly grunn: "mangler_navn" | "for_langt_navn" | "for_mange" };

/** An employee keeps a selection of the worklist under a name. Refuses a name that is missing or too long, and more than there is room for; a name that is there already is given the new selection. */
export async function lagreFilter(
  tx: Transaksjon,
  inn: Eier & { readonly navn: string; readonly sok: string; readonly na: Temporal.Instant },
): Promise<Resultat<true, KanIkkeLagreFilter>> {
  const navn = inn.navn.trim();
  if (navn === "") return nei({ grunn: "mangler_navn" });
  if (navn.length > grenser.filter.tegnINavn) return nei({ grunn: "for_langt_navn" });
  await laasFiltre(tx, inn);
  const finnes = await filtreFor(tx, inn.kommune, inn.ansatt);
  if (finnes.length >= grenser.filter.antall && !finnes.some((f) => f.navn === navn)) return nei({ grunn: "for_mange" });
  await settFilter(tx, { ...inn, navn });
  return ja(true);
}
