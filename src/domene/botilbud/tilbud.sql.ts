import { sql } from "kysely";
import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, dato, leggTilAar } from "../../lov/kjerne/dato.ts";
import { BOTILBUD, type Planlinje, type Sluttgrunn, type Tilbud, type Ventende } from "./typer.ts";

function velg(les: Lesing, kommune: string) {
  return les.db.selectFrom("botilbud_tilbud").selectAll().where("kommune", "=", kommune);
}

const fraRad = (r: Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>): Tilbud => ({
  id: r.id,
  sak: r.sak,
  sted: r.sted,
  navn: r.navn,
  adresse: r.adresse,
  dognOre: r.dogn_ore,
  senger: r.senger,
  barn: r.barn,
  fra: dato(r.fra),
  til: dato(r.til),
  hvorfor: r.hvorfor,
  avvik: r.avvik,
  ledigeMedAvtale: r.ledige_med_avtale,
  tilbudtNavn: r.tilbudt_navn,
  tilbudtAt: r.tilbudt_at,
  svar: r.svar,
  svarFordi: r.svar_fordi,
  slutt: r.slutt === null ? null : dato(r.slutt),
  sluttFordi: r.slutt_fordi,
  sluttHva: r.slutt_hva,
});

/** What was offered in a case, the newest first. */
export async function tilbudI(les: Lesing, kommune: string, sak: string): Promise<Tilbud[]> {
  const rader = await velg(les, kommune)
    .where("sak", "=", sak)
    .orderBy("tilbudt_at", "desc")
    .limit(grenser.botilbud.iEnSak)
    .execute();
  return rader.map(fraRad);
}

/** What was offered to a person, in whichever case, the newest first. */
export async function tilbudTil(les: Lesing, kommune: string, person: string): Promise<Tilbud[]> {
  const q = velg(les, kommune).where("person", "=", person).orderBy("tilbudt_at", "desc");
  return (await q.limit(grenser.botilbud.iEnSak).execute()).map(fraRad);
}

/** One offer at a time for a place: who holds the key looks for the beds, and the next one sees what is left. */
export async function laasSted(tx: Transaksjon, kommune: string, sted: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`botilbud ${kommune} ${sted}`}, 0))`.execute(tx.db);
}

/** Beds of a place that nobody has from this day on, by number. */
export async function ledigeSenger(les: Lesing, kommune: string, sted: string, fra: Dato, antall: number): Promise<number[]> {
  const { rows } = await sql<{ nr: number }>`
    select n.nr::int from botilbud_sted s, generate_series(1, s.senger) as n(nr)
    where s.kommune = ${kommune} and s.id = ${sted} and s.nedlagt is null and not exists (
      select 1 from botilbud_seng b where b.kommune = s.kommune and b.sted = s.id and b.nr = n.nr
        and daterange(b.fra, b.til, '[)') && daterange(${fra}::date, null, '[)'))
    order by n.nr limit ${antall}`.execute(les.db);
  return rows.map((r) => r.nr);
}

export interface NyttTilbud {
  readonly kommune: string;
  readonly sak: string;
  readonly person: string;
  readonly sted: string | null;
  readonly navn: string;
  readonly adresse: string;
  readonly dogn_ore: number;
  readonly senger: number;
  readonly barn: number;
  readonly fra: Dato;
  readonly til: Dato;
  readonly hvorfor: string;
  readonly avvik: string | null;
  readonly ledige_med_avtale: number;
  readonly tilbudt_av: string;
  readonly tilbudt_navn: string;
  readonly tilbudt_at: Temporal.Instant;
}

/** Writes the offer with its beds. @returns its id */
export async function settInnTilbud(tx: Transaksjon, t: NyttTilbud, senger: readonly number[]): Promise<string> {
  const { id } = await tx.db.insertInto("botilbud_tilbud").values(t).returning("id").executeTakeFirstOrThrow();
  const { kommune, sted, fra } = t;
  if (sted !== null)
    await tx.db
      .insertInto("botilbud_seng")
      .values(senger.map((nr) => ({ kommune, sted, nr, tilbud: id, fra, til: null })))
      .execute();
  return id;
}

/** @returns false when it was answered meanwhile */
export async function settSvar(
  tx: Transaksjon,
  t: { readonly kommune: string; readonly id: string; readonly fordi: string | null; readonly na: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("botilbud_tilbud")
    .set({ svar: t.fordi === null ? "tok" : "takket_nei", svar_fordi: t.fordi, svart_at: t.na })
    .where("kommune", "=", t.kommune)
    .where("id", "=", t.id)
    .where("svar", "=", "venter")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The beds are free again from this day; a stay that never began has had none. */
export async function frigiSenger(tx: Transaksjon, kommune: string, tilbud: string, fra: Dato): Promise<void> {
  await tx.db
    .updateTable("botilbud_seng")
    .set({ til: sql<Dato>`greatest(fra, ${fra}::date)` })
    .where("kommune", "=", kommune)
    .where("tilbud", "=", tilbud)
    .where("til", "is", null)
    .execute();
}

/** @returns false when nobody lives there */
export async function settTil(tx: Transaksjon, kommune: string, id: string, til: Dato): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("botilbud_tilbud")
    .set({ til })
    .where("kommune", "=", kommune)
    .where("id", "=", id)
    .where("svar", "=", "tok")
    .where("slutt", "is", null)
    .where("til", "<", til)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** @returns false when nobody lives there */
export async function settSlutt(
  tx: Transaksjon,
  kommune: string,
  s: { readonly id: string; readonly dag: Dato; readonly fordi: Sluttgrunn; readonly hva: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("botilbud_tilbud")
    .set({ slutt: s.dag, slutt_fordi: s.fordi, slutt_hva: s.hva })
    .where("kommune", "=", kommune)
    .where("id", "=", s.id)
    .where("svar", "=", "tok")
    .where("slutt", "is", null)
    .where("fra", "<=", s.dag)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Cases of the reader's units that wait for a place, also those that have left one for another: those with children first, then the day that it was asked for. */
export async function ventendeI(les: Lesing, kommune: string, idag: Dato): Promise<Ventende[]> {
  const { rows } = await sql<{ sak: string; nummer: string; navn: string; med_barn: boolean; mottatt: Dato }>`
    select s.id as sak, s.aar || '/' || s.lopenummer as nummer, p.navn, s.mottatt_dato as mottatt,
      (p.fodt > ${leggTilAar(idag, -18)}
        or coalesce((select u.har_barn from utredning u where u.kommune = s.kommune and u.sak = s.id order by u.endret_at desc limit 1),
                    q.innhold #>> '{svar,f_barn}' = 'ja', false)) as med_barn
    from sak_post sp
    join sak s on s.kommune = sp.kommune and s.id = sp.sak
    join person p on p.kommune = s.kommune and p.id = s.person
    left join soknad q on q.kommune = s.kommune and q.id = s.soknad
    where sp.kommune = ${kommune} and sp.tjeneste = ${BOTILBUD} and sp.revurderer is null
      and (sp.utfall is null or exists (select 1 from oppgave o
        where o.kommune = s.kommune and o.sak = s.id and o.slag = 'finn_botilbud' and o.tilstand = 'apen'))
      and not exists (select 1 from botilbud_tilbud t where t.kommune = s.kommune and t.person = s.person and t.svar <> 'takket_nei' and t.slutt is null)
      and not exists (select 1 from botilbud_uten u where u.kommune = s.kommune and u.sak = s.id)
    order by med_barn desc, s.mottatt_dato, s.lopenummer limit ${grenser.botilbud.ventende}`.execute(les.db);
  return rows.map((r) => ({ sak: r.sak, saksnummer: r.nummer, navn: r.navn, medBarn: r.med_barn, mottatt: dato(r.mottatt) }));
}

/** Why no place is found in this case; null: one is to be found. */
export async function utenSted(les: Lesing, kommune: string, sak: string): Promise<{ hvorfor: string; navn: string } | null> {
  const rad = await les.db
    .selectFrom("botilbud_uten")
    .select(["hvorfor", "laget_navn"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .executeTakeFirst();
  return rad ? { hvorfor: rad.hvorfor, navn: rad.laget_navn } : null;
}

/** The way on in a case, the first day first. */
export async function planenI(les: Lesing, kommune: string, sak: string): Promise<Planlinje[]> {
  const rader = await les.db
    .selectFrom("botilbud_plan")
    .select(["id", "slag", "hva", "dag", "gjort", "utfall"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("dag")
    .limit(grenser.botilbud.iEnSak)
    .execute();
  return rader.map((r) => ({ ...r, dag: dato(r.dag), gjort: r.gjort === null ? null : dato(r.gjort) }));
}
