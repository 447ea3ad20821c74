import type { Sprak } from "../../grunnmur/sprak.ts";
import { type Tjeneste, tjenester } from "./katalog/katalog.ts";
import { tjenestetekst } from "./tekst/tekst.ts";
import type { Trinn } from "./typer.ts";

/** What a kommune has said about a service of the catalogue: its own name, its own step, and whether it has it. */
export interface Lokalrad {
  readonly kode: string;
  readonly navn: { readonly nb: string | null; readonly nn: string | null };
  readonly trinn: Trinn | null;
  readonly tilbys: boolean;
}

/**
 * A service as this kommune shows it. Way in, law, track and complaint route are always the canonical ones: a kommune may call a
 * service what it likes, and put it on another step, but a local name is never a way around a right.
 */
export interface LokalTjeneste extends Tjeneste {
  readonly navn: string;
  /** The canonical name when the kommune uses another, so that a reader who knows the law's word finds it. */
  readonly ogsaKalt: string | null;
}

/** The whole catalogue as one kommune shows it, in stair order. A service that the law demands cannot be taken away. */
export function tjenesterI(rader: readonly Lokalrad[], sprak: Sprak): readonly LokalTjeneste[] {
  const lokalt = new Map(rader.map((r) => [r.kode, r]));
  return tjenester
    .filter((t) => t.lovfestet === "ja" || lokalt.get(t.kode)?.tilbys !== false)
    .map((t) => medLokalt(t, lokalt.get(t.kode) ?? null, sprak))
    .sort((a, b) => (a.trinn || 7) - (b.trinn || 7));
}

/** One service with the kommune's own name and step laid over. English pages use the canonical English name. */
export function medLokalt(t: Tjeneste, rad: Lokalrad | null, sprak: Sprak): LokalTjeneste {
  const vanlig = tjenestetekst[sprak][t.kode].navn;
  const eget = sprak === "en" ? null : (rad?.navn[sprak]?.trim() ?? "");
  const navn = eget || vanlig;
  return { ...t, trinn: rad?.trinn ?? t.trinn, navn, ogsaKalt: navn === vanlig ? null : vanlig };
}

/** The local names of both forms, as the search wants them. */
export function lokaleNavn(rader: readonly Lokalrad[]): ReadonlyMap<string, string> {
  const navn = rader.map((r) => [r.kode, [r.navn.nb, r.navn.nn].filter(Boolean).join(" ")] as const);
  return new Map(navn.filter(([, n]) => n !== ""));
}
