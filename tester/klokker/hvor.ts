import type { Klage } from "../../src/domene/klage/index.ts";
import type { Ansatt, Innbygger } from "../../src/domene/tilgang/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import type { Resultat } from "../../src/grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../src/lov/kjerne/dato.ts";
import { gjor, tidspunkt } from "../oppsett/kontor.ts";
import type { Provekontor } from "./kontoret.ts";
import type { Stilling } from "./stilling.ts";

/** Where an act is tried: the case as it stood, and the day. */
export interface Hvor {
  readonly base: Base;
  readonly kontor: Provekontor;
  readonly s: Stilling;
  readonly dagen: Dato;
  /** Differs from one act to the next. */
  readonly nr: number;
}

/** What came of it: `true`, or the code of the refusal. A refusal is an answer too, and has written nothing. */
export type Svar = true | string;

/**
 * One act, by the one who does it, through the function that the page calls.
 *
 * @param kan whether the state of the case lets it through; it is tried now and then all the same, and is then to be refused
 */
export interface Akt {
  readonly kan: (s: Stilling) => boolean;
  readonly gjor: (h: Hvor) => Promise<Svar>;
}

export const svaret = (r: Resultat<unknown, { readonly grunn: string }>): Svar => (r.ok ? true : r.nei.grunn);

/** Who works with the case: the case worker, or the leader when the case worker is inhabil in it. */
export function kontoretI({ kontor, s }: Hvor): { readonly av: Ansatt; readonly leder: Ansatt } {
  const { saksbehandler, leder } = s.spor === "sosial" ? kontor.k.nav : kontor.k.omsorg;
  return { av: s.inhabile.includes(saksbehandler.ansatt) ? leder : saksbehandler, leder };
}

type Fn<T> = Parameters<typeof gjor<T>>[2];

/** An act of the office. */
export async function kontoret(
  h: Hvor,
  fn: (tx: Parameters<Fn<unknown>>[0], av: Ansatt) => Promise<Resultat<unknown, { readonly grunn: string }>>,
): Promise<Svar> {
  const { av } = kontoretI(h);
  return svaret(await gjor(h.base, av, (tx) => fn(tx, av)));
}

/** An act of the person the case is about. */
export async function parten(
  h: Hvor,
  fn: (tx: Parameters<Fn<unknown>>[0], av: Innbygger) => Promise<Resultat<unknown, { readonly grunn: string }>>,
): Promise<Svar> {
  const { kommune } = h.kontor.k;
  const av: Innbygger = { slag: "innbygger", kommune, person: h.s.person, navn: "Kari Nordmann" };
  return svaret(await h.base.skriv({ slag: "innbygger", kommune, person: h.s.person }, (tx) => fn(tx, av)));
}

export const tid = (h: Hvor) => tidspunkt(h.dagen);
export const om = (h: Hvor, dager: number): Dato => leggTilDager(h.dagen, dager);
export const erApen = (s: Stilling): boolean => s.tilstand === "mottatt" || s.tilstand === "utredes";
export const apnePoster = (s: Stilling) => s.poster.filter((p) => p.utfall === null);
export const utkastI = (s: Stilling) => s.vedtak.find((v) => v.tilstand === "utkast" || v.tilstand === "til_godkjenning");
export const klageSom = (s: Stilling, ...tilstander: readonly Klage["tilstand"][]) =>
  s.klager.find((k) => (tilstander as readonly string[]).includes(k.tilstand));
