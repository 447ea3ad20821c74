import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { plattformtekster } from "./plattform/rader.ts";
import type { Tekstregel } from "./typer.ts";

interface Skrevet {
  readonly kommune: string;
  readonly nokkel: string;
  readonly navn: string;
  readonly ord: { readonly nb: string | null; readonly nn: string | null };
  readonly gjelderFra: Dato;
  readonly av: string;
  readonly na: Temporal.Instant;
}

const kolonner = (s: Skrevet) => ({
  navn: s.navn,
  ord_nb: s.ord.nb,
  ord_nn: s.ord.nn,
  gjelder_fra: s.gjelderFra,
  skrevet_av: s.av,
  endret_at: s.na,
});

const TEGN_I_NOKKEL = 50;
const BOKSTAVER: Readonly<Record<string, string>> = { æ: "ae", ø: "o", å: "a" };

/** A key made from the name, that no text here has: "si_fra_om_hunden", "si_fra_om_hunden_2". */
export async function lagNokkel(tx: Transaksjon, kommune: string, navn: string): Promise<string> {
  const rot = navn
    .toLowerCase()
    .replaceAll(/[æøå]/g, (b) => BOKSTAVER[b] ?? "")
    .normalize("NFD")
    .replaceAll(/[^a-z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .slice(0, TEGN_I_NOKKEL)
    .padEnd(3, "_");
  const egne = await tx.db.selectFrom("standardtekst").select("nokkel").distinct().where("kommune", "=", kommune).execute();
  const tatt = new Set([...egne.map((e) => e.nokkel), ...plattformtekster.map((t) => t.nokkel)]);
  let nokkel = rot;
  for (let n = 2; tatt.has(nokkel); n++) nokkel = `${rot}_${n}`;
  return nokkel;
}

/** The first draft of a text that says just this, by the same hand, and that nobody has gone on with. @returns its key, or null */
export async function finnLikKladd(
  tx: Transaksjon,
  s: Omit<Skrevet, "nokkel"> & { readonly regel: Tekstregel },
): Promise<string | null> {
  const rad = await tx.db
    .selectFrom("standardtekst")
    .select("nokkel")
    .where("kommune", "=", s.kommune)
    .where("tilstand", "=", "kladd")
    .where("nr", "=", 1)
    .where("skrevet_av", "=", s.av)
    .where("navn", "=", s.navn)
    .where("slag", "=", s.regel.slag)
    .where("gjelder_fra", "=", s.gjelderFra)
    .where("ord_nb", "is not distinct from", s.ord.nb)
    .where("ord_nn", "is not distinct from", s.ord.nn)
    .limit(1)
    .executeTakeFirst();
  return rad?.nokkel ?? null;
}

/** Begins a draft with the next number. @returns false when the text has one already */
export async function settInnKladd(tx: Transaksjon, s: Skrevet & { readonly regel: Tekstregel }): Promise<boolean> {
  const { siste } = await tx.db
    .selectFrom("standardtekst")
    .select((v) => v.fn.max("nr").as("siste"))
    .where("kommune", "=", s.kommune)
    .where("nokkel", "=", s.nokkel)
    .executeTakeFirstOrThrow();
  const { slag, plass, spor, tjenester, utfall, hjemler } = s.regel;
  const regel = { slag, plass, spor, tjenester: [...tjenester], utfall: [...utfall], hjemler: [...hjemler] };
  const { numInsertedOrUpdatedRows } = await tx.db
    .insertInto("standardtekst")
    .values({ kommune: s.kommune, nokkel: s.nokkel, nr: (siste ?? 0) + 1, ...regel, ...kolonner(s) })
    .onConflict((k) => k.doNothing()) // standardtekst_en_kladd
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** Writes over the draft that has this version. @returns false when it was changed, published or thrown away meanwhile */
export async function skrivOverKladd(tx: Transaksjon, s: Skrevet, versjon: number): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("standardtekst")
    .set((v) => ({ ...kolonner(s), versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", s.kommune)
    .where("nokkel", "=", s.nokkel)
    .where("tilstand", "=", "kladd")
    .where("versjon", "=", versjon)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

type Flytting =
  | { readonly tilstand: "forkastet" }
  | { readonly tilstand: "publisert"; readonly publisert_av: string; readonly publisert_at: Temporal.Instant };

/** The draft becomes a version, or is thrown away. @returns false when it was changed meanwhile */
export async function flyttKladd(
  tx: Transaksjon,
  kommune: string,
  valgt: { readonly nokkel: string; readonly versjon: number },
  til: Flytting,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("standardtekst")
    .set((v) => ({ ...til, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("nokkel", "=", valgt.nokkel)
    .where("tilstand", "=", "kladd")
    .where("versjon", "=", valgt.versjon)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** @returns false when there is no such version, or it was withdrawn before */
export async function settTrukket(
  tx: Transaksjon,
  kommune: string,
  t: { readonly nokkel: string; readonly nr: number; readonly fra: Dato; readonly grunn: string; readonly av: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("standardtekst")
    .set((v) => ({ trukket_fra: t.fra, trukket_grunn: t.grunn, trukket_av: t.av, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("nokkel", "=", t.nokkel)
    .where("nr", "=", t.nr)
    .where("tilstand", "=", "publisert")
    .where("trukket_fra", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
