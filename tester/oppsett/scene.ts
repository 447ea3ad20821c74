import { randomUUID } from "node:crypto";
import { finnKommune, type Kommune } from "../../src/domene/kommune/index.ts";
import type { Tidspunkt } from "../../src/domene/sak/index.ts";
import { type Ansatt, enheterFor, type Innbygger } from "../../src/domene/tilgang/index.ts";
import type { Base, Lesing, Transaksjon } from "../../src/grunnmur/db/base.ts";
import type { Omfang } from "../../src/grunnmur/db/omfang.ts";
import { syntetiskFnr } from "../../src/grunnmur/ident/fnr.ts";
import { sikre } from "../../src/grunnmur/resultat.ts";
import { type Dato, dato } from "../../src/lov/kjerne/dato.ts";
import { DAG, etFnr, iKommunen, leggTilKommune, NA } from "./rader.ts";

/** The moment the tests act at. */
export const TID: Tidspunkt = { na: NA, idag: DAG };

/** The same hour some days later, or earlier when negative. */
export function dagerEtter(dager: number): Tidspunkt {
  const na = NA.add({ hours: 24 * dager });
  return { na, idag: dato(na.toZonedDateTimeISO("Europe/Oslo").toPlainDate().toString()) };
}

export interface Scene {
  readonly kommune: Kommune;
  /** Case workers: one at the tildelingskontor, one at the Nav office. */
  readonly kontoret: Ansatt;
  readonly nav: Ansatt;
}

/** A kommune that takes applications, with a case worker in each of two units. */
export async function scene(base: Base, nummer: string): Promise<Scene> {
  const rader = await leggTilKommune(base, nummer);
  await base.skriv({ slag: "system" }, ({ db }) =>
    db.updateTable("kommune").set({ tar_imot: true }).where("nummer", "=", nummer).execute(),
  );
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, nummer));
  sikre(kommune, "the kommune was just made");
  const kontoret = await ansattI(base, nummer, rader.tildelingskontor, "tildelingskontor", "Siv Saksbehandler");
  const nav = await ansattI(base, nummer, rader.nav, "nav", "Nils Navansatt");
  return { kommune, kontoret, nav };
}

async function ansattI(
  base: Base,
  kommune: string,
  enhet: string,
  enhetSlag: "tildelingskontor" | "nav",
  navn: string,
): Promise<Ansatt> {
  const id = randomUUID();
  await base.skriv({ slag: "system", kommune }, async ({ db }) => {
    await db.insertInto("ansatt").values({ kommune, id, fnr: etFnr(), navn }).execute();
    await db.insertInto("ansatt_rolle").values({ kommune, ansatt: id, enhet, rolle: "saksbehandler" }).execute();
  });
  return { slag: "ansatt", kommune, ansatt: id, navn, roller: [{ enhet, enhetSlag, rolle: "saksbehandler" }] };
}

let lopenr = 0;

export interface Proveperson extends Innbygger {
  readonly fnr: string;
}

/** A resident with a synthetic number, who can act. */
export async function innbygger(
  base: Base,
  kommune: string,
  navn: string,
  fodt: Dato = dato("1950-01-01"),
): Promise<Proveperson> {
  const id = randomUUID();
  const fnr = syntetiskFnr(fodt, lopenr++ % 100);
  await iKommunen(base, kommune, (tx) =>
    tx.db.insertInto("person").values({ kommune, id, fnr, navn, fodt, opprettet: NA }).execute(),
  );
  return { slag: "innbygger", kommune, person: id, navn, fnr };
}

function omfangAv(aktor: Innbygger | Ansatt): Omfang {
  return aktor.slag === "innbygger"
    ? { slag: "innbygger", kommune: aktor.kommune, person: aktor.person }
    : { slag: "ansatt", kommune: aktor.kommune, ansatt: aktor.ansatt, enheter: enheterFor(aktor) };
}

/** Runs an act as the web does: one transaction, under the actor's own role. */
export function gjor<T>(base: Base, aktor: Innbygger | Ansatt, fn: (tx: Transaksjon) => Promise<T>): Promise<T> {
  return base.skriv(omfangAv(aktor), fn);
}

/** Reads as the web does. */
export function se<T>(base: Base, aktor: Innbygger | Ansatt, fn: (les: Lesing) => Promise<T>): Promise<T> {
  return base.les(omfangAv(aktor), fn);
}
