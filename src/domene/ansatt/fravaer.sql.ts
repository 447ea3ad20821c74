import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";

/** A time away, from and to and including. Why is not asked and not kept: illness is health data. */
export interface Fravaer {
  readonly id: string;
  readonly ansatt: string;
  readonly navn: string;
  readonly fra: Dato;
  readonly til: Dato;
}

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("fravaer as f")
    .innerJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "f.kommune").onRef("a.id", "=", "f.ansatt"))
    .select(["f.id", "f.ansatt", "a.navn", "f.fra", "f.til"])
    .where("f.kommune", "=", kommune)
    .where("f.avlyst_at", "is", null);
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;
const fraRad = (r: Rad): Fravaer => ({ ...r, fra: dato(r.fra), til: dato(r.til) });

/** Who is away on that day: by the id of the employee, with the whole time away. */
export async function borte(les: Lesing, kommune: string, dag: Dato): Promise<ReadonlyMap<string, Fravaer>> {
  const rader = await velg(les, kommune)
    .where("f.til", ">=", dag)
    .where("f.fra", "<=", dag)
    .limit(grenser.ansatt.borteSamtidig)
    .execute();
  return new Map(rader.map((r) => [r.ansatt, fraRad(r)]));
}

/** One employee's time away on that day, or null. */
export async function fravaerFor(les: Lesing, kommune: string, ansatt: string, dag: Dato): Promise<Fravaer | null> {
  const rad = await velg(les, kommune)
    .where("f.ansatt", "=", ansatt)
    .where("f.til", ">=", dag)
    .where("f.fra", "<=", dag)
    .executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** What is on and what is ahead for some employees, the first day first. */
export async function fravaerI(les: Lesing, kommune: string, ansatte: readonly string[], idag: Dato): Promise<Fravaer[]> {
  if (ansatte.length === 0) return [];
  const rader = await velg(les, kommune)
    .where("f.til", ">=", idag)
    .where("f.ansatt", "in", [...ansatte])
    .orderBy("f.fra")
    .orderBy("a.navn")
    .limit(grenser.ansatt.fravaerVist)
    .execute();
  return rader.map(fraRad);
}

export interface NyttFravaer {
  readonly kommune: string;
  readonly ansatt: string;
  readonly fra: Dato;
  readonly til: Dato;
  readonly registrertAv: string;
  readonly na: Temporal.Instant;
}

export async function settInnFravaer(tx: Transaksjon, f: NyttFravaer): Promise<string> {
  const { id } = await tx.db
    .insertInto("fravaer")
    .values({
      ...{ kommune: f.kommune, ansatt: f.ansatt, fra: f.fra, til: f.til },
      ...{ registrert_av: f.registrertAv, registrert_at: f.na },
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The time away that falls on any of these days, or null. */
export async function overlapper(
  les: Lesing,
  kommune: string,
  f: Pick<NyttFravaer, "ansatt" | "fra" | "til">,
): Promise<Fravaer | null> {
  const rad = await velg(les, kommune)
    .where("f.ansatt", "=", f.ansatt)
    .where("f.fra", "<=", f.til)
    .where("f.til", ">=", f.fra)
    .executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

export async function finnFravaer(les: Lesing, kommune: string, id: string): Promise<Fravaer | null> {
  const rad = await velg(les, kommune).where("f.id", "=", id).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** @returns false when it was called off already */
export async function settAvlyst(tx: Transaksjon, kommune: string, id: string, na: Temporal.Instant): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("fravaer")
    .set({ avlyst_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("avlyst_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Holds the employee's row, so that two registrations of the same person do not cross each other. */
export async function laasAnsatt(tx: Transaksjon, kommune: string, ansatt: string): Promise<void> {
  await tx.db.selectFrom("ansatt").select("id").where("kommune", "=", kommune).where("id", "=", ansatt).forUpdate().execute();
}
