import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Hendelse } from "../sak/index.ts";

/** The locked letter of an event. */
export interface Brevkilde {
  readonly fil: string;
  readonly slag: string;
  readonly vedtak: string | null;
  readonly klage: string | null;
  readonly mottaker: string;
}

/** What is said of one answer of a decision and never changes after the decision is made. */
export interface Postkilde {
  readonly nr: number;
  readonly onsket: string;
  readonly belopOre: number | null;
  readonly utbetales: Dato | null;
  readonly fra: Dato | null;
  readonly vilkar: string;
}

/** Everything that the file is made from. Nothing here changes when the case goes on: it only gets more of it. */
export interface Kilde {
  readonly sak: string;
  readonly tittel: string;
  readonly soker: string;
  readonly navkontor: string | null;
  /** The visible events of the case, the oldest first. */
  readonly hendelser: readonly Hendelse[];
  readonly brev: ReadonlyMap<string, Brevkilde>;
  readonly vedtak: ReadonlyMap<string, readonly Postkilde[]>;
  /** The decision that a decision took the place of. */
  readonly erstatter: ReadonlyMap<string, string>;
  /** What a complaint is about. */
  readonly paklaget: ReadonlyMap<string, readonly string[]>;
  /** Which request a paper answered, by the paper and the moment it came. */
  readonly svart: ReadonlyMap<string, string>;
  /** The reference that a complaint is known by outside. */
  readonly klagereferanse: ReadonlyMap<string, string>;
}

/** When a paper came in: the key of Kilde.svart. */
export const svarnokkel = (dokument: string, tid: Temporal.Instant): string => `${dokument} ${tid.epochMilliseconds}`;
