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

/** A wish that nobody had answered when the decision was set aside is about nothing any more, and is not there. */
function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("fristutsettelse as f")
    .innerJoin("vedtak as v", (j) => j.onRef("v.kommune", "=", "f.kommune").onRef("v.id", "=", "f.vedtak"))
    .select(["f.id", "f.vedtak", "f.sak", "f.bedt_av as bedtAv", "f.bedt_at as bedtAt", "f.onsket_dato as onsket"])
    .select(["f.grunn", "f.svar", "f.ny_siste_dag as nySisteDag"])
    .where("f.kommune", "=", kommune)
    .where((u) => u.or([u("f.svar", "is not", null), u("v.tilstand", "<>", "opphevet")]));
}

export async function finnUtsettelse(les: Lesing, kommune: string, id: string): Promise<Fristutsettelse | null> {
  return (await velg(les, kommune).where("f.id", "=", id).executeTakeFirst()) ?? null;
}

/** Every wish for more time in a case, newest first. */
export async function utsettelserI(les: Lesing, kommune: string, sak: string): Promise<Fristutsettelse[]> {
  return velg(les, kommune).where("f.sak", "=", sak).orderBy("f.bedt_at", "desc").execute();
}
