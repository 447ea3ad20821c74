import type { Prosesslov } from "../forvaltningsloven/prosesslov.ts";
import { type Dato, dato } from "../kjerne/dato.ts";
import { ellerNull, type Felt, type Felter, type Lest, tekst, valg, valgfri } from "../kjerne/felt.ts";
import { type Feltfeil, les } from "../kjerne/les.ts";
import type { Beregning } from "../kjerne/svar.ts";

/** The day the cases were written: what is asked without a date is asked under the law of that day. */
export const SKREVET: Dato = dato("2026-11-21");

/** An answer, in the words of the cases; or why there is none. */
export type Saksvar =
  | { readonly svar: Readonly<Record<string, unknown>> }
  | {
      /** In words, for whoever reads the run. */
      readonly ubesvart: string;
    };

export const svar = (ord: Readonly<Record<string, unknown>>): Saksvar => ({ svar: ord });
export const ubesvart = (hvorfor: string): Saksvar => ({ ubesvart: hvorfor });

/** What a case may leave out: everything, and each fact may be there and not known. */
type Kanskje<F extends Felter> = {
  readonly [K in keyof F]: F[K] extends Felt<infer T> ? Felt<T | null> & { readonly valgfri: true } : never;
};

export interface Saksslag {
  readonly felter: Felter;
  readonly svar: (inn: Readonly<Record<string, unknown>>, lov: Prosesslov) => Saksvar;
}

/** A kind of case: its facts with their types and words, and how the law is asked. */
export function slag<F extends Felter>(felter: F, besvar: (f: Lest<Kanskje<F>>, lov: Prosesslov) => Saksvar): Saksslag {
  const kanskje = Object.fromEntries(Object.entries(felter).map(([navn, f]) => [navn, valgfri(ellerNull(f))]));
  return { felter: kanskje, svar: (inn, lov) => besvar(inn as Lest<Kanskje<F>>, lov) };
}

const PROSESSLOVER = { "fvl-1967": "fvl67", "fvl-2025": "fvl25" } as const satisfies Readonly<Record<string, Prosesslov>>;
const hode = {
  kind: tekst(100),
  processActAssumed: valgfri(ellerNull(valg(...(Object.keys(PROSESSLOVER) as (keyof typeof PROSESSLOVER)[])))),
} as const;

const feilord = (f: Feltfeil): string => `${f.sti}: ${f.kode}${f.valg === undefined ? "" : ` (${f.valg.join(", ")})`}`;

const erObjekt = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === "object" && v !== null && !Array.isArray(v);

/**
 * Answers a case of one of these kinds. Everything that is not known, a kind, a field, a word or a type, is named in `ubesvart`. Never throws.
 */
export function svarMed(slagene: Readonly<Record<string, Saksslag>>, sak: unknown): Saksvar {
  if (!erObjekt(sak) || !erObjekt(sak.input)) return ubesvart("saken: feil_type");
  const { kind: ord, processActAssumed = null } = sak;
  const lesthode = les(hode, { ...(ord === undefined ? {} : { kind: ord }), processActAssumed });
  if (!lesthode.ok) return ubesvart(lesthode.feil.map(feilord).join("; "));
  const kind = Object.hasOwn(slagene, lesthode.verdi.kind) ? slagene[lesthode.verdi.kind] : undefined;
  if (kind === undefined) return ubesvart(`kind: ikke_blant_valgene (${Object.keys(slagene).join(", ")})`);
  const lest = les(kind.felter, sak.input);
  if (!lest.ok) return ubesvart(lest.feil.map(feilord).join("; "));
  return kind.svar(lest.verdi, PROSESSLOVER[lesthode.verdi.processActAssumed ?? "fvl-1967"]);
}

/** What a calculation lacks, in words: "egenandel_korttid_dogn 2027-01-01". */
export const savnet = (b: Pick<Beregning<unknown>, "mangler">): string =>
  b.mangler.map((m) => [m.kode, m.sats, m.paaDato].filter((x) => x !== undefined).join(" ")).join("; ");
