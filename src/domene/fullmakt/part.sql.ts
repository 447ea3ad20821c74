import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Spor } from "../kommune/index.ts";
import type { Omfang } from "../person/index.ts";
import type { Partrolle } from "../sak/index.ts";

/** The cases where this person is a party on own behalf and something can still happen; of these tracks, when not of all (null). */
export async function levendeSakerFor(
  tx: Transaksjon,
  kommune: string,
  person: string,
  spor: readonly Spor[] | null,
): Promise<string[]> {
  const rader = await tx.db
    .selectFrom("part as p")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "p.kommune").onRef("s.id", "=", "p.sak"))
    .select("s.id")
    .where("p.kommune", "=", kommune)
    .where("p.person", "=", person)
    .where("p.rolle", "in", ["soker", "medsoker"])
    .where("p.til", "is", null)
    .where("s.tilstand", "in", ["mottatt", "utredes", "avgjort"])
    .$if(spor !== null, (q) => q.where("s.spor", "in", [...(spor ?? [])]))
    .orderBy("s.id")
    .execute();
  return rader.map((r) => r.id);
}

/** Gives a person a place in a case, or opens the old one. @returns false when the place was open already. */
export async function apnePlass(
  tx: Transaksjon,
  p: { kommune: string; sak: string; person: string; rolle: Partrolle; omfang: readonly Omfang[]; fra: Dato },
): Promise<boolean> {
  const rader = await tx.db
    .insertInto("part")
    .values({ ...p, omfang: [...p.omfang] })
    .onConflict((k) =>
      k
        .columns(["kommune", "sak", "person", "rolle"])
        .doUpdateSet({ omfang: [...p.omfang], fra: p.fra, til: null })
        .where("part.til", "is not", null),
    )
    .returning("sak")
    .execute();
  return rader.length === 1;
}

/** Closes a person's places, in one role, in every case where somebody is party. @returns the cases. */
export async function lukkPlasser(
  tx: Transaksjon,
  p: { kommune: string; representert: string; person: string; rolle: Partrolle; til: Dato },
): Promise<string[]> {
  const rader = await tx.db
    .updateTable("part")
    .set({ til: p.til })
    .where("kommune", "=", p.kommune)
    .where("person", "=", p.person)
    .where("rolle", "=", p.rolle)
    .where("til", "is", null)
    .where((v) =>
      v.exists(
        v
          .selectFrom("part as e")
          .select("e.sak")
          .whereRef("e.kommune", "=", "part.kommune")
          .whereRef("e.sak", "=", "part.sak")
          .where("e.person", "=", p.representert)
          .where("e.rolle", "in", ["soker", "medsoker"]),
      ),
    )
    .returning("sak")
    .execute();
  return rader.map((r) => r.sak);
}
