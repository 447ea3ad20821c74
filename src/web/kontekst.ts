import type { Context } from "hono";
import type { Lesedeps } from "../domene/digisos/index.ts";
import type { Skanner } from "../domene/dokument/index.ts";
import type { Embete, Kommune, Malform } from "../domene/kommune/index.ts";
import type { Utatte } from "../domene/oppgave/index.ts";
import type { Tidspunkt } from "../domene/sak/index.ts";
import type { Ansatt, Embeteansatt, Innbygger } from "../domene/tilgang/index.ts";
import type { Base, Lesing, Transaksjon } from "../grunnmur/db/base.ts";
import type { Omfang } from "../grunnmur/db/omfang.ts";
import type { Identitet, Okt } from "../grunnmur/ident/index.ts";
import type { Klokke } from "../grunnmur/klokke.ts";
import type { Logg } from "../grunnmur/logg.ts";
import type { Rategrense } from "../grunnmur/rate.ts";
import type { Skjemadata } from "../grunnmur/skjema.ts";
import type { Sprak } from "../grunnmur/sprak.ts";
import type { Adgang, Parametre, Rute } from "./stier.ts";
import type { Stil } from "./ui/stil/bygg.ts";

/** What the pages are wired to at the start. Nothing in it belongs to one request. */
export interface Deps {
  readonly base: Base;
  readonly klokke: Klokke;
  readonly logg: Logg;
  readonly stil: Stil;
  readonly ident: Identitet;
  readonly rate: Rategrense;
  /** What looks at every file that somebody sends; null where there is none. */
  readonly skanner: Skanner | null;
  /** The schemas of the national format, and what looks at the files that come with it. */
  readonly digisos: Lesedeps;
  /** A demonstration: every page says so above everything else. */
  readonly demo: boolean;
}

interface AktorFor {
  alle: Innbygger | null;
  innbygger: Innbygger;
  ansatt: Ansatt;
  leder: Ansatt;
  nemnd: Ansatt;
  administrator: Ansatt;
  tekstansvar: Ansatt;
  embete: Embeteansatt;
}

/** Public pages are in English too; the rest is in bokmål and nynorsk. */
export type SprakFor<A extends Adgang> = A extends "alle" ? Sprak : Malform;

/** What is known about a request before we know who may do what. The frame of a page, and the pages that refuse, are made from this. */
export interface Grunnlag {
  readonly hono: Context;
  readonly deps: Deps;
  readonly rute: Rute;
  readonly p: Readonly<Record<string, string>>;
  readonly sprak: Sprak;
  readonly kommune: Kommune | null;
  readonly embete: Embete | null;
  readonly okt: Okt | null;
  readonly aktor: Innbygger | Ansatt | Embeteansatt | null;
  /** What every page of the desk tells, for those who work with cases there. */
  readonly kontor?: Kontorstatus;
}

/** What cannot wait and is not taken, and whether the reader uses the keys of the desk. */
export interface Kontorstatus extends Utatte {
  readonly hurtigtaster: boolean;
}

/** What one request is: where, when, in which language, by whom. Handlers get this and nothing else. */
export interface Kontekst<A extends Adgang = Adgang, M extends string = string> {
  readonly grunn: Grunnlag;
  readonly deps: Deps;
  readonly p: Parametre<M>;
  readonly sok: URLSearchParams;
  readonly sprak: SprakFor<A>;
  readonly tid: Tidspunkt;
  readonly aktor: AktorFor[A];
  readonly okt: Okt | null;
  /** The token that every form of this session carries; "" without a session. */
  readonly csrf: string;
  /** The kommune of the URL. On pages without one (the national front page, the Statsforvalter) asking is a bug. */
  readonly kommune: Kommune;
  readonly embete: Embete;
  /** The form that was sent; empty for GET. Read once, with limits, before the handler runs. */
  readonly skjema: Skjemadata;
  /** Runs under the actor's own role: what row level security hides is not there. */
  les<T>(fn: (les: Lesing) => Promise<T>): Promise<T>;
  skriv<T>(fn: (tx: Transaksjon) => Promise<T>): Promise<T>;
}

/** The database scope of an actor. An employee reads through all the units in which they work with cases. */
export function omfangFor(aktor: Innbygger | Ansatt | Embeteansatt | null, enheter: readonly string[]): Omfang {
  if (aktor === null) return { slag: "offentlig" };
  switch (aktor.slag) {
    case "innbygger":
      return { slag: "innbygger", kommune: aktor.kommune, person: aktor.person };
    case "ansatt":
      return { slag: "ansatt", kommune: aktor.kommune, ansatt: aktor.ansatt, enheter };
    case "embete":
      return { slag: "embete", embete: aktor.embete, ansatt: aktor.ansatt };
  }
}
