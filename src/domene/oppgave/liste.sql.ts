import type { ExpressionBuilder } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { DB } from "../../grunnmur/db/typer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { KLAGEOPPGAVER, type Oppgaveart, type Utvalg } from "./typer.ts";

/** A place in the worklist: between this task and its neighbour. Tasks have one order, by last day and then by id. */
export interface Listested {
  readonly sisteDag: Dato;
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
  readonly harForrige: boolean;
  readonly harNeste: boolean;
}

type Uttrykk = ExpressionBuilder<DB & { o: DB["oppgave"] }, "o">;

/** The tasks of one selection. Each has an index that gives it in order (migrations 0002 and 0009). */
function iUtvalget(v: Uttrykk, valg: Arbeidsvalg) {
  switch (valg.utvalg) {
    case "alle":
      return [];
    case "mine":
      return [v("o.ansvarlig", "=", valg.ansatt)];
    case "ufordelt":
      return [v("o.ansvarlig", "is", null)];
    case "over":
      return [v("o.siste_dag", "<", valg.idag)];
    case "klager":
      return [v("o.slag", "in", [...KLAGEOPPGAVER])];
    case "godkjenning":
      return [v("o.slag", "=", "godkjenn_vedtak")];
  }
}

function mottsteder(v: Uttrykk, { etter, for: foran }: Arbeidsvalg) {
  const rad = v.refTuple("o.siste_dag", "o.id");
  if (etter) return [v(rad, ">", v.tuple(etter.sisteDag, etter.id))];
  return foran ? [v(rad, "<", v.tuple(foran.sisteDag, foran.id))] : [];
}

/** One unit's part of the page. Asked unit by unit: only then does an index give the order, and a page costs what it shows. */
function stederI(les: Lesing, valg: Arbeidsvalg, enhet: string, antall: number): Promise<Listested[]> {
  const bakover = valg.for !== undefined;
  return les.db
    .selectFrom("oppgave as o")
    .select(["o.siste_dag as sisteDag", "o.id"])
    .where("o.kommune", "=", valg.kommune)
    .where("o.enhet", "=", enhet)
    .where("o.tilstand", "=", "apen")
    .where((v) => v.and([...iUtvalget(v, valg), ...mottsteder(v, valg)]))
    .$if(valg.art !== null, (q) => q.where("o.art", "=", valg.art as Oppgaveart))
    .$if(valg.tjeneste !== null, (q) =>
      q.where((v) =>
        v.exists(
          v
            .selectFrom("sak_post as p")
            .select("p.id")
            .whereRef("p.kommune", "=", "o.kommune")
            .whereRef("p.sak", "=", "o.sak")
            .where("p.tjeneste", "=", valg.tjeneste),
        ),
      ),
    )
    .orderBy("o.siste_dag", bakover ? "desc" : "asc")
    .orderBy("o.id", bakover ? "desc" : "asc")
    .limit(antall)
    .execute();
}

const rekkefolge = (a: Listested, b: Listested): number =>
  a.sisteDag === b.sisteDag ? (a.id < b.id ? -1 : 1) : a.sisteDag < b.sisteDag ? -1 : 1;

/**
 * One page of the worklist, the deadline that hurts first on top. Pages are found by a place in the list and not by a number, so the
 * last page of a long list costs the same as the first, and a task that is done meanwhile moves nothing out of sight.
 */
export async function oppgaveside(les: Lesing, valg: Arbeidsvalg): Promise<Oppgaveside> {
  const maks = grenser.side.rader;
  const funnet: Listested[] = [];
  for (const enhet of valg.enheter) funnet.push(...(await stederI(les, valg, enhet, maks + 1)));
  funnet.sort(rekkefolge);
  const flere = funnet.length > maks;
  if (valg.for) return { steder: funnet.slice(-maks), harForrige: flere, harNeste: true };
  return { steder: funnet.slice(0, maks), harForrige: valg.etter !== undefined, harNeste: flere };
}
