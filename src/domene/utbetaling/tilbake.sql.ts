import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Tilbakebetaling } from "./typer.ts";

/** What is to be paid back in the case, and what came of it. */
export async function tilbakebetalingerI(les: Lesing, kommune: string, sak: string): Promise<Tilbakebetaling[]> {
  const rader = await les.db
    .selectFrom("tilbakebetaling as t")
    .select(["t.id", "t.slag", "t.ore", "t.grunn", "t.innen", "t.laget_navn"])
    .select(
      sql<number>`(select coalesce(sum(i.ore), 0)::bigint from innbetaling i where i.kommune = t.kommune and i.tilbakebetaling = t.id)`.as(
        "betalt",
      ),
    )
    .where("t.kommune", "=", kommune)
    .where("t.sak", "=", sak)
    .orderBy("t.laget_at")
    .limit(100)
    .execute();
  return rader.map((r) => ({
    id: r.id,
    slag: r.slag,
    ore: r.ore,
    betaltOre: Number(r.betalt),
    grunn: r.grunn,
    innen: dato(r.innen),
    navn: r.laget_navn,
  }));
}
