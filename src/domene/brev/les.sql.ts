import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Brevmodell, Brevslag } from "./modell.ts";

/** A locked letter, as it is listed. */
export interface Brev {
  readonly id: string;
  readonly sak: string;
  readonly vedtak: string | null;
  readonly klage: string | null;
  readonly slag: Brevslag;
  readonly tittel: string;
  readonly mottaker: string;
  readonly mottakerNavn: string;
  readonly erKopi: boolean;
  readonly sprak: "nb" | "nn";
  readonly kanal: "digital" | "papir";
  readonly fil: string;
  readonly lastAt: Temporal.Instant;
  readonly varsletAt: Temporal.Instant | null;
  readonly postlagtAt: Temporal.Instant | null;
  readonly apnetAt: Temporal.Instant | null;
  /** The notice of it could not be delivered, so it has to go by post. */
  readonly varselFeilet: boolean;
}

/** The letter with its words. */
export interface HeltBrev extends Brev {
  readonly modell: Brevmodell;
  /** Of the PDF. */
  readonly sha256: Buffer;
}

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("brev as b")
    .leftJoin("person as p", (j) => j.onRef("p.kommune", "=", "b.kommune").onRef("p.id", "=", "b.mottaker"))
    .select(["b.id", "b.sak", "b.vedtak", "b.klage", "b.slag", "b.tittel", "b.mottaker", "p.navn as mottaker_navn", "b.er_kopi"])
    .select(["b.sprak", "b.kanal", "b.fil", "b.last_at", "b.varslet_at", "b.postlagt_at", "b.apnet_at"])
    .select(
      sql<boolean>`b.kanal = 'digital' and b.varslet_at is null and exists (select 1 from trappa.hendelse h
        where h.kommune = b.kommune and h.sak = b.sak and h.slag = 'brev.varsel_feilet' and h.data ->> 'brev' = b.id::text)`.as(
        "varsel_feilet",
      ),
    )
    .where("b.kommune", "=", kommune);
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

function fraRad(r: Rad): Brev {
  return {
    id: r.id,
    sak: r.sak,
    vedtak: r.vedtak,
    klage: r.klage,
    slag: r.slag,
    tittel: r.tittel,
    mottaker: r.mottaker,
    mottakerNavn: r.mottaker_navn ?? "",
    erKopi: r.er_kopi,
    sprak: r.sprak,
    kanal: r.kanal,
    fil: r.fil,
    lastAt: r.last_at,
    varsletAt: r.varslet_at,
    postlagtAt: r.postlagt_at,
    apnetAt: r.apnet_at,
    varselFeilet: r.varsel_feilet,
  };
}

/** Every letter of the case, the newest first. A resident gets those that are written to them (row level security). */
export async function brevI(les: Lesing, kommune: string, sak: string): Promise<Brev[]> {
  const rader = await velg(les, kommune)
    .where("b.sak", "=", sak)
    .orderBy("b.last_at", "desc")
    .orderBy("b.er_kopi")
    .limit(500)
    .execute();
  return rader.map(fraRad);
}

/** Every letter to one person in this kommune, the newest first. */
export async function mineBrev(les: Lesing, kommune: string, person: string): Promise<Brev[]> {
  const rader = await velg(les, kommune).where("b.mottaker", "=", person).orderBy("b.last_at", "desc").limit(200).execute();
  return rader.map(fraRad);
}

/** The letters a decision was told by. */
export async function vedtaksbrevene(les: Lesing, kommune: string, vedtak: string): Promise<Brev[]> {
  const rader = await velg(les, kommune).where("b.vedtak", "=", vedtak).where("b.slag", "in", ["vedtak", "omgjoring"]).execute();
  return rader.map(fraRad);
}

/** One letter with its words, or null when there is none that this reader may see. */
export async function finnBrev(les: Lesing, kommune: string, id: string): Promise<HeltBrev | null> {
  const rad = await velg(les, kommune).select(["b.innhold", "b.sha256"]).where("b.id", "=", id).executeTakeFirst();
  // What is stored was built by this module and locked; the shape is its own.
  return rad ? { ...fraRad(rad), modell: rad.innhold as Brevmodell, sha256: rad.sha256 } : null;
}

export interface Vedtaksstamme {
  readonly sak: string;
  readonly fattetAt: Temporal.Instant;
  /** The services that were decided. */
  readonly tjenester: readonly string[];
}

/** What the complaint deadline of a decision is counted from, beside the letters. null: not made, or already told. */
export async function ikkeUnderrettet(les: Lesing, kommune: string, vedtak: string): Promise<Vedtaksstamme | null> {
  const rader = await les.db
    .selectFrom("vedtak as v")
    .innerJoin("vedtak_post as p", (j) => j.onRef("p.kommune", "=", "v.kommune").onRef("p.vedtak", "=", "v.id"))
    .select(["v.sak", "v.fattet_at", "p.tjeneste"])
    .where("v.kommune", "=", kommune)
    .where("v.id", "=", vedtak)
    .where("v.underrettet_dato", "is", null)
    .orderBy("p.post")
    .execute();
  const forste = rader[0];
  if (!forste || forste.fattet_at === null) return null;
  return { sak: forste.sak, fattetAt: forste.fattet_at, tjenester: rader.map((r) => r.tjeneste) };
}

/**
 * Digital letters with an answer in them that nobody has opened, and that have not been reminded of yet; the oldest notice first.
 * Whether a week has passed is the law's question.
 */
export async function uapnede(les: Lesing, kommune: string): Promise<{ id: string; varsletAt: Temporal.Instant }[]> {
  const rader = await les.db
    .selectFrom("brev as b")
    .select(["b.id", "b.varslet_at"])
    .where("b.kommune", "=", kommune)
    .where("b.kanal", "=", "digital")
    .where("b.slag", "in", ["vedtak", "omgjoring", "klage_avvist", "opprettholdelse", "klageavgjorelse"])
    .where("b.varslet_at", "is not", null)
    .where("b.apnet_at", "is", null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("hendelse as h")
            .select("h.nr")
            .whereRef("h.kommune", "=", "b.kommune")
            .whereRef("h.sak", "=", "b.sak")
            .where("h.slag", "in", ["brev.varslet", "brev.varsel_feilet"])
            .whereRef("h.tid", ">", "b.varslet_at")
            .where(sql<boolean>`h.data ->> 'brev' = b.id::text`),
        ),
      ),
    )
    .orderBy("b.varslet_at")
    .limit(1000)
    .execute();
  return rader.flatMap((r) => (r.varslet_at === null ? [] : [{ id: r.id, varsletAt: r.varslet_at }]));
}

/** Has this letter's notice been given up already? */
export async function harFeiletFor(les: Lesing, kommune: string, brev: string): Promise<boolean> {
  const rad = await les.db
    .selectFrom("brev as b")
    .innerJoin("hendelse as h", (j) => j.onRef("h.kommune", "=", "b.kommune").onRef("h.sak", "=", "b.sak"))
    .select("h.nr")
    .where("b.kommune", "=", kommune)
    .where("b.id", "=", brev)
    .where("h.slag", "=", "brev.varsel_feilet")
    .where(sql<boolean>`h.data ->> 'brev' = b.id::text`)
    .limit(1)
    .executeTakeFirst();
  return rad !== undefined;
}
