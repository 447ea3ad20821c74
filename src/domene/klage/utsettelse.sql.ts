import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";

/** A wish for more time to complain, and the answer to it when it has one. */
export interface Fristutsettelse {
  readonly id: string;
  readonly vedtak: string;
  readonly sak: string;
  readonly bedtAv: string;
  readonly bedtAt: Temporal.Instant;
  readonly onsket: Dato;
  readonly grunn: string;
  readonly svar: "ja" | "nei" | null;
  readonly nySisteDag: Dato | null;
}

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("fristutsettelse")
    .select([
      "id",
      "vedtak",
      "sak",
      "bedt_av as bedtAv",
      "bedt_at as bedtAt",
      "onsket_dato as onsket",
      "grunn",
      "svar",
      "ny_siste_dag as nySisteDag",
    ])
    .where("kommune", "=", kommune);
}

export async function finnUtsettelse(les: Lesing, kommune: string, id: string): Promise<Fristutsettelse | null> {
  return (await velg(les, kommune).where("id", "=", id).executeTakeFirst()) ?? null;
}

/** Every wish for more time in a case, newest first. */
export async function utsettelserI(les: Lesing, kommune: string, sak: string): Promise<Fristutsettelse[]> {
  return velg(les, kommune).where("sak", "=", sak).orderBy("bedt_at", "desc").execute();
}
