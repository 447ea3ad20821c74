import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Malform, Spor } from "../kommune/index.ts";
import type { NyPost, Part } from "./typer.ts";

/** The next case number of the kommune and year. The row is the lock: two at once get two numbers. */
export async function nesteSaksnummer(
  tx: Transaksjon,
  kommune: string,
  aar: number,
): Promise<{ aar: number; lopenummer: number }> {
  const { siste } = await tx.db
    .insertInto("saksnummer")
    .values({ kommune, aar, siste: 1 })
    .onConflict((k) => k.columns(["kommune", "aar"]).doUpdateSet((v) => ({ siste: v("saksnummer.siste", "+", 1) })))
    .returning("siste")
    .executeTakeFirstOrThrow();
  return { aar, lopenummer: siste };
}

/** Does the person have a protected address? Then the case goes to the unit for those. */
export async function erSkjermet(tx: Transaksjon, kommune: string, person: string): Promise<boolean> {
  const rad = await tx.db
    .selectFrom("person")
    .select("skjermet")
    .where("kommune", "=", kommune)
    .where("id", "=", person)
    .executeTakeFirstOrThrow();
  return rad.skjermet;
}

export interface Sakrad {
  readonly kommune: string;
  readonly aar: number;
  readonly lopenummer: number;
  readonly soknad: string | null;
  readonly person: string;
  readonly spor: Spor;
  readonly enhet: string;
  readonly haster: boolean;
  readonly sprak: Malform;
  readonly mottattDato: Dato;
  readonly na: Temporal.Instant;
}

export async function settInnSak(tx: Transaksjon, s: Sakrad): Promise<string> {
  const { id } = await tx.db
    .insertInto("sak")
    .values({
      kommune: s.kommune,
      aar: s.aar,
      lopenummer: s.lopenummer,
      soknad: s.soknad,
      person: s.person,
      spor: s.spor,
      enhet: s.enhet,
      haster: s.haster,
      sprak: s.sprak,
      opprettet: s.na,
      mottatt_dato: s.mottattDato,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
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
