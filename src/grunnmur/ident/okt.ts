import { createHash, randomBytes } from "node:crypto";
import type { Lesing, Transaksjon } from "../db/base.ts";
import { grenser } from "../grenser.ts";

/** The two doors. A person who both lives and works in a kommune goes through one of them at a time. */
export type Dor = "innbygger" | "ansatt";

/** A session that is alive. The secret itself is only in the browser; here is its SHA-256. */
export interface Okt {
  readonly hash: Buffer;
  readonly fnr: string;
  /** As the issuer told it; may be empty. */
  readonly navn: string;
  readonly slag: Dor;
  readonly sistBrukt: Temporal.Instant;
  /** The last hour, however much it is used. */
  readonly utloper: Temporal.Instant;
}

export interface NyOkt {
  readonly fnr: string;
  readonly navn: string;
  readonly slag: Dor;
  readonly idToken: string;
}

const TOKEN = /^[A-Za-z0-9_-]{43}$/;
const { tomgangMinutter, levetidTimer, forlengHvertSekund } = grenser.okt;

/** The hash that a token is stored as, or null for something that is no token. */
export function tokenHash(token: string | undefined): Buffer | null {
  return token !== undefined && TOKEN.test(token) ? createHash("sha256").update(token).digest() : null;
}

/**
 * Makes a session with a token that has never been in use, so that a token planted in the browser before login is worth nothing.
 *
 * @returns the token, 256 random bits. It is given to the browser and kept nowhere else.
 */
export async function lagOkt(tx: Transaksjon, ny: NyOkt, na: Temporal.Instant): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await tx.db
    .insertInto("okt")
    .values({
      hash: createHash("sha256").update(token).digest(),
      fnr: ny.fnr,
      navn: ny.navn,
      slag: ny.slag,
      id_token: ny.idToken,
      opprettet: na,
      sist_brukt: na,
      utloper: na.add({ hours: levetidTimer }),
    })
    .execute();
  return token;
}

/** The living session that a token opens, or null: unknown, ended, unused for too long, or past its last hour. */
export async function hentOkt(les: Lesing, token: string | undefined, na: Temporal.Instant): Promise<Okt | null> {
  const hash = tokenHash(token);
  if (!hash) return null;
  const rad = await les.db
    .selectFrom("okt")
    .select(["fnr", "navn", "slag", "sist_brukt", "utloper"])
    .where("hash", "=", hash)
    .where("avsluttet", "is", null)
    .where("utloper", ">", na)
    .where("sist_brukt", ">", na.subtract({ minutes: tomgangMinutter }))
    .executeTakeFirst();
  return rad ? { hash, fnr: rad.fnr, navn: rad.navn, slag: rad.slag, sistBrukt: rad.sist_brukt, utloper: rad.utloper } : null;
}

/** When the session ends if nothing more is done: the page warns before that. */
export function slutter(okt: Okt): Temporal.Instant {
  const tomgang = okt.sistBrukt.add({ minutes: tomgangMinutter });
  return Temporal.Instant.compare(tomgang, okt.utloper) < 0 ? tomgang : okt.utloper;
}

/** Is it time to write down that the session is in use? Asked first, so that an ordinary page view writes nothing. */
export function trengerForlengelse(okt: Okt, na: Temporal.Instant): boolean {
  return Temporal.Instant.compare(okt.sistBrukt, na.subtract({ seconds: forlengHvertSekund })) <= 0;
}

/** Writes down that the session is in use: at most once a minute, however many requests come at the same time. */
export async function forleng(tx: Transaksjon, okt: Okt, na: Temporal.Instant): Promise<void> {
  await tx.db
    .updateTable("okt")
    .set({ sist_brukt: na })
    .where("hash", "=", okt.hash)
    .where("avsluttet", "is", null)
    .where("sist_brukt", "<=", na.subtract({ seconds: forlengHvertSekund }))
    .execute();
}

/** Ends a session, whether it is still alive or not. @returns its ID token and door when this call was what ended it, else null. */
export async function avsluttOkt(tx: Transaksjon, token: string | undefined, na: Temporal.Instant) {
  const hash = tokenHash(token);
  if (!hash) return null;
  const rad = await tx.db
    .updateTable("okt")
    .set({ avsluttet: na })
    .where("hash", "=", hash)
    .where("avsluttet", "is", null)
    .returning(["id_token", "slag"])
    .executeTakeFirst();
  return rad ? { idToken: rad.id_token, slag: rad.slag } : null;
}

/** Deletes sessions that nobody can use any more: they hold a fødselsnummer, so they are not kept for their own sake. @returns how many. */
export async function ryddOkter(tx: Transaksjon, na: Temporal.Instant): Promise<number> {
  const svar = await tx.db
    .deleteFrom("okt")
    .where((e) =>
      e.or([
        e("avsluttet", "is not", null),
        e("utloper", "<=", na),
        e("sist_brukt", "<=", na.subtract({ minutes: tomgangMinutter })),
      ]),
    )
    .executeTakeFirst();
  return Number(svar.numDeletedRows);
}
