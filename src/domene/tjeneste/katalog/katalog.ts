import type { Rad } from "../typer.ts";
import { apneTjenester } from "./apent.ts";
import { boligene, navtjenester } from "./nav_og_bolig.ts";
import { omsorgstjenester } from "./omsorg.ts";
import { rekkverket } from "./rekkverk.ts";

const rader = { ...apneTjenester, ...omsorgstjenester, ...rekkverket, ...navtjenester, ...boligene };

export type Tjenestekode = keyof typeof rader;

export interface Tjeneste extends Rad {
  readonly kode: Tjenestekode;
}

const koder = Object.keys(rader) as Tjenestekode[];

/** The statutory catalogue, in the order of the stair: steps first, then the rail, Nav and dwellings. */
export const tjenester: readonly Tjeneste[] = koder
  .map((kode): Tjeneste => ({ kode, ...rader[kode] }))
  .sort((a, b) => rekkefolge(a) - rekkefolge(b));

function rekkefolge(t: Tjeneste): number {
  return t.trinn === 0 ? 7 : t.trinn;
}

const etterKode = new Map<string, Tjeneste>(tjenester.map((t) => [t.kode, t]));

/** Whether a word from a form or an address is a service code. */
export const erTjenestekode = (ord: string): ord is Tjenestekode => etterKode.has(ord);

/** The service with this code, or null when there is none. */
export const finnTjeneste = (kode: string): Tjeneste | null => etterKode.get(kode) ?? null;

/** The service with this code. */
export function tjeneste(kode: Tjenestekode): Tjeneste {
  const funnet = etterKode.get(kode);
  if (!funnet) throw new Error(`no service ${kode}`);
  return funnet;
}

/** Whether it can be asked for in an application, and so must get an answer of its own. */
export const kanSokes = (t: Tjeneste): boolean =>
  t.vedtakstype !== null && t.tilgang !== "mot_opp" && t.tilgang !== "lege" && t.kode !== "fastlege";
