import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";

/** A decision whose help ends, or is to be gone through, on a day that is near. */
export interface Sluttende {
  readonly vedtak: string;
  readonly sak: string;
  readonly enhet: string;
  readonly ansvarlig: string | null;
  readonly dag: Dato;
}

/** The day an answer ends or is to be looked at again, whichever comes first. */
const dagen = sql<Dato>`least(p.til, p.vurderes_igjen)`;

/** Decisions that hold and whose day lies between `fra` and `til`, without those that have had their task for that day. */
export async function sluttende(
  les: Lesing,
  kommune: string,
  valg: { readonly fra: Dato; readonly til: Dato; readonly antall: number },
): Promise<Sluttende[]> {
  return (
    les.db
      .selectFrom("vedtak_post as p")
      .innerJoin("vedtak as v", (j) => j.onRef("v.kommune", "=", "p.kommune").onRef("v.id", "=", "p.vedtak"))
      .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "v.kommune").onRef("s.id", "=", "v.sak"))
      .select(["v.id as vedtak", "v.sak", "s.enhet", "s.ansvarlig", dagen.as("dag")])
      .distinct()
      .where("p.kommune", "=", kommune)
      .where("p.gjelder", "=", true)
      .where("v.tilstand", "=", "fattet")
      .where("p.utfall", "in", ["innvilget", "delvis"])
      .where(dagen, ">=", valg.fra)
      .where(dagen, "<=", valg.til)
      // What another decision takes over from has its answer; the end is no surprise to anybody.
      .where((v) =>
        v.not(
          v.exists(
            v
              .selectFrom("vedtak_avlosning as x")
              .select("x.vedtak")
              .whereRef("x.kommune", "=", "p.kommune")
              .whereRef("x.gammelt_vedtak", "=", "p.vedtak")
              .whereRef("x.gammel_post", "=", "p.post"),
          ),
        ),
      )
      .where((v) =>
        v.not(
          v.exists(
            v
              .selectFrom("oppgave as o")
              .select("o.id")
              .whereRef("o.kommune", "=", "p.kommune")
              .whereRef("o.vedtak", "=", "p.vedtak")
              .where("o.slag", "=", "vedtak_slutter")
              .where("o.siste_dag", "=", dagen),
          ),
        ),
      )
      .orderBy("dag")
      .orderBy("v.id")
      .limit(valg.antall)
      .execute()
  );
}

/** A decision of the case that somebody must look at before its day. */
export interface Slutt {
  readonly vedtak: string;
  readonly dag: Dato;
}

/** The decisions of this case whose end nobody has settled yet, the first day first. */
export async function slutterI(les: Lesing, kommune: string, sak: string): Promise<Slutt[]> {
  const rader = await les.db
    .selectFrom("oppgave")
    .select(["vedtak", "siste_dag"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("slag", "=", "vedtak_slutter")
    .where("tilstand", "=", "apen")
    .orderBy("siste_dag")
    .execute();
  return rader.flatMap((r) => (r.vedtak === null ? [] : [{ vedtak: r.vedtak, dag: r.siste_dag }]));
}

/** Open tasks about help that another decision has taken over since. */
export async function avlosteOppgaver(les: Lesing, kommune: string, antall: number): Promise<{ sak: string; vedtak: string }[]> {
  const rader = await les.db
    .selectFrom("oppgave as o")
    .select(["o.sak", "o.vedtak"])
    .where("o.kommune", "=", kommune)
    .where("o.slag", "=", "vedtak_slutter")
    .where("o.tilstand", "=", "apen")
    .where((v) =>
      v.not(
        v.exists(
          v
            .selectFrom("vedtak_post as p")
            .select("p.post")
            .whereRef("p.kommune", "=", "o.kommune")
            .whereRef("p.vedtak", "=", "o.vedtak")
            .where("p.gjelder", "=", true)
            .where(dagen, "=", v.ref("o.siste_dag")),
        ),
      ),
    )
    .limit(antall)
    .execute();
  return rader.flatMap((r) => (r.vedtak === null ? [] : [{ sak: r.sak, vedtak: r.vedtak }]));
}
