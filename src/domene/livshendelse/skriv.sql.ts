import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Livshendelse } from "../../lov/livshendelser.ts";
import type { Kilde } from "./typer.ts";

export interface NyLivshendelse {
  readonly kommune: string;
  readonly person: string;
  readonly sak: string;
  readonly slag: Livshendelse;
  readonly dato: Dato;
  readonly kilde: Kilde;
  readonly meldtAv: string;
  readonly tilKommune: string | null;
  readonly av: string;
  readonly na: Temporal.Instant;
}

/** @returns the id, or null when it is noted already */
export async function settInn(tx: Transaksjon, l: NyLivshendelse): Promise<string | null> {
  const rad = await tx.db
    .insertInto("livshendelse")
    .values({
      ...{ kommune: l.kommune, person: l.person, sak: l.sak, slag: l.slag, dato: l.dato, kilde: l.kilde },
      ...{ meldt_av: l.meldtAv, til_kommune: l.tilKommune, registrert_av: l.av, registrert_at: l.na },
    })
    .onConflict((k) => k.doNothing())
    .returning("id")
    .executeTakeFirst();
  return rad?.id ?? null;
}

/** Nobody writes to the dead; or the person lives after all. */
export async function settDod(tx: Transaksjon, kommune: string, person: string, dod: Dato | null): Promise<void> {
  await tx.db
    .updateTable("person")
    .set((v) => ({ dod, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("id", "=", person)
    .execute();
}

/** Takes it back, once. @returns false when somebody has */
export async function settAngret(
  tx: Transaksjon,
  a: { kommune: string; id: string; av: string; grunn: string; na: Temporal.Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("livshendelse")
    .set({ angret_at: a.na, angret_av: a.av, angret_grunn: a.grunn })
    .where("kommune", "=", a.kommune)
    .where("id", "=", a.id)
    .where("angret_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Ends every place that somebody has for the person, and that the person has for others. @returns their ids */
export async function lukkRepresentasjoner(
  tx: Transaksjon,
  p: { kommune: string; person: string; hendelse: string; na: Temporal.Instant },
): Promise<string[]> {
  const rader = await tx.db
    .updateTable("representasjon")
    .set({ trukket_at: p.na, livshendelse: p.hendelse })
    .where("kommune", "=", p.kommune)
    .where("trukket_at", "is", null)
    .where((v) => v.or([v("representert", "=", p.person), v("representant", "=", p.person)]))
    .returning("id")
    .execute();
  return rader.map((r) => r.id);
}

/** Those that the death ended are there again. @returns their ids */
export async function apneRepresentasjoner(tx: Transaksjon, kommune: string, hendelse: string): Promise<string[]> {
  const rader = await tx.db
    .updateTable("representasjon")
    .set({ trukket_at: null, livshendelse: null })
    .where("kommune", "=", kommune)
    .where("livshendelse", "=", hendelse)
    .returning("id")
    .execute();
  return rader.map((r) => r.id);
}

/** What was said of each case, and when: it was said of something that had not happened. */
export async function taTilbakeAvklaringer(tx: Transaksjon, kommune: string, hendelse: string, na: Temporal.Instant) {
  return tx.db
    .updateTable("livshendelse_sak")
    .set({ tatt_tilbake_at: na })
    .where("kommune", "=", kommune)
    .where("hendelse", "=", hendelse)
    .where("tatt_tilbake_at", "is", null)
    .returning(["sak", "valg", "sakstilstand", "avklart_at"])
    .execute();
}
