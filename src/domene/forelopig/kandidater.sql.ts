import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Grunnfakta } from "./grunn.ts";

/** A clock that will run out, what the letter about it is found from, and the letter that is ready, when there is one. */
export interface Kandidat extends Grunnfakta {
  readonly frist: string;
  readonly art: "lov" | "satt";
  readonly forDag: Dato;
  readonly sak: string;
  readonly klageId: string | null;
  readonly enhet: string;
  readonly ansvarlig: string | null;
  readonly klart: {
    readonly id: string;
    readonly kode: string;
    readonly hva: string;
    readonly til: Dato | null;
    readonly nyDato: Dato;
  } | null;
}

/** Clocks of a foreløpig svar: for an application, and for a complaint at the kommune. */
const SVARKLOKKER = ["forelopig_svar", "klage_forelopig_svar"] as const;

/** Is it § 11 a's clock that this is, for the application or for a complaint? */
export const erSvarklokke = (slag: string): boolean => SVARKLOKKER.some((s) => s === slag);

function velg(les: Lesing, kommune: string) {
  return (
    les.db
      .selectFrom("frist as f")
      .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "f.kommune").onRef("s.id", "=", "f.sak"))
      .leftJoin("forelopig_svar as b", (j) => j.onRef("b.kommune", "=", "f.kommune").onRef("b.frist", "=", "f.id"))
      .leftJoin("klage as k", (j) => j.onRef("k.kommune", "=", "f.kommune").onRef("k.id", "=", "f.klage"))
      .leftJoin("sakspause as p", (j) =>
        j.onRef("p.kommune", "=", "f.kommune").onRef("p.sak", "=", "f.sak").on("p.avsluttet_at", "is", null),
      )
      .leftJoinLateral(
        (v) =>
          v
            .selectFrom("dokumentkrav as d")
            .select(["d.hva", "d.siste_dag"])
            .whereRef("d.kommune", "=", "f.kommune")
            .whereRef("d.sak", "=", "f.sak")
            .where("d.tilstand", "=", "apent")
            .orderBy("d.siste_dag")
            .limit(1)
            .as("d"),
        (j) => j.onTrue(),
      )
      .select(["f.id", "f.art", "f.siste_dag", "f.sak", "f.klage", "s.enhet", "s.ansvarlig", "s.tilstand"])
      .select(["b.id as brev", "b.grunn_kode", "b.grunn_hva", "b.grunn_til", "b.ny_dato", "b.tilstand as brevtilstand"])
      .select(["k.tilstand as klagetilstand", "p.grunn as pausegrunn", "p.hvem", "p.til", "d.hva", "d.siste_dag as innen"])
      .select(
        sql<boolean>`exists (select 1 from vedtak v where v.kommune = f.kommune and v.sak = f.sak and v.tilstand = 'til_godkjenning')`.as(
          "til_godkjenning",
        ),
      )
      .where("f.kommune", "=", kommune)
      // Nobody is told of a delay in the case of a dead; that somebody has to say what becomes of it is a task with a day.
      .where(
        sql<boolean>`(not exists (select 1 from person d where d.kommune = s.kommune and d.id = s.person and d.dod is not null)
        or exists (select 1 from part b where b.kommune = s.kommune and b.sak = s.id and b.rolle = 'dodsbo' and b.til is null))`,
      )
      .where("f.status", "=", "loper")
      .where("f.slag", "in", [...SVARKLOKKER])
      .where("f.art", "in", ["lov", "satt"])
  );
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

function fraRad(r: Rad): Kandidat {
  const k = r.klagetilstand;
  return {
    frist: r.id,
    art: r.art === "satt" ? "satt" : "lov",
    forDag: r.siste_dag,
    sak: r.sak,
    klageId: r.klage,
    enhet: r.enhet,
    ansvarlig: r.ansvarlig,
    pause: r.pausegrunn && r.til ? { grunn: r.pausegrunn, hvem: r.hvem ?? "", til: r.til } : null,
    krav: r.hva && r.innen ? { hva: r.hva, innen: r.innen } : null,
    tilGodkjenning: r.til_godkjenning,
    tatt: r.ansvarlig !== null,
    klage: r.klage === null ? null : k === "mottatt" || k === "opprettholdt" ? k : "vurderes",
    klart:
      r.brev && r.ny_dato && r.brevtilstand === "klart"
        ? { id: r.brev, kode: r.grunn_kode ?? "", hva: r.grunn_hva ?? "", til: r.grunn_til, nyDato: r.ny_dato }
        : null,
  };
}

/** Clocks that run out on `grense` or before, from after a place in their order. At most `antall`. */
export async function kandidater(
  les: Lesing,
  kommune: string,
  valg: { readonly grense: Dato; readonly etter: { readonly dag: Dato; readonly frist: string } | null; readonly antall: number },
): Promise<Kandidat[]> {
  const rader = await velg(les, kommune)
    .where("f.siste_dag", "<=", valg.grense)
    .$if(valg.etter !== null, (q) =>
      q.where((v) => v(v.refTuple("f.siste_dag", "f.id"), ">", v.tuple(valg.etter?.dag as Dato, valg.etter?.frist as string))),
    )
    .orderBy("f.siste_dag")
    .orderBy("f.id")
    .limit(valg.antall)
    .execute();
  return rader.map(fraRad);
}

/** The running clock of the application (`klage` null) or of a complaint; null when it is answered. */
export async function svarklokke(les: Lesing, kommune: string, sak: string, klage: string | null): Promise<Kandidat | null> {
  const rad = await velg(les, kommune)
    .where("f.sak", "=", sak)
    .where("f.klage", klage === null ? "is" : "=", klage)
    .orderBy("f.siste_dag")
    .limit(1)
    .executeTakeFirst();
  return rad ? fraRad(rad) : null;
}
