import { sql } from "kysely";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";

export type Paminnelsesslag = "for" | "etter";

/** A request that is to be reminded of today, and which of its two reminders it is. */
export interface Forfalt {
  readonly krav: string;
  readonly sak: string;
  readonly slag: Paminnelsesslag;
  /** The day that the request is to be answered by. */
  readonly dag: Dato;
}

/** Reminders older than this were due while the program was off, and would now only confuse. */
const DAGER_TILBAKE = 14;

/**
 * Open requests of open cases whose reminder is due: `for` days before their day, or `etter` days after it; 0 is never. A request that was made after its
 * own reminder day has not had time to be forgotten. Those that have had it are not here.
 */
export async function forfalte(
  les: Lesing,
  kommune: string,
  valg: { readonly idag: Dato; readonly for: number; readonly etter: number; readonly antall: number },
): Promise<Forfalt[]> {
  const alle = await Promise.all(
    (["for", "etter"] as const).map(async (slag) => {
      const dager = valg[slag];
      if (dager === 0) return [];
      const [fra, til] =
        slag === "for"
          ? [valg.idag, leggTilDager(valg.idag, dager)]
          : [leggTilDager(valg.idag, -dager - DAGER_TILBAKE), leggTilDager(valg.idag, -dager)];
      const rader = await uminnet(les, kommune, slag)
        .where("k.siste_dag", ">=", fra)
        .where("k.siste_dag", "<=", til)
        .$if(slag === "for", (q) =>
          q.where(sql<boolean>`(k.bedt_at at time zone 'Europe/Oslo')::date < k.siste_dag - ${dager}::int`),
        )
        .limit(valg.antall)
        .execute();
      return rader.map((r) => ({ krav: r.id, sak: r.sak, slag, dag: r.siste_dag }));
    }),
  );
  return alle.flat();
}

/** Open requests of cases that are not decided. */
const apne = (les: Lesing, kommune: string) =>
  les.db
    .selectFrom("dokumentkrav as k")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "k.kommune").onRef("s.id", "=", "k.sak"))
    .where("k.kommune", "=", kommune)
    .where("k.tilstand", "=", "apent")
    .where("s.tilstand", "in", ["mottatt", "utredes"]);

function uminnet(les: Lesing, kommune: string, slag: Paminnelsesslag) {
  return apne(les, kommune)
    .select(["k.id", "k.sak", "k.siste_dag"])
    .where((v) =>
      v.not(
        v.exists(
          v
            .selectFrom("dokumentpaminnelse as p")
            .select("p.krav")
            .whereRef("p.kommune", "=", "k.kommune")
            .whereRef("p.krav", "=", "k.id")
            .whereRef("p.dag", "=", "k.siste_dag")
            .where("p.slag", "=", slag),
        ),
      ),
    )
    .orderBy("k.siste_dag")
    .orderBy("k.id");
}

/** The row that makes it one reminder. @returns false when it was laid out before */
export async function settInnPaminnelse(tx: Transaksjon, kommune: string, f: Forfalt, na: Temporal.Instant): Promise<boolean> {
  const rad = await tx.db
    .insertInto("dokumentpaminnelse")
    .values({ kommune, krav: f.krav, slag: f.slag, dag: f.dag, sak: f.sak, lagt_at: na })
    .onConflict((k) => k.doNothing())
    .returning("krav")
    .executeTakeFirst();
  return rad !== undefined;
}

/** What became of a reminder; the first of its receivers settles it. @returns false when it is settled already */
export async function avsluttPaminnelse(
  tx: Transaksjon,
  kommune: string,
  p: Pick<Forfalt, "krav" | "slag"> & { readonly dag: string },
  utfall: "sendt" | "uten_vei" | "falt_bort",
  na: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("dokumentpaminnelse")
    .set({ utfall, avsluttet_at: na })
    .where("kommune", "=", kommune)
    .where("krav", "=", p.krav)
    .where("slag", "=", p.slag)
    .where("dag", "=", p.dag as Dato)
    .where((v) => (utfall === "sendt" ? v.or([v("utfall", "is", null), v("utfall", "=", "uten_vei")]) : v("utfall", "is", null)))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Cases with a request whose day has passed, that have no task about it yet. */
export async function uteblitte(les: Lesing, kommune: string, idag: Dato, antall: number) {
  return apne(les, kommune)
    .select(["k.sak", "s.enhet", "s.ansvarlig"])
    .select((v) => v.fn.min("k.siste_dag").as("dag"))
    .where("k.siste_dag", "<", idag)
    .where((v) =>
      v.not(
        v.exists(
          v
            .selectFrom("oppgave as o")
            .select("o.id")
            .whereRef("o.kommune", "=", "k.kommune")
            .whereRef("o.sak", "=", "k.sak")
            .where("o.slag", "=", "dokument_uteblitt")
            .where("o.tilstand", "=", "apen"),
        ),
      ),
    )
    .groupBy(["k.sak", "s.enhet", "s.ansvarlig"])
    .limit(antall)
    .execute();
}
