import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Malform, Spor } from "../kommune/index.ts";
import type { Omfang, Person, Representasjon } from "./typer.ts";

type Rad = {
  id: string;
  kommune: string;
  fnr: string;
  navn: string;
  fodt: string;
  adresse: string | null;
  telefon: string | null;
  epost: string | null;
  malform: string | null;
  vil_ha_papir: boolean;
  skjermet: boolean;
  dod: string | null;
  versjon: number;
};
const FELT = [
  "id",
  "kommune",
  "fnr",
  "navn",
  "fodt",
  "adresse",
  "telefon",
  "epost",
  "malform",
  "vil_ha_papir",
  "skjermet",
  "dod",
  "versjon",
] as const;

function fraRad(r: Rad): Person {
  return {
    id: r.id,
    kommune: r.kommune,
    fnr: r.fnr,
    navn: r.navn,
    fodt: dato(r.fodt),
    adresse: r.adresse,
    telefon: r.telefon,
    epost: r.epost,
    malform: r.malform as Malform | null,
    vilHaPapir: r.vil_ha_papir,
    skjermet: r.skjermet,
    dod: r.dod === null ? null : dato(r.dod),
    versjon: r.versjon,
  };
}

/** A person in this kommune, or null when there is none that this transaction may see. */
export async function finnPerson(les: Lesing, kommune: string, id: string): Promise<Person | null> {
  const rad = await les.db
    .selectFrom("person")
    .select(FELT)
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** A person by fødselsnummer, for the desk and for login. */
export async function finnPersonMedFnr(les: Lesing, kommune: string, fnr: string): Promise<Person | null> {
  const rad = await les.db
    .selectFrom("person")
    .select(FELT)
    .where("kommune", "=", kommune)
    .where("fnr", "=", fnr)
    .executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/**
 * The kommune's record of this human being, made the first time they meet the kommune.
 * Runs twice at once without harm: the second gets the row of the first.
 */
export async function personFor(
  tx: Transaksjon,
  ny: { kommune: string; fnr: string; navn: string; fodt: Dato; na: Temporal.Instant; adresse?: string; telefon?: string },
): Promise<Person> {
  await tx.db
    .insertInto("person")
    .values({
      kommune: ny.kommune,
      fnr: ny.fnr,
      navn: ny.navn,
      fodt: ny.fodt,
      opprettet: ny.na,
      adresse: ny.adresse ?? null,
      telefon: ny.telefon ?? null,
    })
    .onConflict((k) => k.columns(["kommune", "fnr"]).doNothing())
    .execute();
  const person = await finnPersonMedFnr(tx, ny.kommune, ny.fnr);
  if (!person) throw new Error("the person that was just written is not there");
  return person;
}

/** What a person has said about how to be reached; null = nothing, and what stood before stands. */
export interface Kontakt {
  readonly malform: Malform | null;
  readonly vilHaPapir: boolean | null;
  readonly adresse: string | null;
  readonly telefon: string | null;
  readonly epost: string | null;
}

/** Keeps what was said, and only that: nothing is written over that was said elsewhere meanwhile. */
export async function settKontakt(tx: Transaksjon, kommune: string, person: string, sagt: Kontakt): Promise<void> {
  const ny = {
    ...(sagt.malform !== null && { malform: sagt.malform }),
    ...(sagt.vilHaPapir !== null && { vil_ha_papir: sagt.vilHaPapir }),
    ...(sagt.adresse !== null && { adresse: sagt.adresse }),
    ...(sagt.telefon !== null && { telefon: sagt.telefon }),
    ...(sagt.epost !== null && { epost: sagt.epost }),
  };
  if (Object.keys(ny).length === 0) return;
  await tx.db
    .updateTable("person")
    .set((v) => ({ ...ny, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("id", "=", person)
    .execute();
}

/** Who this person acts for today, and who acts for this person. */
export async function representasjoner(
  les: Lesing,
  kommune: string,
  person: string,
  idag: Dato,
): Promise<{ for: Representasjon[]; av: Representasjon[] }> {
  const gjelder = await gjeldende(les, kommune, person, idag);
  // Most people act for nobody, and nobody for them: then no names are looked up.
  const rader = gjelder.length === 0 ? [] : await medNavn(les, kommune, gjelder);
  const alle: Representasjon[] = rader.map((r) => ({
    id: r.id,
    representert: r.representert,
    representertNavn: r.representert_navn,
    representertFodt: dato(r.representert_fodt),
    representant: r.representant,
    representantNavn: r.representant_navn,
    slag: r.slag as Representasjon["slag"],
    omfang: r.omfang as Omfang[],
    spor: r.spor as Spor[] | null,
    fra: dato(r.fra),
    til: r.til === null ? null : dato(r.til),
  }));
  return { for: alle.filter((r) => r.representant === person), av: alle.filter((r) => r.representert === person) };
}

async function gjeldende(les: Lesing, kommune: string, person: string, idag: Dato): Promise<string[]> {
  const rader = await les.db
    .selectFrom("representasjon")
    .select("id")
    .where("kommune", "=", kommune)
    .where("trukket_at", "is", null)
    .where("fra", "<=", idag)
    .where((v) => v.or([v("til", "is", null), v("til", ">=", idag)]))
    .where((v) => v.or([v("representert", "=", person), v("representant", "=", person)]))
    .execute();
  return rader.map((r) => r.id);
}

const medNavn = (les: Lesing, kommune: string, ider: readonly string[]) =>
  les.db
    .selectFrom("representasjon as r")
    .innerJoin("person as a", (j) => j.onRef("a.kommune", "=", "r.kommune").onRef("a.id", "=", "r.representert"))
    .innerJoin("person as b", (j) => j.onRef("b.kommune", "=", "r.kommune").onRef("b.id", "=", "r.representant"))
    .select(["r.id", "r.representert", "r.representant", "r.slag", "r.omfang", "r.spor", "r.fra", "r.til"])
    .select(["a.navn as representert_navn", "a.fodt as representert_fodt", "b.navn as representant_navn"])
    .where("r.kommune", "=", kommune)
    .where("r.id", "in", [...ider])
    .orderBy("a.navn")
    .execute();
