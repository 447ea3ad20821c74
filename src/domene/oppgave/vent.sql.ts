import { type AliasableExpression, sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { FLEST_TALTE } from "./antall.sql.ts";
import { type Listested, rekkefolge } from "./liste.sql.ts";
import { type Listesak, listesaker } from "./rader.sql.ts";
import type { Venteutvalg } from "./typer.ts";

/** Who or what a case waits for: the office's own pause, a paper, the answer to a warning or to a message, a second person, the body above, or its answer to whether a decision waits. */
export type Venteslag = "pause" | "dokument" | "varsel" | "melding" | "godkjenning" | "instans" | "utsatt";

export interface Venterad extends Listesak {
  readonly id: string;
  readonly slag: Venteslag;
  /** What is waited for, or a code of it. Empty where the kind says it all. */
  readonly hva: string;
  /** By name: who is waited for. */
  readonly hvem: string;
  /** The day to look again: the end of the pause, the day of the request, the approval or the norm of the body above. */
  readonly dag: Dato;
  /** For a message: the day it was sent, because nobody has set a day for the answer. Else null. */
  readonly sendt: Dato | null;
}

/** What to show, seen by whom. */
export interface Ventevalg {
  readonly kommune: string;
  readonly enheter: readonly string[];
  readonly utvalg: Venteutvalg;
  readonly idag: Dato;
  readonly etter?: Listested | undefined;
  readonly for?: Listested | undefined;
}

export interface Venteside {
  readonly rader: readonly Venterad[];
  readonly forrige: Listested | null;
  readonly neste: Listested | null;
}

/** An answer to a message is looked for within a week; after two months nobody waits for it any more. */
const DAGER_FOR_SVAR = grenser.melding.besvaresInnenDager;
const DAGER_ETTER_MELDING = 60;

interface Funn {
  readonly id: string;
  readonly sak: string;
  readonly dag: Dato;
  readonly hva: string;
  readonly hvem: string;
}

/** A statement that is not asked yet: for its lines, or only for how many they are. */
interface Sporring extends AliasableExpression<Funn> {
  execute(): Promise<Funn[]>;
}

type Leser = (les: Lesing, v: Ventevalg, antall: number) => Sporring;

/** Past the place in the list that the page begins at, by the day and the id of the row. `dager` between what is stored and what is shown. */
function forbi(v: Ventevalg, dag: string, id: string, dager = 0) {
  const sted = v.etter ?? v.for;
  if (!sted) return sql<boolean>`true`;
  const fra = leggTilDager(dato(sted.rang), -dager);
  return v.etter
    ? sql<boolean>`(${sql.ref(dag)}, ${sql.ref(id)}) > (${fra}::date, ${sted.id}::uuid)`
    : sql<boolean>`(${sql.ref(dag)}, ${sql.ref(id)}) < (${fra}::date, ${sted.id}::uuid)`;
}

const retning = (v: Ventevalg) => (v.for ? "desc" : "asc");

// What an index is made for stands in the text of these statements: a plan that is kept could not see it in a parameter.
const pauser: Leser = (les, v, antall) =>
  les.db
    .selectFrom("sakspause as p")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "p.kommune").onRef("s.id", "=", "p.sak"))
    .select(["p.id", "p.sak", "p.til as dag", "p.grunn as hva", "p.hvem"])
    .where("p.kommune", "=", v.kommune)
    .where("p.avsluttet_at", "is", null)
    .where("s.enhet", "in", [...v.enheter])
    .where(forbi(v, "p.til", "p.id"))
    .orderBy("p.til", retning(v))
    .orderBy("p.id", retning(v))
    .limit(antall);

const dokumentkrav: Leser = (les, v, antall) =>
  les.db
    .selectFrom("dokumentkrav as d")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "d.kommune").onRef("s.id", "=", "d.sak"))
    .select(["d.id", "d.sak", "d.siste_dag as dag", "d.hva", sql<string>`''`.as("hvem")])
    .where("d.kommune", "=", v.kommune)
    .where("d.tilstand", "=", sql.lit("apent"))
    .where("s.enhet", "in", [...v.enheter])
    .where("s.tilstand", "in", ["mottatt", "utredes"])
    .where(forbi(v, "d.siste_dag", "d.id"))
    .orderBy("d.siste_dag", retning(v))
    .orderBy("d.id", retning(v))
    .limit(antall);

/** Warnings before a cut whose time to answer runs. */
const varsler: Leser = (les, v, antall) =>
  les.db
    .selectFrom("frist as f")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "f.kommune").onRef("s.id", "=", "f.sak"))
    .select(["f.id", "f.sak", "f.siste_dag as dag", sql<string>`''`.as("hva"), sql<string>`''`.as("hvem")])
    .where("f.kommune", "=", v.kommune)
    .where("f.slag", "=", sql.lit("varselsvar"))
    .where("f.status", "=", sql.lit("loper"))
    .where("s.enhet", "in", [...v.enheter])
    .where(forbi(v, "f.siste_dag", "f.id"))
    .orderBy("f.siste_dag", retning(v))
    .orderBy("f.id", retning(v))
    .limit(antall);

const meldinger: Leser = (les, v, antall) =>
  les.db
    .selectFrom("melding as m")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "m.kommune").onRef("s.id", "=", "m.sak"))
    .select(["m.id", "m.sak", sql<Dato>`m.sendt_dato + ${sql.lit(DAGER_FOR_SVAR)}`.as("dag")])
    .select([sql<string>`''`.as("hva"), sql<string>`''`.as("hvem")])
    .where("m.kommune", "=", v.kommune)
    .where("m.fra_kommunen", "=", sql.lit(true))
    .where("m.siste", "=", sql.lit(true))
    .where("m.sendt_dato", ">", leggTilDager(v.idag, -DAGER_ETTER_MELDING))
    .where("s.enhet", "in", [...v.enheter])
    .where("s.tilstand", "in", ["mottatt", "utredes"])
    .where(forbi(v, "m.sendt_dato", "m.id", DAGER_FOR_SVAR))
    .orderBy("m.sendt_dato", retning(v))
    .orderBy("m.id", retning(v))
    .limit(antall);

const godkjenninger: Leser = (les, v, antall) =>
  les.db
    .selectFrom("oppgave as o")
    .leftJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "o.kommune").onRef("a.id", "=", "o.ansvarlig"))
    .select(["o.id", "o.sak", "o.siste_dag as dag", sql<string>`''`.as("hva"), sql<string>`coalesce(a.navn, '')`.as("hvem")])
    .where("o.kommune", "=", v.kommune)
    .where("o.tilstand", "=", sql.lit("apen"))
    .where("o.slag", "=", sql.lit("godkjenn_vedtak"))
    .where("o.enhet", "in", [...v.enheter])
    .where(forbi(v, "o.siste_dag", "o.id"))
    .orderBy("o.siste_dag", retning(v))
    .orderBy("o.id", retning(v))
    .limit(antall);

/** Forwarded complaints, until the body above has decided. */
const instansene: Leser = (les, v, antall) =>
  les.db
    .selectFrom("klageinstanssak as i")
    .innerJoin("oversendelse as o", (j) => j.onRef("o.kommune", "=", "i.kommune").onRef("o.id", "=", "i.oversendelse"))
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "o.kommune").onRef("s.id", "=", "o.sak"))
    .select(["i.id", "o.sak", "i.norm_innen as dag", "o.mottaker as hva", sql<string>`coalesce(i.ansvarlig_navn, '')`.as("hvem")])
    .where("i.kommune", "=", v.kommune)
    .where("i.tilstand", "<>", sql.lit("avgjort"))
    .where("s.enhet", "in", [...v.enheter])
    .where(forbi(v, "i.norm_innen", "i.id"))
    .orderBy("i.norm_innen", retning(v))
    .orderBy("i.id", retning(v))
    .limit(antall);

/** Questions whether a decision waits for its complaint, until the body above has answered. */
const utsatte: Leser = (les, v, antall) =>
  les.db
    .selectFrom("instans_utsatt as u")
    .innerJoin("sak as s", (j) => j.onRef("s.kommune", "=", "u.kommune").onRef("s.id", "=", "u.sak"))
    .select(["u.id", "u.sak", "u.svar_innen as dag", sql<string>`coalesce(u.embete, '')`.as("hva"), sql<string>`''`.as("hvem")])
    .where("u.kommune", "=", v.kommune)
    .where("u.svar", "is", null)
    .where("u.falt_bort_at", "is", null)
    .where("s.enhet", "in", [...v.enheter])
    .where(forbi(v, "u.svar_innen", "u.id"))
    .orderBy("u.svar_innen", retning(v))
    .orderBy("u.id", retning(v))
    .limit(antall);

const LESERE: Readonly<Record<Venteutvalg, readonly (readonly [Venteslag, Leser])[]>> = {
  pa_vent: [["pause", pauser]],
  hos_andre: [
    ["dokument", dokumentkrav],
    ["varsel", varsler],
    ["melding", meldinger],
    ["godkjenning", godkjenninger],
    ["instans", instansene],
    ["utsatt", utsatte],
  ],
};

/** One page of what the office waits for, the day that comes first on top. Each source has an index in this order, so a page costs what it shows. */
export async function venteside(les: Lesing, valg: Ventevalg): Promise<Venteside> {
  if (valg.enheter.length === 0) return { rader: [], forrige: null, neste: null };
  const maks = grenser.side.rader;
  const bakover = valg.for !== undefined;
  const hver = await Promise.all(
    LESERE[valg.utvalg].map(async ([slag, leser]) =>
      (await leser(les, valg, maks + 1).execute()).map((f) => ({ ...f, slag, rang: f.dag })),
    ),
  );
  const funn = hver.flat().sort((a, b) => (bakover ? rekkefolge(b, a) : rekkefolge(a, b)));
  const vist = funn.slice(0, maks);
  const saker = new Map((await listesaker(les, valg.kommune, [...new Set(vist.map((f) => f.sak))])).map((s) => [s.sak, s]));
  const rader = vist.flatMap(({ rang: _, ...f }) => {
    const sak = saker.get(f.sak);
    return sak ? [{ ...sak, ...f, sendt: f.slag === "melding" ? leggTilDager(f.dag, -DAGER_FOR_SVAR) : null }] : [];
  });
  const sted = (f: Funn | undefined): Listested | null => (f ? { rang: f.dag, id: f.id } : null);
  const videre = funn.length > maks ? sted(vist.at(-1)) : null;
  if (bakover) return { rader: rader.toReversed(), forrige: videre, neste: sted(vist[0]) ?? valg.for ?? null };
  return { rader, forrige: valg.etter ? (sted(vist[0]) ?? valg.etter) : null, neste: videre };
}

/** How many lines each of these tabs has, at most {@link FLEST_TALTE} of each. */
export async function antallVentende(
  les: Lesing,
  hvem: { readonly kommune: string; readonly enheter: readonly string[]; readonly idag: Dato },
): Promise<Readonly<Record<Venteutvalg, number>>> {
  if (hvem.enheter.length === 0) return { pa_vent: 0, hos_andre: 0 };
  const tell = (utvalg: Venteutvalg) =>
    LESERE[utvalg].map(([slag, leser]) =>
      les.db
        .selectFrom(leser(les, { ...hvem, utvalg }, FLEST_TALTE).as("t"))
        .select((v) => v.fn.countAll<number>().as("antall"))
        .$asScalar()
        .as(slag),
    );
  const talt = await les.db
    .selectNoFrom([...tell("pa_vent"), ...tell("hos_andre")])
    .$castTo<Readonly<Record<Venteslag, number>>>()
    .executeTakeFirstOrThrow();
  const sum = (utvalg: Venteutvalg) =>
    Math.min(
      FLEST_TALTE,
      LESERE[utvalg].reduce((n, [slag]) => n + talt[slag], 0),
    );
  return { pa_vent: sum("pa_vent"), hos_andre: sum("hos_andre") };
}
