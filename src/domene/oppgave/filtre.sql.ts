import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";

/** A selection of the worklist that an employee has kept under a name. */
export interface LagretFilter {
  readonly id: string;
  readonly navn: string;
  /** The query part of the worklist's address. Read again by the same rules as an address, so an old one still shows a list. */
  readonly sok: string;
}

export type KanIkkeLagreFilter = { readonly grunn: "mangler_navn" | "for_langt_navn" | "for_mange" };

/** One's own, by name. */
export async function filtreFor(les: Lesing, kommune: string, ansatt: string): Promise<LagretFilter[]> {
  return les.db
    .selectFrom("lagret_filter")
    .select(["id", "navn", "sok"])
    .where("kommune", "=", kommune)
    .where("ansatt", "=", ansatt)
    .orderBy("navn")
    .limit(grenser.filter.antall)
    .execute();
}

/** Keeps a selection; the same name again is the same filter with a new selection. Refuses a name that is missing or too long, and more than there is room for. */
export async function lagreFilter(
  tx: Transaksjon,
  inn: {
    readonly kommune: string;
    readonly ansatt: string;
    readonly navn: string;
    readonly sok: string;
    readonly na: Temporal.Instant;
  },
): Promise<Resultat<true, KanIkkeLagreFilter>> {
  const { kommune, ansatt, sok } = inn;
  const navn = inn.navn.trim();
  if (navn === "") return nei({ grunn: "mangler_navn" });
  if (navn.length > grenser.filter.tegnINavn) return nei({ grunn: "for_langt_navn" });
  // The employee's row is held, so that two at once do not both get the last place.
  await tx.db.selectFrom("ansatt").select("id").where("kommune", "=", kommune).where("id", "=", ansatt).forUpdate().execute();
  const finnes = await filtreFor(tx, kommune, ansatt);
  if (finnes.length >= grenser.filter.antall && !finnes.some((f) => f.navn === navn)) return nei({ grunn: "for_mange" });
  await tx.db
    .insertInto("lagret_filter")
    .values({ kommune, ansatt, navn, sok, opprettet: inn.na })
    .onConflict((k) => k.columns(["kommune", "ansatt", "navn"]).doUpdateSet({ sok }))
    .execute();
  return ja(true);
}

/** Takes away one's own; another's is not there. */
export async function slettFilter(tx: Transaksjon, kommune: string, ansatt: string, id: string): Promise<void> {
  await tx.db
    .deleteFrom("lagret_filter")
    .where("kommune", "=", kommune)
    .where("ansatt", "=", ansatt)
    .where("id", "=", id)
    .execute();
}
