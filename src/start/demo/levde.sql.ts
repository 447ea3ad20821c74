import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Livsplan } from "./leve.ts";

/**
 * How many cases each of these people has; nobody is here whose life has not begun. A life begins with how the person is reached, which
 * counts the record up from 1; and it is written as a whole or not at all.
 */
async function sakstall(les: Lesing, kommune: string, fnr: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rader = await les.db
    .selectFrom("person as p")
    .leftJoin("sak as s", (j) => j.onRef("s.kommune", "=", "p.kommune").onRef("s.person", "=", "p.id"))
    .select((v) => ["p.fnr", v.fn.count<number>("s.id").as("saker")])
    .where("p.kommune", "=", kommune)
    .where("p.fnr", "in", [...fnr])
    .where("p.versjon", ">", 1)
    .groupBy("p.fnr")
    .execute();
  return new Map(rader.map((r) => [r.fnr, Number(r.saker)]));
}

/** Those of the lives that are still to be lived. */
export async function ulevde(les: Lesing, kommune: string, planer: readonly Livsplan[]): Promise<Livsplan[]> {
  const tall = await sakstall(
    les,
    kommune,
    planer.map((p) => p.person.fnr),
  );
  return planer.filter((p) => {
    const saker = tall.get(p.person.fnr);
    return saker === undefined || (p.etter !== undefined && saker <= p.etter);
  });
}
