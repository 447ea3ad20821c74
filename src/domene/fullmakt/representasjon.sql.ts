import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Spor } from "../kommune/index.ts";
import type { Omfang, Representasjon } from "../person/index.ts";

export interface NyRepresentasjon {
  readonly kommune: string;
  readonly representert: string;
  readonly representant: string;
  readonly slag: Representasjon["slag"];
  readonly omfang: readonly Omfang[];
  /** The tracks it covers: a verge's mandate. null, or left out: all. */
  readonly spor?: readonly Spor[] | null;
  readonly fra: Dato;
  readonly til: Dato | null;
}

export interface Representasjonsrad extends NyRepresentasjon {
  readonly id: string;
  readonly representantNavn: string;
  readonly representertFodt: Dato;
}

export async function settInnRepresentasjon(tx: Transaksjon, r: NyRepresentasjon, na: Temporal.Instant): Promise<string> {
  const { id } = await tx.db
    .insertInto("representasjon")
    .values({ ...r, omfang: [...r.omfang], spor: r.spor ? [...r.spor] : null, gitt_at: na })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Representations; `velgGjeldende`: those that nobody has withdrawn, whatever their period. */
function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("representasjon as r")
    .innerJoin("person as a", (j) => j.onRef("a.kommune", "=", "r.kommune").onRef("a.id", "=", "r.representert"))
    .innerJoin("person as b", (j) => j.onRef("b.kommune", "=", "r.kommune").onRef("b.id", "=", "r.representant"))
    .select(["r.id", "r.kommune", "r.representert", "r.representant", "r.slag", "r.omfang", "r.spor", "r.fra", "r.til"])
    .select(["a.fodt as representert_fodt", "b.navn as representant_navn"])
    .where("r.kommune", "=", kommune);
}
const velgGjeldende = (les: Lesing, kommune: string) => velg(les, kommune).where("r.trukket_at", "is", null);
type Rad = Awaited<ReturnType<ReturnType<typeof velgGjeldende>["executeTakeFirstOrThrow"]>>;

function fraRad({ representant_navn, representert_fodt, ...r }: Rad): Representasjonsrad {
  return {
    ...r,
    fra: dato(r.fra),
    til: r.til === null ? null : dato(r.til),
    representantNavn: representant_navn,
    representertFodt: dato(representert_fodt),
  };
}

export async function finnGjeldende(les: Lesing, kommune: string, id: string): Promise<Representasjonsrad | null> {
  const rad = await velgGjeldende(les, kommune).where("r.id", "=", id).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** A representation, also one that has been withdrawn. */
export async function finnUansett(les: Lesing, kommune: string, id: string): Promise<Representasjonsrad | null> {
  const rad = await velg(les, kommune).where("r.id", "=", id).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** The fullmakts a person has given that have not ended: running ones and ones to come. */
export async function fullmakterFra(les: Lesing, kommune: string, person: string, idag: Dato): Promise<Representasjonsrad[]> {
  const rader = await velgGjeldende(les, kommune)
    .where("r.representert", "=", person)
    .where("r.slag", "=", "fullmakt")
    .where((v) => v.or([v("r.til", "is", null), v("r.til", ">=", idag)]))
    .execute();
  return rader.map(fraRad);
}

/** Representations whose first day lies in this span of days, both included, and that have not ended before its last. */
export async function somStarter(les: Lesing, kommune: string, fra: Dato, tilOgMed: Dato): Promise<Representasjonsrad[]> {
  const rader = await velgGjeldende(les, kommune)
    .where("r.fra", ">=", fra)
    .where("r.fra", "<=", tilOgMed)
    .where((v) => v.or([v("r.til", "is", null), v("r.til", ">=", tilOgMed)]))
    .execute();
  return rader.map(fraRad);
}

/** Representations whose last day is past, while nothing of the same kind between the same two goes on. */
export async function somErOver(les: Lesing, kommune: string, idag: Dato): Promise<Representasjonsrad[]> {
  const rader = await velgGjeldende(les, kommune)
    .where("r.til", "<", idag)
    .where((v) =>
      v.not(
        v.exists(
          v
            .selectFrom("representasjon as o")
            .select("o.id")
            .whereRef("o.kommune", "=", "r.kommune")
            .whereRef("o.representert", "=", "r.representert")
            .whereRef("o.representant", "=", "r.representant")
            .whereRef("o.slag", "=", "r.slag")
            .where("o.trukket_at", "is", null)
            .where("o.fra", "<=", idag)
            .where((w) => w.or([w("o.til", "is", null), w("o.til", ">=", idag)])),
        ),
      ),
    )
    .execute();
  return rader.map(fraRad);
}

/** It ends with this day, and not later. */
export async function settSisteDag(tx: Transaksjon, kommune: string, id: string, til: Dato): Promise<void> {
  await tx.db.updateTable("representasjon").set({ til }).where("kommune", "=", kommune).where("id", "=", id).execute();
}

/** Ends a fullmakt. Of two who end it at once, one does. */
export async function trekkRepresentasjon(tx: Transaksjon, kommune: string, id: string, na: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("representasjon")
    .set({ trukket_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("trukket_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Holds a person's record until the transaction ends, so that the limits on what one can give hold for two at once. */
export async function laasPerson(tx: Transaksjon, kommune: string, id: string): Promise<void> {
  await tx.db.selectFrom("person").select("id").where("kommune", "=", kommune).where("id", "=", id).forUpdate().execute();
}

/** Does this person work with cases in this kommune today? Then they cannot be a fullmektig here (fvl § 12). */
export async function arbeiderHer(tx: Transaksjon, kommune: string, fnr: string, idag: Dato): Promise<boolean> {
  const rad = await tx.db
    .selectFrom("ansatt as a")
    .innerJoin("ansatt_rolle as r", (j) => j.onRef("r.kommune", "=", "a.kommune").onRef("r.ansatt", "=", "a.id"))
    .select("a.id")
    .where("a.kommune", "=", kommune)
    .where("a.fnr", "=", fnr)
    .where((v) => v.or([v("a.sluttet", "is", null), v("a.sluttet", ">", idag)]))
    .executeTakeFirst();
  return rad !== undefined;
}
