import { randomUUID } from "node:crypto";
import type { Base, Transaksjon } from "../../src/grunnmur/db/base.ts";
import { json } from "../../src/grunnmur/db/json.ts";
import { dato } from "../../src/lov/kjerne/dato.ts";

/** A working day, long enough ago that nothing depends on today. */
export const NA = Temporal.Instant.from("2026-11-20T09:00:00Z");
export const DAG = dato("2026-11-20");

export interface Provekommune {
  readonly kommune: string;
  readonly tildelingskontor: string;
  readonly nav: string;
  readonly klagenemnd: string;
  readonly ansatt: string;
}

let lopenr = 0;

/** Eleven digits that nobody has: rows of these tests need no valid number. */
export function etFnr(): string {
  lopenr += 1;
  return String(10_000_000_000 + lopenr);
}

/** An office of the Statsforvalter. */
export async function leggTilEmbete(base: Base, id: string): Promise<void> {
  await base.skriv({ slag: "system" }, (tx) =>
    tx.db
      .insertInto("embete")
      .values({ id, navn_nb: id, navn_nn: id })
      .onConflict((c) => c.doNothing())
      .execute(),
  );
}

/** A kommune with three units and one employee. */
export async function leggTilKommune(base: Base, kommune: string, embete = "vestland"): Promise<Provekommune> {
  await leggTilEmbete(base, embete);
  await base.skriv({ slag: "system" }, (tx) =>
    tx.db
      .insertInto("kommune")
      .values({
        nummer: kommune,
        slug: `k-${kommune}`,
        navn: kommune,
        fylkesnummer: "46",
        fylke: "Vestland",
        embete,
        sprakvedtak: "nynorsk",
      })
      .execute(),
  );
  const rader = { kommune, tildelingskontor: randomUUID(), nav: randomUUID(), klagenemnd: randomUUID(), ansatt: randomUUID() };
  await base.skriv({ slag: "system", kommune }, async (tx) => {
    for (const slag of ["tildelingskontor", "nav", "klagenemnd"] as const) {
      await tx.db.insertInto("enhet").values({ kommune, id: rader[slag], slag, navn_nb: slag, navn_nn: slag }).execute();
    }
    await tx.db.insertInto("ansatt").values({ kommune, id: rader.ansatt, fnr: etFnr(), navn: "Ansatt" }).execute();
  });
  return rader;
}

/** Rows are made as the office makes them: under row level security, in the kommune. */
export function iKommunen<T>(base: Base, kommune: string, fn: (tx: Transaksjon) => Promise<T>): Promise<T> {
  return base.skriv({ slag: "kommunen", kommune }, fn);
}

export async function leggTilPerson(base: Base, kommune: string, navn = "Kari"): Promise<string> {
  const id = randomUUID();
  await iKommunen(base, kommune, (tx) =>
    tx.db
      .insertInto("person")
      .values({ kommune, id, fnr: etFnr(), navn, fodt: dato("1950-01-01"), opprettet: NA })
      .execute(),
  );
  return id;
}

export interface Provesak {
  readonly kommune: string;
  readonly sak: string;
  readonly post: string;
  readonly person: string;
  readonly enhet: string;
}

/** An application that became a case with one item and one party. */
export async function leggTilSak(base: Base, hvor: { kommune: string; enhet: string; person: string }): Promise<Provesak> {
  const { kommune, enhet, person } = hvor;
  const [soknad, sak, post] = [randomUUID(), randomUUID(), randomUUID()];
  lopenr += 1;
  const lopenummer = lopenr;
  await iKommunen(base, kommune, async ({ db }) => {
    await db
      .insertInto("soknad")
      .values({
        kommune,
        id: soknad,
        person,
        sendt_av: person,
        kanal: "digital",
        mottatt_at: NA,
        sprak: "nn",
        innhold: json({}),
        nokkel: soknad,
      })
      .execute();
    await db
      .insertInto("sak")
      .values({
        kommune,
        id: sak,
        aar: 2026,
        lopenummer,
        soknad,
        person,
        spor: "omsorg",
        enhet,
        sprak: "nn",
        opprettet: NA,
        mottatt_dato: DAG,
      })
      .execute();
    await db.insertInto("part").values({ kommune, sak, person, rolle: "soker", fra: DAG }).execute();
    await db
      .insertInto("sak_post")
      .values({ kommune, id: post, sak, nr: 1, tjeneste: "hjemmesykepleie", onsket: "Hjelp til å dusje" })
      .execute();
  });
  return { kommune, sak, post, person, enhet };
}

/** A decision that has been made, on the case's one item. */
export async function leggTilVedtak(
  base: Base,
  { kommune, sak }: Pick<Provesak, "kommune" | "sak">,
  ansatt: string,
): Promise<string> {
  const id = randomUUID();
  const fattet = {
    tilstand: "fattet",
    fakta: "Fakta",
    hensyn: "Hensyn",
    regler: ["hol § 3-2"] as string[],
    fattet_at: NA,
    fattet_av: ansatt,
  } as const;
  await iKommunen(base, kommune, (tx) =>
    tx.db
      .insertInto("vedtak")
      .values({ kommune, id, sak, opphav: "soknad", skrevet_av: ansatt, ...fattet })
      .execute(),
  );
  return id;
}

export async function leggTilKlage(base: Base, { kommune, sak, person }: Provesak, vedtak: string): Promise<string> {
  const id = randomUUID();
  await iKommunen(base, kommune, async ({ db }) => {
    await db
      .insertInto("klage")
      .values({
        kommune,
        id,
        sak,
        klager: person,
        kanal: "digital",
        mottatt_at: NA,
        levert_dato: DAG,
        rettidig: "ja",
        grunnlag: json({}),
        nokkel: id,
      })
      .execute();
    await db.insertInto("klage_vedtak").values({ kommune, klage: id, vedtak }).execute();
  });
  return id;
}
