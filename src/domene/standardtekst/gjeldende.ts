import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Malform, Spor, Utfall } from "../kommune/index.ts";
import type { Tekstregel, Tekstversjon } from "./typer.ts";

/** Why a text cannot stand in a letter on this day. */
export type IkkeKlar = "bare_kladd" | "mangler_malform" | "gjelder_ikke";

export const holder = (t: Tekstversjon, dag: Dato): boolean =>
  t.tilstand === "publisert" && t.gjelderFra <= dag && (t.trukketFra === null || t.trukketFra > dag);

const nyest = (a: Tekstversjon, b: Tekstversjon): number =>
  a.gjelderFra < b.gjelderFra ? 1 : a.gjelderFra > b.gjelderFra ? -1 : b.nr - a.nr;

/**
 * The version of a text that holds on a day: the kommune's own comes before Trappa's, and the one that began last before the others.
 * null when none does. Pure.
 */
export function gjeldende(versjoner: readonly Tekstversjon[], nokkel: string, dag: Dato): Tekstversjon | null {
  const alle = versjoner.filter((t) => t.nokkel === nokkel && holder(t, dag)).sort(nyest);
  return alle.find((t) => t.opphav === "kommune") ?? alle[0] ?? null;
}

/**
 * Where no version holds: is one wanted all the same? A draft whose day has come, or a withdrawn one with its follower still ahead, is
 * wanted and not ready. What was withdrawn for good, or begins later, is not missed.
 */
export function savnet(
  versjoner: readonly Tekstversjon[],
  nokkel: string,
  dag: Dato,
): Exclude<IkkeKlar, "mangler_malform"> | null {
  const alle = versjoner.filter((t) => t.nokkel === nokkel);
  if (alle.some((t) => t.tilstand === "kladd" && t.gjelderFra <= dag)) return "bare_kladd";
  const trukket = alle.some((t) => t.trukketFra !== null && t.trukketFra <= dag);
  const kommer = alle.some((t) => t.tilstand === "publisert" && t.gjelderFra > dag);
  return trukket && kommer ? "gjelder_ikke" : null;
}

/** What an answer is about. */
export interface Svaret {
  readonly spor: Spor;
  readonly tjeneste: string;
}

/** Is the text about this service? */
export const omTjenesten = (t: Tekstregel, svar: Svaret): boolean =>
  (t.spor === null || t.spor === svar.spor) && (t.tjenester.length === 0 || t.tjenester.includes(svar.tjeneste));

/** Is the text for this answer? */
export const passer = (t: Tekstregel, svar: Svaret & { readonly utfall: Utfall | null }): boolean =>
  omTjenesten(t, svar) && svar.utfall !== null && t.utfall.includes(svar.utfall);

/** The keys of the texts there are, each once, in order. */
export const nokler = (versjoner: readonly Tekstversjon[]): readonly string[] => [...new Set(versjoner.map((t) => t.nokkel))];

/** The words in this form of the language; null when nobody has written them. */
export const ordPa = (t: Tekstversjon, malform: Malform): string | null => {
  const ord = t.ord[malform]?.trim() ?? "";
  return ord === "" ? null : ord;
};
