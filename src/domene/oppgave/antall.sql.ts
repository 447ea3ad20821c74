import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { KLAGEOPPGAVER, type Utvalg } from "./typer.ts";

/** Counting stops here: the tab then says "99+". A list is worked from the top, and nobody needs to know that there are 12 408. */
export const FLEST_TALTE = 100;

export type Utvalgsantall = Readonly<Record<Utvalg, number>>;

interface Teller {
  readonly kommune: string;
  readonly ansatt: string;
  readonly idag: Dato;
  readonly borte: readonly string[];
}

/** How many tasks each tab has, at most {@link FLEST_TALTE} of each. */
export async function antallI(les: Lesing, hvem: Teller & { readonly enheter: readonly string[] }): Promise<Utvalgsantall> {
  const sum = { alle: 0, mine: 0, ufordelt: 0, over: 0, klager: 0, godkjenning: 0, fravaer: 0 };
  for (const i of await Promise.all(hvem.enheter.map((enhet) => antallForEnhet(les, { ...hvem, enhet })))) {
    for (const utvalg of Object.keys(sum) as Utvalg[]) sum[utvalg] = Math.min(FLEST_TALTE, sum[utvalg] + i[utvalg]);
  }
  return sum;
}

async function antallForEnhet(les: Lesing, h: Teller & { readonly enhet: string }): Promise<Utvalgsantall> {
  const apne = les.db
    .selectFrom("oppgave as o")
    .select(sql`1`.as("en"))
    .where("o.kommune", "=", h.kommune)
    .where("o.enhet", "=", h.enhet)
    .where("o.tilstand", "=", sql.lit("apen"))
    .limit(FLEST_TALTE);
  const tell = (q: typeof apne) =>
    les.db
      .selectFrom(q.as("t"))
      .select((v) => v.fn.countAll<number>().as("antall"))
      .$asScalar();
  return les.db
    .selectNoFrom([
      tell(apne).as("alle"),
      tell(apne.where("o.ansvarlig", "=", h.ansatt)).as("mine"),
      tell(apne.where("o.ansvarlig", "is", null)).as("ufordelt"),
      tell(apne.where("o.siste_dag", "<", h.idag).where("o.rang", "<", h.idag)).as("over"),
      tell(apne.where("o.slag", "in", KLAGEOPPGAVER.map(sql.lit))).as("klager"),
      tell(apne.where("o.slag", "=", sql.lit("godkjenn_vedtak"))).as("godkjenning"),
      tell(h.borte.length > 0 ? apne.where("o.ansvarlig", "in", [...h.borte]) : apne.where(sql.lit(false))).as("fravaer"),
    ])
    .$castTo<Utvalgsantall>()
    .executeTakeFirstOrThrow();
}
