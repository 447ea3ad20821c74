import type { Lesing, Transaksjon } from "../../grunnmur/db/base.ts";
import type { Skar, Utredning, Utredningsinnhold } from "./typer.ts";

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("utredning as u")
    .leftJoin("ansatt as e", (j) => j.onRef("e.kommune", "=", "u.kommune").onRef("e.id", "=", "u.endret_av"))
    .leftJoin("ansatt as f", (j) => j.onRef("f.kommune", "=", "u.kommune").onRef("f.id", "=", "u.fullfort_av"))
    .select(["u.id", "u.sak", "u.brukers_syn", "u.mal", "u.situasjon", "u.nettverk", "u.har_barn", "u.barn", "u.vurdering"])
    .select(["u.endret_at", "u.fullfort_at", "u.versjon", "e.navn as endret_navn", "f.navn as fullfort_navn"])
    .where("u.kommune", "=", kommune);
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

function fraRad(r: Rad, skar: readonly Skar[]): Utredning {
  return {
    id: r.id,
    sak: r.sak,
    brukersSyn: r.brukers_syn,
    mal: r.mal,
    situasjon: r.situasjon,
    nettverk: r.nettverk,
    harBarn: r.har_barn,
    barn: r.barn,
    vurdering: r.vurdering,
    skar,
    endretTid: r.endret_at,
    endretAvNavn: r.endret_navn ?? "",
    fullfort: r.fullfort_at === null ? null : { tid: r.fullfort_at, navn: r.fullfort_navn ?? "" },
    versjon: r.versjon,
  };
}

async function skarI(les: Lesing, kommune: string, utredninger: readonly string[]): Promise<(Skar & { utredning: string })[]> {
  if (utredninger.length === 0) return [];
  return les.db
    .selectFrom("utredning_skar")
    .select(["utredning", "variabel", "skar", "merknad"])
    .where("kommune", "=", kommune)
    .where("utredning", "in", [...utredninger])
    .orderBy("variabel")
    .execute();
}

export interface Utredninger {
  /** The one being written, if any. */
  readonly utkast: Utredning | null;
  /** Those that are completed, the newest first. The first is the one a decision rests on. */
  readonly fullforte: readonly Utredning[];
}

/** Every assessment of the case. A party sees the completed ones (row level security). */
export async function utredningFor(les: Lesing, kommune: string, sak: string): Promise<Utredninger> {
  const rader = await velg(les, kommune).where("u.sak", "=", sak).orderBy("u.fullfort_at", "desc").limit(100).execute();
  const skar = await skarI(
    les,
    kommune,
    rader.map((r) => r.id),
  );
  const alle = rader.map((r) =>
    fraRad(
      r,
      skar.filter((s) => s.utredning === r.id).map(({ variabel, skar, merknad }) => ({ variabel, skar, merknad })),
    ),
  );
  return { utkast: alle.find((u) => u.fullfort === null) ?? null, fullforte: alle.filter((u) => u.fullfort !== null) };
}

const kolonner = (i: Utredningsinnhold) => ({
  brukers_syn: i.brukersSyn,
  mal: i.mal,
  situasjon: i.situasjon,
  nettverk: i.nettverk,
  har_barn: i.harBarn,
  barn: i.barn,
  vurdering: i.vurdering,
});

export interface Skrevet {
  readonly kommune: string;
  readonly sak: string;
  readonly innhold: Utredningsinnhold;
  readonly av: string;
  readonly na: Temporal.Instant;
}

/** Begins a draft. @returns null when somebody has begun one already: a case has one draft at a time. */
export async function settInnUtkast(tx: Transaksjon, s: Skrevet): Promise<string | null> {
  const rad = await tx.db
    .insertInto("utredning")
    .values({ kommune: s.kommune, sak: s.sak, ...kolonner(s.innhold), endret_at: s.na, endret_av: s.av })
    .onConflict((k) => k.columns(["kommune", "sak"]).where("fullfort_at", "is", null).doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!rad) return null;
  await settSkar(tx, s.kommune, rad.id, s.innhold.skar);
  return rad.id;
}

/** Writes over the draft that has this version. @returns false when there is none: it was changed or completed meanwhile. */
export async function skrivOver(tx: Transaksjon, id: string, versjon: number, s: Skrevet): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("utredning")
    .set((v) => ({ ...kolonner(s.innhold), endret_at: s.na, endret_av: s.av, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", s.kommune)
    .where("id", "=", id)
    .where("versjon", "=", versjon)
    .where("fullfort_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await tx.db.deleteFrom("utredning_skar").where("kommune", "=", s.kommune).where("utredning", "=", id).execute();
  await settSkar(tx, s.kommune, id, s.innhold.skar);
  return true;
}

async function settSkar(tx: Transaksjon, kommune: string, utredning: string, skar: readonly Skar[]): Promise<void> {
  if (skar.length === 0) return;
  await tx.db
    .insertInto("utredning_skar")
    .values(skar.map((s) => ({ kommune, utredning, ...s })))
    .execute();
}

/** From now on the database refuses every change of it. @returns false when the draft was changed meanwhile. */
export async function las(
  tx: Transaksjon,
  u: { kommune: string; id: string; versjon: number; av: string; na: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("utredning")
    .set((v) => ({ fullfort_at: u.na, fullfort_av: u.av, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", u.kommune)
    .where("id", "=", u.id)
    .where("versjon", "=", u.versjon)
    .where("fullfort_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
