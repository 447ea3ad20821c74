import { type ExpressionBuilder, sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { DB } from "../../grunnmur/db/typer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Oppgavested } from "./rader.sql.ts";
import { type Hastegrad, KLAGEOPPGAVER, type Oppgaveart, type Oppgaveslag, type Sortering, type Utvalg } from "./typer.ts";

/**
 * A place in a list: just after this line, or just before it. Lines have one order: by `rang`, then by id. In the worklist `rang` is the last day, or
 * long ago for what cannot wait (migration 0011); where it is ordered by when it came, the moment with six decimals.
 */
export interface Listested {
  readonly rang: string;
  readonly id: string;
}

/** A task's place in the list, and its case. */
export interface Oppgaveplass extends Listested, Oppgavested {}

/** Which tasks to show, seen by whom. */
export interface Arbeidsvalg {
  readonly kommune: string;
  /** The units in which the reader works with cases. */
  readonly enheter: readonly string[];
  readonly ansatt: string;
  readonly utvalg: Utvalg;
  readonly sortering: Sortering;
  readonly haster: Hastegrad | null;
  readonly slag: Oppgaveslag | null;
  readonly art: Oppgaveart | null;
  /** Only cases where this service is applied for. */
  readonly tjeneste: string | null;
  readonly idag: Dato;
  /** Those who are away today, for the tab of their tasks. */
  readonly borte: readonly string[];
  /** The page after, or before, a place in the list; neither is the first page. */
  readonly etter?: Listested | undefined;
  readonly for?: Listested | undefined;
}

export interface Oppgaveside {
  readonly steder: readonly Oppgaveplass[];
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
      return [v("o.slag", "in", KLAGEOPPGAVER.map(sql.lit))];
    case "godkjenning":
      return [v("o.slag", "=", sql.lit("godkjenn_vedtak"))];
    case "fravaer":
      return [v("o.ansvarlig", "in", [...valg.borte])];
  }
}

const DAGER_TIL = { idag: 0, uke: 7 } as const satisfies Record<Hastegrad, number>;

function saaSnart(v: Uttrykk, { haster, idag }: Arbeidsvalg) {
  return haster === null ? [] : [v("o.rang", "<=", leggTilDager(idag, DAGER_TIL[haster]))];
}

/** Looking forward in the list reads this way; looking back, the other. */
const stigende = ({ sortering, for: foran }: Arbeidsvalg): boolean => (sortering === "nyest") === (foran !== undefined);

function forbiStedet(v: Uttrykk, valg: Arbeidsvalg) {
  const sted = valg.etter ?? valg.for;
  if (!sted) return [];
  const op = stigende(valg) ? ">" : "<";
  if (valg.sortering === "frist") return [v(v.refTuple("o.rang", "o.id"), op, v.tuple(sted.rang as Dato, sted.id))];
  return [v(v.refTuple("o.opprettet", "o.id"), op, v.tuple(Temporal.Instant.from(sted.rang), sted.id))];
}

/** One unit's tasks in the list's own order, at most `antall`. What the indexes are made for stands in the text, where a plan that is kept can see it. */
function iRekkefolge(les: Lesing, valg: Arbeidsvalg, enhet: string, antall: number) {
  const retning = stigende(valg) ? "asc" : "desc";
  return les.db
    .selectFrom("oppgave as o")
    .select(["o.rang", "o.opprettet", "o.id", "o.art", "o.slag", "o.kommune", "o.sak"])
    .where("o.kommune", "=", valg.kommune)
    .where("o.enhet", "=", enhet)
    .where("o.tilstand", "=", sql.lit("apen"))
    .where((v) => v.and([...iUtvalget(v, valg), ...saaSnart(v, valg), ...forbiStedet(v, valg)]))
    .orderBy(valg.sortering === "frist" ? "o.rang" : "o.opprettet", retning)
    .orderBy("o.id", retning)
    .limit(antall);
}

interface Funn {
  readonly steder: readonly Oppgaveplass[];
  /** How far was looked; null: to the end. */
  readonly horisont: Listested | null;
}

/** One unit's part of the page. Asked unit by unit: only then does an index give the order, and a page costs what it shows. */
async function finnI(les: Lesing, valg: Arbeidsvalg, enhet: string, antall: number): Promise<Funn> {
  const sted = stedet(valg.sortering);
  if (valg.utvalg === "fravaer" && valg.borte.length === 0) return { steder: [], horisont: null };
  if (valg.art === null && valg.slag === null && valg.tjeneste === null) {
    const rader = await iRekkefolge(les, valg, enhet, antall).execute();
    return { steder: rader.map(sted), horisont: null };
  }
  const retning = stigende(valg) ? "asc" : "desc";
  const vindu = grenser.side.gjennomsokt;
  const iVinduet = les.db.selectFrom(iRekkefolge(les, valg, enhet, vindu).as("o"));
  const medTreff = iVinduet
    .select(["o.rang", "o.opprettet", "o.id", "o.sak"])
    .$if(valg.slag !== null, (q) => q.where("o.slag", "=", valg.slag as Oppgaveslag))
    .$if(valg.art !== null, (q) => q.where("o.art", "=", valg.art as Oppgaveart))
    // A subquery that answers with a value is asked task by task in the list's order, and not for every case there is.
    .$if(valg.tjeneste !== null, (q) =>
      q.where(
        sql<boolean>`coalesce((select true from sak_post p where p.kommune = o.kommune and p.sak = o.sak and p.tjeneste = ${valg.tjeneste} limit 1), false)`,
      ),
    )
    .orderBy(valg.sortering === "frist" ? "o.rang" : "o.opprettet", retning)
    .orderBy("o.id", retning)
    .limit(antall);
  const iEnden = iRekkefolge(les, valg, enhet, 1).offset(vindu - 1);
  const [treff, siste] = await Promise.all([medTreff.execute(), iEnden.executeTakeFirst()]);
  return { steder: treff.map(sted), horisont: siste ? sted(siste) : null };
}

interface Plass {
  readonly rang: Dato;
  readonly opprettet: Temporal.Instant;
  readonly id: string;
  readonly sak: string;
}

const stedet =
  (sortering: Sortering) =>
  ({ rang, opprettet, id, sak }: Plass): Oppgaveplass => ({
    rang: sortering === "frist" ? rang : opprettet.toString({ fractionalSecondDigits: 6 }),
    id,
    sak,
  });

/** By `rang`, then by id; both are compared letter by letter. */
export const rekkefolge = (a: Listested, b: Listested): number =>
  a.rang === b.rang ? (a.id < b.id ? -1 : 1) : a.rang < b.rang ? -1 : 1;

/**
 * One page of the worklist, what cannot wait and then the deadline that hurts first on top. Pages are found by a place in the list and not by a number, so the
 * last page of a long list costs the same as the first, and a task that is done meanwhile moves nothing out of sight.
 */
export async function oppgaveside(les: Lesing, valg: Arbeidsvalg): Promise<Oppgaveside> {
  const maks = grenser.side.rader;
  const bakover = valg.for !== undefined;
  const vei = (a: Listested, b: Listested) => (stigende(valg) ? rekkefolge(a, b) : rekkefolge(b, a));
  const funn = await Promise.all(valg.enheter.map((enhet) => finnI(les, valg, enhet, maks + 1)));
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
