import { randomUUID } from "node:crypto";
import { finnKommune, type Kommune } from "../../../src/domene/kommune/index.ts";
import type { Ansatt, Embeteansatt, Enhetsslag, Innbygger, Rolle } from "../../../src/domene/tilgang/index.ts";
import { enheterFor } from "../../../src/domene/tilgang/index.ts";
import type { Base, Transaksjon } from "../../../src/grunnmur/db/base.ts";
import { syntetiskFnr } from "../../../src/grunnmur/ident/index.ts";
import { type Resultat, sikre } from "../../../src/grunnmur/resultat.ts";
import { type Dato, dato, leggTilDager } from "../../../src/lov/kjerne/dato.ts";
import { leggTilEmbete } from "../../oppsett/rader.ts";

/** What an act answered; a scene has no place for a refusal. */
export function fikk<T, N>(svar: Resultat<T, N>): T {
  if (!svar.ok) throw new Error(`an act of the scene was refused: ${JSON.stringify(svar.nei)}`);
  return svar.verdi;
}

let lopenr = 0;

/** A synthetic number that nobody else in the scene has, and its date of birth. */
function nyttFnr(): { fnr: string; fodt: Dato } {
  const fodt = leggTilDager(dato("1950-01-01"), lopenr++);
  return { fnr: syntetiskFnr(fodt), fodt };
}

export interface MedFnr {
  readonly fnr: string;
}
export type Arbeider = Ansatt & MedFnr;
export type Beboer = Innbygger & MedFnr;
export type Statsansatt = Embeteansatt & MedFnr;

const ENHETER = {
  tildelingskontor: "Tildelingskontoret",
  nav: "Nav-kontoret",
  boligkontor: "Boligkontoret",
  klagenemnd: "Klagenemnda",
} as const satisfies Record<Enhetsslag, string>;

/** A kommune that takes applications and sends letters, with all four units and no demand for a second person. */
export async function nyKommune(base: Base, nummer: string, navn: string, embete: string): Promise<Kommune> {
  await leggTilEmbete(base, embete);
  await base.skriv({ slag: "system", kommune: nummer }, async ({ db }) => {
    await db
      .insertInto("kommune")
      .values({
        ...{ nummer, slug: navn.toLowerCase(), navn, embete, fylkesnummer: nummer.slice(0, 2), fylke: "Fylket" },
        ...{ sprakvedtak: "nøytral", tar_imot: true, telefon: "57 00 00 00", postadresse: "Postboks 1, 6800 Stedet" },
        to_personer_ved: [],
      })
      .execute();
    const rader = Object.entries(ENHETER) as [Enhetsslag, string][];
    await db
      .insertInto("enhet")
      .values(rader.map(([slag, ord]) => ({ kommune: nummer, slag, navn_nb: ord, navn_nn: ord })))
      .execute();
  });
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, nummer));
  sikre(kommune, "the kommune of the scene was just made");
  return kommune;
}

export async function nyAnsatt(
  base: Base,
  kommune: Kommune,
  slag: Enhetsslag,
  rolle: Rolle,
  navn: string,
  sluttet: Dato | null = null,
): Promise<Arbeider> {
  const enhet = kommune.enheter.find((e) => e.slag === slag)?.id;
  sikre(enhet, "the kommune of the scene has all units");
  const [ansatt, { fnr }] = [randomUUID(), nyttFnr()];
  await base.skriv({ slag: "system", kommune: kommune.nummer }, async ({ db }) => {
    await db.insertInto("ansatt").values({ kommune: kommune.nummer, id: ansatt, fnr, navn, sluttet }).execute();
    await db.insertInto("ansatt_rolle").values({ kommune: kommune.nummer, ansatt, enhet, rolle }).execute();
  });
  return { slag: "ansatt", kommune: kommune.nummer, ansatt, navn, fnr, roller: [{ enhet, enhetSlag: slag, rolle }] };
}

export async function nyEmbeteansatt(base: Base, embete: string, navn: string): Promise<Statsansatt> {
  const [ansatt, { fnr }] = [randomUUID(), nyttFnr()];
  await leggTilEmbete(base, embete);
  await base.skriv({ slag: "system" }, ({ db }) =>
    db.insertInto("embeteansatt").values({ embete, id: ansatt, fnr, navn }).execute(),
  );
  return { slag: "embete", embete, ansatt, navn, fnr };
}

/** A resident; with the number of somebody who works here, the same human being at home. */
export async function nyBeboer(
  base: Base,
  kommune: Kommune,
  navn: string,
  na: Temporal.Instant,
  samme?: MedFnr,
): Promise<Beboer> {
  const [person, nytt] = [randomUUID(), nyttFnr()];
  const fnr = samme?.fnr ?? nytt.fnr;
  const epost = `${person.slice(0, 8)}@eksempel.no`;
  await base.skriv({ slag: "kommunen", kommune: kommune.nummer }, ({ db }) =>
    db
      .insertInto("person")
      .values({ kommune: kommune.nummer, id: person, fnr, navn, fodt: nytt.fodt, adresse: "Storgata 1", epost, opprettet: na })
      .execute(),
  );
  return { slag: "innbygger", kommune: kommune.nummer, person, navn, fnr };
}

type Handlende = Innbygger | Ansatt | Embeteansatt;

/** One act as the web does it: in a transaction of its own, under the actor's own role. */
export async function gjor<T, N>(base: Base, aktor: Handlende, act: (tx: Transaksjon) => Promise<Resultat<T, N>>): Promise<T> {
  const omfang =
    aktor.slag === "innbygger"
      ? ({ slag: "innbygger", kommune: aktor.kommune, person: aktor.person } as const)
      : aktor.slag === "ansatt"
        ? ({ slag: "ansatt", kommune: aktor.kommune, ansatt: aktor.ansatt, enheter: enheterFor(aktor) } as const)
        : ({ slag: "embete", embete: aktor.embete, ansatt: aktor.ansatt } as const);
  return fikk(await base.skriv(omfang, act));
}
