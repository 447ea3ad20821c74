import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { FLEST_TALTE } from "./antall.sql.ts";

/** What cannot wait has this place in the order of the list (migration 0011). */
const TOPPEN = "1900-01-01" as Dato;

/** How many tasks nobody has taken, of those that cannot wait. */
export interface Utatte {
  readonly nodhjelp: number;
  /** Other help that cannot wait (hol § 3-5). */
  readonly haster: number;
}

/** Counted for every page of the desk, unit by unit, so it reads the first rows of one index and no more (`oppgave_ufordelt`). */
export async function antallUtatte(les: Lesing, kommune: string, enheter: readonly string[]): Promise<Utatte> {
  const iHver = await Promise.all(enheter.map((enhet) => utatteI(les, kommune, enhet)));
  return {
    nodhjelp: iHver.reduce((sum, i) => sum + i.nodhjelp, 0),
    haster: iHver.reduce((sum, i) => sum + i.haster, 0),
  };
}

function utatteI(les: Lesing, kommune: string, enhet: string): Promise<Utatte> {
  const rader = les.db
    .selectFrom("oppgave as o")
    .select("o.slag")
    .where("o.kommune", "=", kommune)
    .where("o.enhet", "=", enhet)
    .where("o.tilstand", "=", sql.lit("apen"))
    .where("o.ansvarlig", "is", null)
    .where("o.rang", "=", sql.lit(TOPPEN))
    // The order is that index's own: no other gives it, whatever the planner believes of how many there are.
    .orderBy("o.id")
    .limit(FLEST_TALTE);
  return les.db
    .selectFrom(rader.as("t"))
    .select([
      sql<number>`(count(*) filter (where t.slag = 'nodhjelp'))::int`.as("nodhjelp"),
      sql<number>`(count(*) filter (where t.slag <> 'nodhjelp'))::int`.as("haster"),
    ])
    .executeTakeFirstOrThrow();
}
