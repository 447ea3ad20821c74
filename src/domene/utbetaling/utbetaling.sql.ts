import { sql } from "kysely";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import { hjemmel, hjemmelnokkel } from "../../lov/kjerne/hjemmel.ts";
import { revurderingI } from "../sak/index.ts";
import type { Rate } from "./rater.ts";
import type { Betalbart, Betalingsfil, Utbetaling } from "./typer.ts";

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("utbetaling")
    .select(["id", "sak", "vedtak", "post", "hva", "fra", "til", "forfall", "ore", "mottaker", "konto", "tilstand"])
    .select(["stanset_grunn", "planlagt_navn", "planlagt_av"])
    .where("kommune", "=", kommune);
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

const fraRad = (r: Rad): Utbetaling => ({
  id: r.id,
  sak: r.sak,
  vedtak: r.vedtak,
  post: r.post,
  hva: r.hva,
  fra: dato(r.fra),
  til: dato(r.til),
  forfall: dato(r.forfall),
  ore: r.ore,
  mottaker: r.mottaker,
  konto: r.konto,
  tilstand: r.tilstand,
  stansetGrunn: r.stanset_grunn,
  planlagtNavn: r.planlagt_navn,
});

/** The payments of a case, by the day that they are there. */
export async function utbetalingerI(les: Lesing, kommune: string, sak: string): Promise<Utbetaling[]> {
  const rader = await velg(les, kommune)
    .where("sak", "=", sak)
    .orderBy("forfall")
    .orderBy("hva")
    .limit(grenser.utbetaling.iEnSak)
    .execute();
  return rader.map(fraRad);
}

/** What is planned and due by this day in the units of the reader, and who planned it; without what a death or a move has made nobody's. */
export async function forfallende(les: Lesing, kommune: string, innen: Dato, antall: number) {
  const rader = await velg(les, kommune)
    .where("tilstand", "=", "planlagt")
    .where("forfall", "<=", innen)
    // Nothing is paid for a time after the person died, or moved to where another kommune pays; noted by mistake, it is paid after all.
    .where((v) =>
      v.not(
        v.exists(
          v
            .selectFrom("livshendelse as l")
            .select("l.id")
            .whereRef("l.kommune", "=", "utbetaling.kommune")
            .whereRef("l.person", "=", "utbetaling.person")
            .where("l.angret_at", "is", null)
            .whereRef("l.dato", "<", "utbetaling.fra"),
        ),
      ),
    )
    .orderBy("forfall")
    .orderBy("id")
    .limit(antall)
    .execute();
  return rader.map((r) => ({ ...fraRad(r), planlagtAv: r.planlagt_av }));
}

function gitte(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("vedtak_post as p")
    .innerJoin("vedtak as v", (j) => j.onRef("v.kommune", "=", "p.kommune").onRef("v.id", "=", "p.vedtak"))
    .select(["p.vedtak", "p.post", "p.tjeneste", "p.stonadsform", "p.belop_ore", "p.fra", "p.til", "p.utbetales"])
    .select(
      sql<number>`(select coalesce(sum(u.ore), 0)::bigint from utbetaling u
        where u.kommune = p.kommune and u.vedtak = p.vedtak and u.post = p.post and u.tilstand <> 'stanset')`.as("planlagt"),
    )
    .where("p.kommune", "=", kommune)
    .where("v.fattet_at", "is not", null)
    .where("p.utfall", "in", ["innvilget", "delvis"])
    .where("p.belop_ore", ">", 0);
}

const betalbart = (r: Awaited<ReturnType<ReturnType<typeof gitte>["executeTakeFirstOrThrow"]>>): Betalbart => ({
  vedtak: r.vedtak,
  post: r.post,
  tjeneste: r.tjeneste,
  form: r.stonadsform,
  ore: r.belop_ore ?? 0,
  igjenOre: (r.belop_ore ?? 0) - Number(r.planlagt),
  fra: r.fra === null ? null : dato(r.fra),
  til: r.til === null ? null : dato(r.til),
  utbetales: r.utbetales === null ? null : dato(r.utbetales),
});

/** Each answer in the case that holds and gives money, with what is not planned yet. */
export async function betalbareI(les: Lesing, kommune: string, sak: string): Promise<Betalbart[]> {
  const rader = await gitte(les, kommune).where("v.sak", "=", sak).where("p.gjelder", "=", true).execute();
  return rader.map(betalbart);
}

/**
 * What was given by the decision that this case looks at again, also when it holds no more, and the newest decision of this case that rests on § 23; null: none yet, or the
 * case looks at none.
 */
export async function gittForI(
  les: Lesing,
  kommune: string,
  sak: string,
): Promise<{ readonly gitt: readonly Betalbart[]; readonly kravvedtak: string | null }> {
  const provd = await revurderingI(les, kommune, sak);
  if (!provd) return { gitt: [], kravvedtak: null };
  const rader = await gitte(les, kommune).where("v.id", "=", provd.vedtak).execute();
  const fattet = await les.db
    .selectFrom("vedtak")
    .select("id")
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("fattet_at", "is not", null)
    .where(sql<string>`${hjemmelnokkel(hjemmel("stnl", "23"))}`, "=", sql<string>`any(regler)`)
    .orderBy("fattet_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return { gitt: rader.map(betalbart), kravvedtak: fattet?.id ?? null };
}

/** Is the same thing paid, or planned, for any of these days, in this case or another? @returns the days of the first that is */
export async function finnesAlt(
  les: Lesing,
  kommune: string,
  p: { readonly person: string; readonly hva: string; readonly fra: Dato; readonly til: Dato },
): Promise<{ readonly fra: Dato; readonly til: Dato } | null> {
  const rad = await les.db
    .selectFrom("utbetaling")
    .select(["fra", "til"])
    .where("kommune", "=", kommune)
    .where("person", "=", p.person)
    .where(sql`lower(hva)`, "=", p.hva.toLowerCase())
    .where("tilstand", "<>", "stanset")
    .where("fra", "<=", p.til)
    .where("til", ">=", p.fra)
    .orderBy("fra")
    .limit(1)
    .executeTakeFirst();
  return rad ? { fra: dato(rad.fra), til: dato(rad.til) } : null;
}

export interface NyPlan {
  readonly kommune: string;
  readonly sak: string;
  readonly vedtak: string;
  readonly post: string;
  readonly person: string;
  readonly hva: string;
  readonly mottaker: string;
  readonly konto: string;
  readonly av: { readonly ansatt: string; readonly navn: string };
  readonly na: Temporal.Instant;
}

export async function settInnRater(tx: Transaksjon, plan: NyPlan, rater: readonly Rate[]): Promise<void> {
  const { av, na, ...felles } = plan;
  await tx.db
    .insertInto("utbetaling")
    .values(rater.map((r) => ({ ...felles, ...r, planlagt_av: av.ansatt, planlagt_navn: av.navn, planlagt_at: na })))
    .execute();
}

/** Stops what is not sent. @returns the instalment, or null when it is not there or sent already */
export async function settStanset(
  tx: Transaksjon,
  kommune: string,
  sak: string,
  id: string,
  grunn: string,
): Promise<Utbetaling | null> {
  const { numUpdatedRows } = await tx.db
    .updateTable("utbetaling")
    .set({ tilstand: "stanset", stanset_grunn: grunn })
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("id", "=", id)
    .where("tilstand", "=", "planlagt")
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return null;
  return fraRad(await velg(tx, kommune).where("id", "=", id).executeTakeFirstOrThrow());
}

/** Marks what is in a file. @returns how many were still planned */
export async function settSendt(tx: Transaksjon, kommune: string, fil: string, ider: readonly string[]): Promise<number> {
  const { numUpdatedRows } = await tx.db
    .updateTable("utbetaling")
    .set({ tilstand: "sendt", fil })
    .where("kommune", "=", kommune)
    .where("id", "in", ider)
    .where("tilstand", "=", "planlagt")
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** The files to the bank that this leader's units have made, the newest first. */
export async function filerI(les: Lesing, kommune: string, antall: number): Promise<Betalingsfil[]> {
  const rader = await les.db
    .selectFrom("betalingsfil")
    .select(["id", "meldingsid", "antall", "sum_ore", "laget_navn", "laget_at"])
    .where("kommune", "=", kommune)
    .orderBy("laget_at", "desc")
    .limit(antall)
    .execute();
  return rader.map((r) => ({
    id: r.id,
    meldingsid: r.meldingsid,
    antall: r.antall,
    sumOre: r.sum_ore,
    navn: r.laget_navn,
    tid: r.laget_at,
  }));
}

/** The bytes of one file, or null when there is none that this reader may see. */
export async function finnFil(les: Lesing, kommune: string, id: string): Promise<{ meldingsid: string; innhold: string } | null> {
  const rad = await les.db
    .selectFrom("betalingsfil")
    .select(["meldingsid", "innhold"])
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .executeTakeFirst();
  return rad ?? null;
}
