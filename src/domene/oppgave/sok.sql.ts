import type { Lesing } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";

const SAKSNUMMER = /^(\d{4})\s*\/\s*(\d{1,9})$/;

export interface Saksok {
  /** Ids of cases, the newest first. */
  readonly saker: readonly string[];
  /** There are more than fit in a page: more words are needed. */
  readonly flere: boolean;
}

/**
 * Cases by number ("2026/1184") or by the name of the person they are about: every word must begin a word of the name. Finds closed
 * cases as well, and only those of the reader's own units (row level security).
 */
export async function sokSaker(les: Lesing, kommune: string, sok: string): Promise<Saksok> {
  const nummer = SAKSNUMMER.exec(sok.trim());
  const maks = grenser.side.rader;
  const grunn = les.db.selectFrom("sak as s").select("s.id").where("s.kommune", "=", kommune);
  if (nummer) {
    const rader = await grunn.where("s.aar", "=", Number(nummer[1])).where("s.lopenummer", "=", Number(nummer[2])).execute();
    return { saker: rader.map((r) => r.id), flere: false };
  }
  const personer = await personerMedNavn(les, kommune, sok, grenser.side.raderMaks);
  if (personer.length === 0) return { saker: [], flere: false };
  const rader = await grunn
    .where("s.person", "in", [...personer])
    .orderBy("s.opprettet", "desc")
    .limit(maks + 1)
    .execute();
  const flere = rader.length > maks || personer.length === grenser.side.raderMaks;
  return { saker: rader.slice(0, maks).map((r) => r.id), flere };
}

const ORD_I_SOK = 5;
/** After every letter there is: what begins with "lun" stands between "lun" and "lun" with this behind it. */
const SISTE_TEGN = "\uffff";

/** Ids of the people whose name has a word that begins with each word of the search. No words find nobody. */
export async function personerMedNavn(les: Lesing, kommune: string, sok: string, maks: number): Promise<readonly string[]> {
  const ord = sok
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((o) => o !== "")
    .slice(0, ORD_I_SOK)
    .sort((a, b) => b.length - a.length);
  const [forste, ...resten] = ord;
  if (forste === undefined) return [];
  let q = les.db
    .selectFrom("person_ord as o")
    .select("o.person")
    .where("o.kommune", "=", kommune)
    .where("o.ord", ">=", forste)
    .where("o.ord", "<", forste + SISTE_TEGN);
  for (const annet of resten)
    q = q.where((v) =>
      v.exists(
        v
          .selectFrom("person_ord as a")
          .select("a.person")
          .whereRef("a.kommune", "=", "o.kommune")
          .whereRef("a.person", "=", "o.person")
          .where("a.ord", ">=", annet)
          .where("a.ord", "<", annet + SISTE_TEGN),
      ),
    );
  // One person may have two words that fit, so a few more are read than are asked for.
  const rader = await q
    .orderBy("o.ord")
    .limit(maks * 2)
    .execute();
  return [...new Set(rader.map((r) => r.person))].slice(0, maks);
}
