import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Tilbakebetaling, Tilbakeslag } from "./typer.ts";

/** What is to be paid back in the case, and what came of it. */
export async function tilbakebetalingerI(les: Lesing, kommune: string, sak: string): Promise<Tilbakebetaling[]> {
  const rader = await les.db
    .selectFrom("tilbakebetaling as t")
    .select(["t.id", "t.slag", "t.ore", "t.grunn", "t.innen", "t.laget_navn", "t.fra_hvem", "t.periode_fra", "t.periode_til"])
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
    refusjon:
      r.fra_hvem && r.periode_fra && r.periode_til
        ? { fra: r.fra_hvem, periode: { fra: dato(r.periode_fra), til: dato(r.periode_til) } }
        : null,
  }));
}

/** What was claimed before of this kind on this answer; there is one claim of a kind. */
export async function erKrevd(les: Lesing, kommune: string, vedtak: string, post: string, slag: Tilbakeslag): Promise<boolean> {
  const rad = await les.db
    .selectFrom("tilbakebetaling")
    .select("id")
    .where("kommune", "=", kommune)
    .where("vedtak", "=", vedtak)
    .where("post", "=", post)
    .where("slag", "=", slag)
    .executeTakeFirst();
  return rad !== undefined;
}

/** How much refusjon is claimed on one answer for any of these days, in øre. */
export async function refusjonKrevd(
  les: Lesing,
  kommune: string,
  gitt: { readonly vedtak: string; readonly post: string },
  dager: { readonly fra: Dato; readonly til: Dato },
): Promise<number> {
  const { ore } = await les.db
    .selectFrom("tilbakebetaling")
    .select(sql<number>`coalesce(sum(ore), 0)::bigint`.as("ore"))
    .where("kommune", "=", kommune)
    .where("vedtak", "=", gitt.vedtak)
    .where("post", "=", gitt.post)
    .where("periode_fra", "<=", dager.til)
    .where("periode_til", ">=", dager.fra)
    .executeTakeFirstOrThrow();
  return Number(ore);
}
