import type { Ore } from "./belop.ts";
import type { Dato } from "./dato.ts";
import type { Tidspunkt } from "./tidspunkt.ts";

/**
 * What a rule wants to know, as plain data: a page can make a form of it, an API its description, and `les` checks against it. Nothing
 * without a limit: a text has a length, a list a number, a number its ends.
 */
export type Feltbeskrivelse =
  | { readonly type: "dato" }
  | { readonly type: "tidspunkt" }
  | { readonly type: "boolsk" }
  | { readonly type: "heltall"; readonly minst: number; readonly hoyst: number }
  | { readonly type: "tall"; readonly minst: number; readonly hoyst: number }
  /** Money, in whole øre. */
  | { readonly type: "ore"; readonly minst: number; readonly hoyst: number }
  | { readonly type: "tekst"; readonly hoystTegn: number }
  | { readonly type: "valg"; readonly valg: readonly string[] }
  | { readonly type: "liste"; readonly av: Felt; readonly hoystAntall: number }
  | { readonly type: "objekt"; readonly felter: Felter }
  /** One of several shapes; the field `paa` says which. */
  | { readonly type: "ett_av"; readonly paa: string; readonly varianter: Readonly<Record<string, Felter>> };

declare const lestSom: unique symbol;

/** A description of one field. `T` is what it is read as; it is known to the compiler only. */
export type Felt<T = unknown> = Feltbeskrivelse & {
  /** May be left out. */
  readonly valgfri?: true;
  /** May be null: asked about, and not known. */
  readonly kanVaereNull?: true;
  readonly [lestSom]?: T;
};

export type Felter = Readonly<Record<string, Felt>>;

type Verdien<F> = F extends { readonly [lestSom]?: infer T } ? Exclude<T, undefined> : never;
type Valgfrie<F extends Felter> = { [K in keyof F]: F[K] extends { readonly valgfri: true } ? K : never }[keyof F];

/** What an object described by `F` is read as. */
export type Lest<F extends Felter> = { readonly [K in Exclude<keyof F, Valgfrie<F>>]: Verdien<F[K]> } & {
  readonly [K in Valgfrie<F>]?: Verdien<F[K]>;
};

const ALDER_HOYST = 130;
const TEKST_HOYST = 500;
const LISTE_HOYST = 100;

export const dag: Felt<Dato> = { type: "dato" };
export const oyeblikk: Felt<Tidspunkt> = { type: "tidspunkt" };
export const boolsk: Felt<boolean> = { type: "boolsk" };
export const heltall = (minst: number, hoyst: number): Felt<number> => ({ type: "heltall", minst, hoyst });
export const tall = (minst: number, hoyst: number): Felt<number> => ({ type: "tall", minst, hoyst });
/** Whole years. */
export const alder: Felt<number> = heltall(0, ALDER_HOYST);
/** A thousand million kroner: more than anybody's income, and so little that a rule can add and multiply what it was given within `STORSTE_BELOP_ORE`. */
const BELOP_HOYST_ORE = 100_000_000_000;

/** Whole øre, not negative. */
export const belop: Felt<Ore> = { type: "ore", minst: 0, hoyst: BELOP_HOYST_ORE };
export const tekst = (hoystTegn = TEKST_HOYST): Felt<string> => ({ type: "tekst", hoystTegn });
export const valg = <const V extends readonly string[]>(...ord: V): Felt<V[number]> => ({ type: "valg", valg: ord });
export const liste = <T>(av: Felt<T>, hoystAntall = LISTE_HOYST): Felt<readonly T[]> => ({ type: "liste", av, hoystAntall });
export const objekt = <F extends Felter>(felter: F): Felt<Lest<F>> => ({ type: "objekt", felter });

type Varianter = Readonly<Record<string, Felter>>;
type Ettav<P extends string, V extends Varianter> = { [K in keyof V]: { readonly [_ in P]: K } & Lest<V[K]> }[keyof V];
export const ettAv = <P extends string, V extends Varianter>(paa: P, varianter: V): Felt<Ettav<P, V>> => ({
  type: "ett_av",
  paa,
  varianter,
});

export const valgfri = <T>(f: Felt<T>): Felt<T> & { readonly valgfri: true } => ({ ...f, valgfri: true });
export const ellerNull = <T>(f: Felt<T>): Felt<T | null> => ({ ...f, kanVaereNull: true }) as Felt<T | null>;
