import type { Lesing, Transaksjon } from "../../../grunnmur/db/base.ts";

/** Papers on their way to the new kommune, or there. */
export interface Overfort {
  readonly id: string;
  readonly hendelse: string;
  readonly til: string;
  readonly antall: number;
  readonly sendtAv: string;
  readonly sendt: Temporal.Instant;
  readonly tilstand: "lagt_ut" | "sendes" | "framme" | "stanset" | "angret";
  readonly framme: Temporal.Instant | null;
  /** The case's number there. */
  readonly nummerDer: string | null;
}

/** What this case has sent to new kommuner, the newest first. */
export async function overforingerI(les: Lesing, kommune: string, sak: string): Promise<Overfort[]> {
  const rader = await les.db
    .selectFrom("papiroverforing as p")
    .innerJoin("kommune as k", "k.nummer", "p.til_kommune")
    .select([
      "p.id",
      "p.hendelse",
      "k.navn",
      "p.papirer",
      "p.sendt_av_navn",
      "p.sendt_at",
      "p.tilstand",
      "p.framme_at",
      "p.nummer_der",
    ])
    .where("p.kommune", "=", kommune)
    .where("p.sak", "=", sak)
    .orderBy("p.sendt_at", "desc")
    .limit(20)
    .execute();
  return rader.map((r) => ({
    ...{ id: r.id, hendelse: r.hendelse, til: r.navn, antall: r.papirer.length, sendtAv: r.sendt_av_navn, sendt: r.sendt_at },
    ...{ tilstand: r.tilstand, framme: r.framme_at, nummerDer: r.nummer_der },
  }));
}

interface Ny {
  readonly kommune: string;
  readonly sak: string;
  readonly hendelse: string;
  readonly til: string;
  readonly papirer: readonly string[];
  readonly melding: string;
  readonly av: { readonly ansatt: string; readonly navn: string };
  readonly na: Temporal.Instant;
}

/** @returns the id, or null when this case has sent them there already */
export async function settInnOverforing(tx: Transaksjon, n: Ny): Promise<string | null> {
  const rad = await tx.db
    .insertInto("papiroverforing")
    .values({
      ...{
        kommune: n.kommune,
        sak: n.sak,
        hendelse: n.hendelse,
        til_kommune: n.til,
        papirer: [...n.papirer],
        melding: n.melding,
      },
      ...{ sendt_av: n.av.ansatt, sendt_av_navn: n.av.navn, sendt_at: n.na },
    })
    .onConflict((k) => k.doNothing()) // papiroverforing_en
    .returning("id")
    .executeTakeFirst();
  return rad?.id ?? null;
}

/** From now on it cannot be called back: the new kommune may have it. @returns null when it is there, stopped or called back */
export async function taTilSending(tx: Transaksjon, kommune: string, id: string) {
  return tx.db
    .updateTable("papiroverforing")
    .set({ tilstand: "sendes" })
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("tilstand", "in", ["lagt_ut", "sendes"])
    .returning(["sak", "hendelse", "til_kommune", "papirer", "melding", "sendt_av_navn"])
    .executeTakeFirst();
}

type Slutt =
  | { readonly tilstand: "framme"; readonly framme_at: Temporal.Instant; readonly nummer_der: string }
  | { readonly tilstand: "stanset"; readonly stansgrunn: "person_dod" };

/** @returns false when it has ended already */
export async function settSlutt(tx: Transaksjon, kommune: string, id: string, slutt: Slutt): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("papiroverforing")
    .set(slutt)
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("tilstand", "=", "sendes")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The move was noted by mistake: what has not left, stays. */
export async function kallTilbake(tx: Transaksjon, kommune: string, hendelse: string): Promise<void> {
  await tx.db
    .updateTable("papiroverforing")
    .set({ tilstand: "angret" })
    .where("kommune", "=", kommune)
    .where("hendelse", "=", hendelse)
    .where("tilstand", "=", "lagt_ut")
    .execute();
}

/** The papers with their bytes, in the order they came. One that has been taken away since is not among them. */
export async function papireneMedInnhold(les: Lesing, kommune: string, sak: string, ider: readonly string[]) {
  const rader = await les.db
    .selectFrom("dokument as d")
    .innerJoin("fil as f", (j) => j.onRef("f.kommune", "=", "d.kommune").onRef("f.id", "=", "d.fil"))
    .select(["d.tittel", "d.fra", "d.dato", "f.mime", "f.bytes", "f.kontroll"])
    .where("d.kommune", "=", kommune)
    .where("d.sak", "=", sak)
    .where("d.id", "in", [...ider])
    .where("d.fjernet_at", "is", null)
    .where("f.kontroll", "in", ["uten", "ren"])
    .orderBy("d.lagt_til_at")
    .orderBy("d.id")
    .execute();
  return rader.flatMap((r) => (r.bytes === null ? [] : [{ ...r, bytes: r.bytes }]));
}

/** Who has said that the person agrees, and when: the one who wrote down that the new kommune is to answer. */
export async function samtykketTil(les: Lesing, kommune: string, hendelse: string, sak: string) {
  return les.db
    .selectFrom("livshendelse_sak as l")
    .innerJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "l.kommune").onRef("a.id", "=", "l.avklart_av"))
    .select(["l.avklart_at", "a.navn"])
    .where("l.kommune", "=", kommune)
    .where("l.hendelse", "=", hendelse)
    .where("l.sak", "=", sak)
    .where("l.valg", "=", "faller_bort")
    .where("l.tatt_tilbake_at", "is", null)
    .executeTakeFirst();
}
