import { sql } from "kysely";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Grunn, Grunnkode } from "./grunn.ts";

/** An open case at the body above, by the day its answer or its letter is due. */
export interface Instanskandidat {
  readonly id: string;
  readonly embete: string | null;
  /** The day its last letter promised, or the law's month. */
  readonly forDag: Dato;
  readonly tatt: boolean;
}

/** The letter that is ready in a case of the body. */
export interface InstansKlart {
  readonly id: string;
  readonly instanssak: string;
  readonly embete: string | null;
  readonly forDag: Dato;
  readonly grunn: Grunn;
  readonly nyDato: Dato;
  readonly alarmert: boolean;
  readonly versjon: number;
}

/** The body's open cases of one kommune that are due on `grense` or before and have no letter ready. */
export async function instanskandidater(les: Lesing, kommune: string, grense: Dato, antall: number): Promise<Instanskandidat[]> {
  const rader = await les.db
    .selectFrom("klageinstanssak as i")
    .select(["i.id", "i.embete", "i.ansvarlig"])
    .select((v) => v.fn.coalesce("i.lovet_dato", "i.forelopig_svar_innen").as("for_dag"))
    .where("i.kommune", "=", kommune)
    .where("i.tilstand", "<>", "avgjort")
    .where((v) => v(v.fn.coalesce("i.lovet_dato", "i.forelopig_svar_innen"), "<=", grense))
    .where((v) =>
      v.not(
        v.exists(
          v
            .selectFrom("instans_forelopig_svar as b")
            .select("b.id")
            .whereRef("b.kommune", "=", "i.kommune")
            .whereRef("b.instanssak", "=", "i.id")
            .where("b.for_dag", "=", sql<Dato>`coalesce(i.lovet_dato, i.forelopig_svar_innen)`),
        ),
      ),
    )
    .orderBy("i.id")
    .limit(antall)
    .execute();
  return rader.map((r) => ({ id: r.id, embete: r.embete, forDag: r.for_dag as Dato, tatt: r.ansvarlig !== null }));
}

export interface NyttInstanssvar extends Pick<InstansKlart, "instanssak" | "embete" | "forDag" | "grunn" | "nyDato"> {
  readonly kommune: string;
}

const kolonner = (s: NyttInstanssvar) => ({
  kommune: s.kommune,
  instanssak: s.instanssak,
  embete: s.embete,
  for_dag: s.forDag,
  grunn_kode: s.grunn.kode as "skrevet",
  grunn: s.grunn.skrevet,
  ny_dato: s.nyDato,
});

/** @returns how many letters became ready now */
export async function settInnInstansklare(
  tx: Transaksjon,
  svar: readonly NyttInstanssvar[],
  na: Temporal.Instant,
): Promise<number> {
  if (svar.length === 0) return 0;
  const rader = await tx.db
    .insertInto("instans_forelopig_svar")
    .values(svar.map((s) => ({ ...kolonner(s), klargjort_at: na })))
    .onConflict((k) => k.doNothing())
    .returning("id")
    .execute();
  return rader.length;
}

/** Marks the letter of this day as sent. @returns false when one about this day has gone out before */
export async function settInstansSendt(tx: Transaksjon, s: NyttInstanssvar, av: string, na: Temporal.Instant): Promise<boolean> {
  const { kommune, instanssak, embete, for_dag, ...resten } = kolonner(s);
  const sendt = { ...resten, tilstand: "sendt", avsluttet_at: na, sendt_av: av } as const;
  const rad = await tx.db
    .insertInto("instans_forelopig_svar")
    .values({ kommune, instanssak, embete, for_dag, ...sendt, klargjort_at: na })
    .onConflict((k) =>
      k
        .columns(["kommune", "instanssak", "for_dag"])
        .doUpdateSet((v) => ({ ...sendt, versjon: v("instans_forelopig_svar.versjon", "+", 1) }))
        .where("instans_forelopig_svar.tilstand", "=", "klart"),
    )
    .returning("id")
    .executeTakeFirst();
  return rad !== undefined;
}

function velg(les: Lesing) {
  return les.db
    .selectFrom("instans_forelopig_svar")
    .select(["id", "instanssak", "embete", "for_dag", "grunn_kode", "grunn", "ny_dato", "alarmert_at", "versjon"])
    .where("tilstand", "=", "klart");
}

const fraRad = (r: Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>): InstansKlart => ({
  id: r.id,
  instanssak: r.instanssak,
  embete: r.embete,
  forDag: r.for_dag,
  grunn: { kode: r.grunn_kode as Grunnkode, hva: "", til: null, skrevet: r.grunn },
  nyDato: r.ny_dato,
  alarmert: r.alarmert_at !== null,
  versjon: r.versjon,
});

/** The letters that are ready in some of the body's cases. */
export async function instansklare(les: Lesing, instanssaker: readonly string[]): Promise<InstansKlart[]> {
  if (instanssaker.length === 0) return [];
  return (
    await velg(les)
      .where("instanssak", "in", [...instanssaker])
      .execute()
  ).map(fraRad);
}

export async function finnInstansklart(les: Lesing, kommune: string, id: string): Promise<InstansKlart | null> {
  const rad = await velg(les).where("kommune", "=", kommune).where("id", "=", id).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** Letters of the body that are ready, whose day is here, and that nobody has been told of. */
export async function instansforfalte(les: Lesing, kommune: string, idag: Dato, antall: number): Promise<string[]> {
  const rader = await les.db
    .selectFrom("instans_forelopig_svar")
    .select("id")
    .where("kommune", "=", kommune)
    .where("tilstand", "=", "klart")
    .where("alarmert_at", "is", null)
    .where("for_dag", "<=", idag)
    .orderBy("for_dag")
    .limit(antall)
    .execute();
  return rader.map((r) => r.id);
}

/** The body's case gets the day that its letter promised. @returns false when it was decided meanwhile */
export async function settLovet(tx: Transaksjon, kommune: string, id: string, nyDato: Dato): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("klageinstanssak")
    .set({ lovet_dato: nyDato })
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("tilstand", "<>", "avgjort")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Puts the letter on top of the body's list, as one that nobody sent in time. */
export async function settAlarmert(tx: Transaksjon, kommune: string, id: string, na: Temporal.Instant): Promise<void> {
  await tx.db
    .updateTable("instans_forelopig_svar")
    .set({ alarmert_at: na })
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("tilstand", "=", "klart")
    .where("alarmert_at", "is", null)
    .execute();
}
