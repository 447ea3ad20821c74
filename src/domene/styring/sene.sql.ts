import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";

/** Clocks by which the kommune owes somebody something; the party's own, as to complain or to send a paper, are not among them. */
const SKYLDER = ["forelopig_svar", "vedtak", "nodhjelp", "klage_forelopig_svar", "oppfolging", "programstart"] as const;
export type Skyldslag = (typeof SKYLDER)[number];
export type Fristart = "lov" | "norm" | "maal" | "satt";

/** Why a clock has run out, as far as the case tells: the first of these that is true. */
export type Forsinket =
  | "venter_pa_part"
  | "venter_pa_andre"
  | "parten_onsker"
  | "til_godkjenning"
  | "brev_klart"
  | "ikke_tatt"
  | "arbeides_med";

export interface Senrad {
  readonly frist: string;
  readonly sak: string;
  readonly klage: string | null;
  readonly saksnummer: string;
  readonly slag: Skyldslag;
  readonly art: Fristart;
  readonly sisteDag: Dato;
  readonly ansvarlig: string | null;
  readonly hvorfor: Forsinket;
}

export type Senantall = Readonly<Record<Fristart, number>>;

function sene(les: Lesing, kommune: string, idag: Dato) {
  return les.db
    .selectFrom("frist as f")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "f.kommune").onRef("s.id", "=", "f.sak"))
    .where("f.kommune", "=", kommune)
    .where("f.status", "=", "loper")
    .where("f.slag", "in", [...SKYLDER])
    .where("f.pause", "is", null)
    .where("f.siste_dag", "<", idag);
}

/** How many clocks have run out, by what kind of day it was: a law broken, a promise broken, a norm or an aim missed. Never added up. */
export async function antallSene(les: Lesing, kommune: string, idag: Dato): Promise<Senantall> {
  const rader = await sene(les, kommune, idag)
    .select((v) => ["f.art", v.fn.countAll<string>().as("antall")])
    .groupBy("f.art")
    .execute();
  const antall = (art: Fristart) => Number(rader.find((r) => r.art === art)?.antall ?? 0);
  return { lov: antall("lov"), satt: antall("satt"), norm: antall("norm"), maal: antall("maal") };
}

/** The clocks of one kind that have run out, the longest ago first, with why. */
export async function seneFrister(les: Lesing, kommune: string, idag: Dato, art: Fristart, maks: number): Promise<Senrad[]> {
  const rader = await sene(les, kommune, idag)
    .leftJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "s.kommune").onRef("a.id", "=", "s.ansvarlig"))
    .leftJoin("sakspause as p", (j) =>
      j.onRef("p.kommune", "=", "f.kommune").onRef("p.sak", "=", "f.sak").on("p.avsluttet_at", "is", null),
    )
    .select(["f.id", "f.sak", "f.klage", "f.slag", "f.siste_dag", "s.aar", "s.lopenummer", "s.ansvarlig", "a.navn", "p.grunn"])
    .select(
      sql<boolean>`exists (select 1 from vedtak v where v.kommune = f.kommune and v.sak = f.sak and v.tilstand = 'til_godkjenning')`.as(
        "til_godkjenning",
      ),
    )
    .select(
      sql<boolean>`exists (select 1 from forelopig_svar b where b.kommune = f.kommune and b.frist = f.id and b.tilstand = 'klart')`.as(
        "brev_klart",
      ),
    )
    .where("f.art", "=", art)
    .orderBy("f.siste_dag")
    .orderBy("f.id")
    .limit(maks)
    .execute();
  return rader.map((r) => ({
    ...{ frist: r.id, sak: r.sak, klage: r.klage, saksnummer: `${r.aar}/${r.lopenummer}`, slag: r.slag as Skyldslag, art },
    ...{ sisteDag: r.siste_dag, ansvarlig: r.navn, hvorfor: hvorfor(r) },
  }));
}

function hvorfor(r: {
  readonly grunn: "venter_pa_part" | "venter_pa_andre" | "parten_onsker" | null;
  readonly til_godkjenning: boolean;
  readonly brev_klart: boolean;
  readonly ansvarlig: string | null;
}): Forsinket {
  if (r.grunn !== null) return r.grunn;
  if (r.til_godkjenning) return "til_godkjenning";
  if (r.brev_klart) return "brev_klart";
  return r.ansvarlig === null ? "ikke_tatt" : "arbeides_med";
}
