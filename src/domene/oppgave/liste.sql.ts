import { type ExpressionBuilder, sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { DB } from "../../grunnmur/db/typer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { KLAGEOPPGAVER, type Oppgaveart, type Utvalg } from "./typer.ts";

/**
 * A place in the worklist: just after this task, or just before it. Tasks have one order: what cannot wait, then by last day, then by id.
 * `rang` is the last day, or long ago for what cannot wait (migration 0011).
 */
export interface Listested {
  readonly rang: Dato;
  readonly id: string;
}

/** Which tasks to show, seen by whom. */
export interface Arbeidsvalg {
  readonly kommune: string;
  /** The units in which the reader works with cases. */
  readonly enheter: readonly string[];
  readonly ansatt: string;
  readonly utvalg: Utvalg;
  readonly art: Oppgaveart | null;
  /** Only cases where this service is applied for. */
  readonly tjeneste: string | null;
  readonly idag: Dato;
  /** The page after, or before, a place in the list; neither is the first page. */
  readonly etter?: Listested | undefined;
  readonly for?: Listested | undefined;
}

export interface Oppgaveside {
  readonly steder: readonly Listested[];
  /** Where the page before ends and the page after begins; null: there is none. */
  readonly forrige: Listested | null;
  readonly neste: Listested | null;
  /** A filter that finds little has looked through as many tasks as one page may cost; the next page looks on from there. */
  readonly stoppet: boolean;
}

type Uttrykk = ExpressionBuilder<DB & { o: DB["oppgave"] }, "o">;

/** The tasks of one selection. Each has an index that gives it in order (migration 0011). */
function iUtvalget(v: Uttrykk, valg: Arbeidsvalg) {
  switch (valg.utvalg) {
    case "alle":
      return [];
    case "mine":
      return [v("o.ansvarlig", "=", valg.ansatt)];
    case "ufordelt":
      return [v("o.ansvarlig", "is", null)];
    case "over":
      // The day says it; the place in the order lets the index stop looking.
      return [v("o.siste_dag", "<", valg.idag), v("o.rang", "<", valg.idag)];
    case "klager":
      return [v("o.slag", "in", [...KLAGEOPPGAVER])];
    case "godkjenning":
      return [v("o.slag", "=", "godkjenn_vedtak")];
  }
}

function forbiStedet(v: Uttrykk, { etter, for: foran }: Arbeidsvalg) {
  const rad = v.refTuple("o.rang", "o.id");
  if (etter) return [v(rad, ">", v.tuple(etter.rang, etter.id))];
  return foran ? [v(rad, "<", v.tuple(foran.rang, foran.id))] : [];
}

/** One unit's tasks in the list's own order, at most `antall`. */
function iRekkefolge(les: Lesing, valg: Arbeidsvalg, enhet: string, antall: number) {
  const retning = valg.for === undefined ? "asc" : "desc";
  return les.db
    .selectFrom("oppgave as o")
    .select(["o.rang", "o.id", "o.art", "o.kommune", "o.sak"])
    .where("o.kommune", "=", valg.kommune)
    .where("o.enhet", "=", enhet)
    .where("o.tilstand", "=", "apen")
    .where((v) => v.and([...iUtvalget(v, valg), ...forbiStedet(v, valg)]))
    .orderBy("o.rang", retning)
    .orderBy("o.id", retning)
    .limit(antall);
}

interface Funn {
  readonly steder: readonly Listested[];
  /** How far was looked; null: to the end. */
  readonly horisont: Listested | null;
}

/** One unit's part of the page. Asked unit by unit: only then does an index give the order, and a page costs what it shows. */
async function finnI(les: Lesing, valg: Arbeidsvalg, enhet: string, antall: number): Promise<Funn> {
  const retning = valg.for === undefined ? "asc" : "desc";
  if (valg.art === null && valg.tjeneste === null) {
    const rader = await iRekkefolge(les, valg, enhet, antall).execute();
    return { steder: rader.map(sted), horisont: null };
  }
  const vindu = grenser.side.gjennomsokt;
  const iVinduet = les.db.selectFrom(iRekkefolge(les, valg, enhet, vindu).as("o"));
  const treff = await iVinduet
    .select(["o.rang", "o.id"])
    .$if(valg.art !== null, (q) => q.where("o.art", "=", valg.art as Oppgaveart))
    // A subquery that answers with a value is asked task by task in the list's order, and not for every case there is.
    .$if(valg.tjeneste !== null, (q) =>
      q.where(
        sql<boolean>`coalesce((select true from sak_post p where p.kommune = o.kommune and p.sak = o.sak and p.tjeneste = ${valg.tjeneste} limit 1), false)`,
      ),
    )
    .orderBy("o.rang", retning)
    .orderBy("o.id", retning)
    .limit(antall)
    .execute();
  const siste = await iRekkefolge(les, valg, enhet, 1)
    .offset(vindu - 1)
    .executeTakeFirst();
  return { steder: treff.map(sted), horisont: siste ? sted(siste) : null };
}

const sted = ({ rang, id }: Listested): Listested => ({ rang, id });

const rekkefolge = (a: Listested, b: Listested): number =>
  a.rang === b.rang ? (a.id < b.id ? -1 : 1) : a.rang < b.rang ? -1 : 1;

/**
 * One page of the worklist, what cannot wait and then the deadline that hurts first on top. Pages are found by a place in the list and not by a number, so the
 * last page of a long list costs the same as the first, and a task that is done meanwhile moves nothing out of sight.
 */
export async function oppgaveside(les: Lesing, valg: Arbeidsvalg): Promise<Oppgaveside> {
  const maks = grenser.side.rader;
  const bakover = valg.for !== undefined;
  const vei = (a: Listested, b: Listested) => (bakover ? rekkefolge(b, a) : rekkefolge(a, b));
  const funn: Funn[] = [];
  for (const enhet of valg.enheter) funn.push(await finnI(les, valg, enhet, maks + 1));
  // Nothing is shown beyond where every unit has been looked through, so that no task is passed by.
  const [horisont] = funn.flatMap((f) => f.horisont ?? []).sort(vei);
  const funnet = funn
    .flatMap((f) => f.steder)
    .filter((s) => horisont === undefined || vei(s, horisont) <= 0)
    .sort(vei);
  const vist = funnet.slice(0, maks);
  const videre = funnet.length > maks ? (vist.at(-1) ?? null) : (horisont ?? null);
  const stoppet = funnet.length <= maks && horisont !== undefined;
  if (bakover) return { steder: vist.toReversed(), forrige: videre, neste: vist[0] ?? valg.for ?? null, stoppet };
  return { steder: vist, forrige: valg.etter ? (vist[0] ?? valg.etter) : null, neste: videre, stoppet };
}
