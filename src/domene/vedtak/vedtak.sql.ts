import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { json } from "../../grunnmur/db/json.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Utfall } from "../kommune/index.ts";
import type { Konflikt } from "./konflikter.sql.ts";
import type { ToPersonersgrunn } from "./toPersoner.ts";
import type { Opphav, Postsvar, Vedtaksinnhold } from "./typer.ts";

/** An answer with the service it is about, which the item of the case has named. */
export type Nypost = Postsvar & { readonly tjeneste: string };

export interface Skrevet {
  readonly kommune: string;
  readonly sak: string;
  readonly person: string;
  readonly innhold: Omit<Vedtaksinnhold, "poster"> & { readonly poster: readonly Nypost[] };
  readonly av: string;
  readonly na: Temporal.Instant;
}

const kolonner = ({ innhold: i, av, na }: Skrevet) => ({
  brukers_syn: i.brukersSyn,
  fakta: i.fakta,
  hensyn: i.hensyn,
  barnets_beste: i.barnetsBeste,
  regler: [...i.regler],
  avslutter: [...i.avslutter],
  skrevet_av: av,
  endret_at: na,
});

/** Begins a draft. @returns null when the case has one already. */
export async function settInnUtkast(
  tx: Transaksjon,
  s: Skrevet,
  fra: { readonly opphav: Opphav; readonly klage?: string; readonly erstatter?: string },
): Promise<string | null> {
  const rad = await tx.db
    .insertInto("vedtak")
    .values({
      kommune: s.kommune,
      sak: s.sak,
      opphav: fra.opphav,
      klage: fra.klage ?? null,
      erstatter: fra.erstatter ?? null,
      ...kolonner(s),
    })
    .onConflict((k) => k.doNothing()) // vedtak_ett_utkast
    .returning("id")
    .executeTakeFirst();
  if (!rad) return null;
  await settInnPoster(tx, s, rad.id);
  return rad.id;
}

/** Writes over the draft that has this version. @returns false when there is none: changed, sent on, or decided meanwhile. */
export async function skrivOver(tx: Transaksjon, id: string, versjon: number, s: Skrevet): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("vedtak")
    .set((v) => ({ ...kolonner(s), versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", s.kommune)
    .where("id", "=", id)
    .where("versjon", "=", versjon)
    .where("tilstand", "=", "utkast")
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await tx.db.deleteFrom("vedtak_post").where("kommune", "=", s.kommune).where("vedtak", "=", id).execute();
  await settInnPoster(tx, s, id);
  return true;
}

async function settInnPoster(tx: Transaksjon, s: Skrevet, vedtak: string): Promise<void> {
  if (s.innhold.poster.length === 0) return;
  const rader = s.innhold.poster.map((p) => ({
    kommune: s.kommune,
    vedtak,
    post: p.post,
    person: s.person,
    tjeneste: p.tjeneste,
    utfall: p.utfall,
    omfang: p.omfang,
    timer_per_uke: p.timerPerUke,
    belop_ore: p.belopOre,
    utregning: p.utregning === null ? null : json(p.utregning),
    fra: p.fra,
    til: p.til,
    vurderes_igjen: p.vurderesIgjen,
    utbetales: p.utbetales,
    far_ikke: p.farIkke,
    begrunnelse: p.begrunnelse,
    begrunnelse_fra: [...p.begrunnelseFra],
    vilkar: p.vilkar,
    vilkar_sammenheng: p.vilkarSammenheng,
    stonadsform: p.stonadsform,
    form_fordi: p.formFordi,
    pris: p.pris === null ? null : json(p.pris),
  }));
  await tx.db.insertInto("vedtak_post").values(rader).execute();
}

/** Moves a draft to the second person, or back with a reason. @returns false when it was changed meanwhile. */
export async function flytt(
  tx: Transaksjon,
  v: {
    kommune: string;
    id: string;
    versjon: number;
    fra: "utkast" | "til_godkjenning";
    returGrunn: string | null;
    /** Why it goes to a second person; none on its way back. */
    fordi: readonly ToPersonersgrunn[];
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("vedtak")
    .set((k) => ({
      tilstand: v.fra === "utkast" ? "til_godkjenning" : "utkast",
      retur_grunn: v.returGrunn,
      to_personer_fordi: v.fordi.length === 0 ? null : json(v.fordi),
      versjon: k("versjon", "+", 1),
    }))
    .where("kommune", "=", v.kommune)
    .where("id", "=", v.id)
    .where("versjon", "=", v.versjon)
    .where("tilstand", "=", v.fra)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface Fatting {
  readonly kommune: string;
  readonly id: string;
  readonly versjon: number;
  readonly av: string;
  readonly godkjentAv: string | null;
  readonly nokkel: string;
  readonly na: Temporal.Instant;
}

/** The decision is made, and its answers hold. @returns false when it was changed or made meanwhile. */
export async function settFattet(tx: Transaksjon, f: Fatting): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("vedtak")
    .set((v) => ({
      tilstand: "fattet",
      fattet_at: f.na,
      fattet_av: f.av,
      godkjent_av: f.godkjentAv,
      nokkel: f.nokkel,
      versjon: v("versjon", "+", 1),
    }))
    .where("kommune", "=", f.kommune)
    .where("id", "=", f.id)
    .where("versjon", "=", f.versjon)
    .where("fattet_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return false;
  await settGjelder(tx, f.kommune, f.id, true);
  return true;
}

async function settGjelder(tx: Transaksjon, kommune: string, vedtak: string, gjelder: boolean): Promise<void> {
  await tx.db.updateTable("vedtak_post").set({ gjelder }).where("kommune", "=", kommune).where("vedtak", "=", vedtak).execute();
}

/** Another decision takes its place: it stays in the file, and holds no more. */
export async function settOpphevet(tx: Transaksjon, kommune: string, vedtak: string): Promise<void> {
  await settGjelder(tx, kommune, vedtak, false);
  await tx.db
    .updateTable("vedtak")
    .set((v) => ({ tilstand: "opphevet", versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("id", "=", vedtak)
    .where("tilstand", "=", "fattet")
    .execute();
}

/**
 * Lets another decision take over from a day: the old answer ends the day before, or holds no more when it would not have begun by then.
 * @returns the last day it holds; null for none
 */
export async function avlos(tx: Transaksjon, kommune: string, gammel: Konflikt, fra: Dato | null): Promise<Dato | null> {
  const sisteDag = fra !== null && gammel.fra !== null && gammel.fra < fra ? leggTilDager(fra, -1) : null;
  await tx.db
    .updateTable("vedtak_post")
    .set(sisteDag === null ? { gjelder: false } : { til: sisteDag })
    .where("kommune", "=", kommune)
    .where("vedtak", "=", gammel.vedtak)
    .where("post", "=", gammel.vedtaksPost)
    .execute();
  return sisteDag;
}

/** Remembers what was taken over from and the end it had until then, so that it can be told, and given back. */
export async function noterAvlosning(
  tx: Transaksjon,
  kommune: string,
  { vedtak, gammel, na }: { vedtak: string; gammel: Konflikt; na: Temporal.Instant },
): Promise<void> {
  await tx.db
    .insertInto("vedtak_avlosning")
    .values({
      ...{ kommune, vedtak, post: gammel.post, gammelt_vedtak: gammel.vedtak, gammel_post: gammel.vedtaksPost },
      ...{ til_for: gammel.til, avlost_at: na },
    })
    .execute();
}

/** Writes the answer on the thing that was applied for. @returns false when it has got another answer meanwhile, or was withdrawn. */
export async function besvar(
  tx: Transaksjon,
  s: { kommune: string; post: string; utfall: Utfall; harSvar: boolean },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("sak_post")
    .set((v) => ({ utfall: s.utfall, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", s.kommune)
    .where("id", "=", s.post)
    .where("utfall", s.harSvar ? "is not" : "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
