import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Malform, Spor } from "../kommune/index.ts";
import type { NyPost, Part } from "./typer.ts";

export interface Sakrad {
  readonly kommune: string;
  readonly aar: number;
  readonly soknad: string | null;
  readonly person: string;
  readonly spor: Spor;
  readonly enhet: string;
  readonly haster: boolean;
  readonly sprak: Malform;
  readonly mottattDato: Dato;
  readonly na: Temporal.Instant;
}

/**
 * Writes a case under the next number of its kommune and year. The row of the number is the lock: two at once get two numbers, and the
 * second waits until the first is committed, so this is done as late as it can be.
 */
export async function settInnSak(tx: Transaksjon, s: Sakrad): Promise<{ id: string; lopenummer: number }> {
  return tx.db
    .with("n", (db) =>
      db
        .insertInto("saksnummer")
        .values({ kommune: s.kommune, aar: s.aar, siste: 1 })
        .onConflict((k) => k.columns(["kommune", "aar"]).doUpdateSet((v) => ({ siste: v("saksnummer.siste", "+", 1) })))
        .returning("siste"),
    )
    .insertInto("sak")
    .values((v) => ({
      kommune: s.kommune,
      aar: s.aar,
      lopenummer: v.selectFrom("n").select("siste"),
      soknad: s.soknad,
      person: s.person,
      spor: s.spor,
      enhet: s.enhet,
      haster: s.haster,
      sprak: s.sprak,
      opprettet: s.na,
      mottatt_dato: s.mottattDato,
    }))
    .returning(["id", "lopenummer"])
    .executeTakeFirstOrThrow();
}

export async function settInnParter(
  tx: Transaksjon,
  kommune: string,
  sak: string,
  parter: readonly Part[],
  fra: Dato,
): Promise<void> {
  await tx.db
    .insertInto("part")
    .values(parter.map((p) => ({ kommune, sak, person: p.person, rolle: p.rolle, omfang: [...p.omfang], fra })))
    .execute();
}

/** Adds items after those that are there. `siste` is the number of the last of them; 0 for a new case. */
export async function settInnPoster(
  tx: Transaksjon,
  kommune: string,
  sak: string,
  poster: readonly Pick<NyPost, "tjeneste" | "onsket" | "revurderer">[],
  siste: number,
): Promise<void> {
  await tx.db
    .insertInto("sak_post")
    .values(
      poster.map(({ tjeneste, onsket, revurderer = null }, i) => ({
        kommune,
        sak,
        nr: siste + i + 1,
        tjeneste,
        onsket,
        revurderer,
      })),
    )
    .execute();
}
