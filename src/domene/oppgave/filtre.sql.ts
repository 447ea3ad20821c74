import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";

/** A selection of the worklist that an employee has kept under a name. */
export interface LagretFilter {
  readonly id: string;
  readonly navn: string;
  /** The query part of the worklist's address. Read again by the same rules as an address, so an old one still shows a list. */
  readonly sok: string;
}

export interface Eier {
  readonly kommune: string;
  readonly ansatt: string;
}

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

/** Keeps a selection; the same name again is the same filter with a new selection. */
export async function settFilter(
  tx: Transaksjon,
  f: Omit<LagretFilter, "id"> & Eier & { readonly na: Temporal.Instant },
): Promise<void> {
  const { kommune, ansatt, navn, sok } = f;
  await tx.db
    .insertInto("lagret_filter")
    .values({ kommune, ansatt, navn, sok, opprettet: f.na })
    .onConflict((k) => k.columns(["kommune", "ansatt", "navn"]).doUpdateSet({ sok }))
    .execute();
}

/** Holds the employee's row, so that two at once do not both get the last place. */
export async function laasFiltre(tx: Transaksjon, { kommune, ansatt }: Eier): Promise<void> {
  await tx.db.selectFrom("ansatt").select("id").where("kommune", "=", kommune).where("id", "=", ansatt).forUpdate().execute();
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
