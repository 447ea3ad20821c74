import { sql } from "kysely";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { erId } from "../../grunnmur/id.ts";
import { type Horing, horing, type Varselunntak } from "../../lov/forvaltningsloven/p16.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";

/** A warning that has been sent, and what the party answered. */
export interface Varsel {
  readonly id: string;
  readonly sak: string;
  /** What is considered, and why, as the party read it. */
  readonly vurderer: string;
  readonly hvorfor: string;
  readonly svarInnen: Dato;
  readonly sendt: Temporal.Instant;
  readonly svar: {
    readonly tekst: string;
    readonly kanal: "digital" | "muntlig" | "papir";
    readonly fra: string;
    readonly tid: Temporal.Instant;
  } | null;
  readonly versjon: number;
}

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("forhandsvarsel")
    .select(["id", "sak", "vurderer", "hvorfor", "svar_innen", "sendt_at"])
    .select(["svar", "svar_kanal", "svar_fra", "besvart_at", "versjon"])
    .where("kommune", "=", kommune);
}

const fraRad = (r: Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>): Varsel => ({
  id: r.id,
  sak: r.sak,
  vurderer: r.vurderer,
  hvorfor: r.hvorfor,
  svarInnen: dato(r.svar_innen),
  sendt: r.sendt_at,
  svar:
    r.svar === null || r.svar_kanal === null || r.besvart_at === null
      ? null
      : { tekst: r.svar, kanal: r.svar_kanal, fra: r.svar_fra ?? "", tid: r.besvart_at },
  versjon: r.versjon,
});

/** The warnings of a case, the newest first. */
export async function varslerI(les: Lesing, kommune: string, sak: string): Promise<Varsel[]> {
  const rader = await velg(les, kommune).where("sak", "=", sak).orderBy("sendt_at", "desc").limit(50).execute();
  return rader.map(fraRad);
}

export async function finnVarsel(les: Lesing, kommune: string, sak: string, id: string): Promise<Varsel | null> {
  if (!erId(id)) return null;
  const rad = await velg(les, kommune).where("sak", "=", sak).where("id", "=", id).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** The exception that the desk has written down, the last one when there are several. */
export interface Unntak {
  readonly unntak: Varselunntak;
  readonly begrunnelse: string;
}

export async function unntakI(les: Lesing, kommune: string, sak: string): Promise<Unntak | null> {
  const rad = await les.db
    .selectFrom("forhandsvarsel_unntak")
    .select(["unntak", "begrunnelse"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("nr", "desc")
    .executeTakeFirst();
  return rad ?? null;
}

export async function settInnUnntak(
  tx: Transaksjon,
  u: Unntak & { kommune: string; sak: string; av: string; na: Temporal.Instant },
): Promise<void> {
  await tx.db
    .insertInto("forhandsvarsel_unntak")
    .values({
      ...{ kommune: u.kommune, sak: u.sak, unntak: u.unntak, begrunnelse: u.begrunnelse, skrevet_av: u.av, skrevet_at: u.na },
      nr: sql<number>`(select coalesce(max(x.nr), 0) + 1 from trappa.forhandsvarsel_unntak x where x.kommune = ${u.kommune} and x.sak = ${u.sak}::uuid)`,
    })
    .execute();
}

/** Has the party of this case been heard about a cut? The newest warning counts. */
export async function horingI(
  les: Lesing,
  kommune: string,
  sak: string,
  idag: Dato,
): Promise<{ horing: Horing; svarInnen: Dato | null }> {
  const [siste] = await varslerI(les, kommune, sak);
  const unntatt = (await unntakI(les, kommune, sak)) !== null;
  const svarInnen = siste?.svarInnen ?? null;
  return { svarInnen, horing: horing({ svarInnen, besvart: (siste?.svar ?? null) !== null, unntatt }, idag) };
}

/** @returns null when one waits for an answer already */
export async function settInnVarsel(
  tx: Transaksjon,
  v: { kommune: string; sak: string; vurderer: string; hvorfor: string; svarInnen: Dato; av: string; na: Temporal.Instant },
): Promise<string | null> {
  const rad = await tx.db
    .insertInto("forhandsvarsel")
    .values({
      ...{ kommune: v.kommune, sak: v.sak, vurderer: v.vurderer, hvorfor: v.hvorfor },
      ...{ svar_innen: v.svarInnen, sendt_av: v.av, sendt_at: v.na },
    })
    .onConflict((k) => k.doNothing()) // forhandsvarsel_ett_ubesvart
    .returning("id")
    .executeTakeFirst();
  return rad?.id ?? null;
}

/** @returns false when it has an answer already */
export async function settSvar(
  tx: Transaksjon,
  v: {
    kommune: string;
    id: string;
    tekst: string;
    kanal: "digital" | "muntlig" | "papir";
    fra: string;
    notertAv: string | null;
    na: Temporal.Instant;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("forhandsvarsel")
    .set((k) => ({
      ...{ svar: v.tekst, svar_kanal: v.kanal, svar_fra: v.fra, notert_av: v.notertAv, besvart_at: v.na },
      versjon: k("versjon", "+", 1),
    }))
    .where("kommune", "=", v.kommune)
    .where("id", "=", v.id)
    .where("besvart_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns false when it has been answered, or changed meanwhile */
export async function settSvarInnen(
  tx: Transaksjon,
  kommune: string,
  v: Pick<Varsel, "id" | "versjon">,
  dag: Dato,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("forhandsvarsel")
    .set((k) => ({ svar_innen: dag, versjon: k("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("id", "=", v.id)
    .where("versjon", "=", v.versjon)
    .where("besvart_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Clocks of warnings whose last day is over without an answer. */
export async function utlopteKlokker(
  les: Lesing,
  kommune: string,
  idag: Dato,
  antall: number,
): Promise<{ frist: string; sak: string; enhet: string; ansvarlig: string | null }[]> {
  return les.db
    .selectFrom("frist as f")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "f.kommune").onRef("s.id", "=", "f.sak"))
    .select(["f.id as frist", "f.sak", "s.enhet", "s.ansvarlig"])
    .where("f.kommune", "=", kommune)
    .where("f.slag", "=", "varselsvar")
    .where("f.status", "=", "loper")
    .where("f.siste_dag", "<", idag)
    .limit(antall)
    .execute();
}
