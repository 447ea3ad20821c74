import { tolkTidspunkt } from "../kjerne/tidspunkt.ts";
import type { Saksvar } from "./sak.ts";

/** One thing a case expected and did not get. */
export interface Avvik {
  readonly felt: string;
  readonly ventet: unknown;
  readonly fikk: unknown;
}

const OREFORM = /^-?\d+(\.\d{1,2})?$/;

/** Kroner in a number or a text as whole øre, so that 575, "575" and "575.00" are one amount. */
function iOre(v: unknown): number | null {
  if (typeof v === "number") return Math.round(v * 100);
  return typeof v === "string" && OREFORM.test(v) ? Math.round(Number(v) * 100) : null;
}

/** Equal values. An amount is equal to the same amount, a moment to the same moment in another zone, and the words of a list do not come in an order. */
function lik(felt: string, ventet: unknown, fikk: unknown): boolean {
  if (Array.isArray(ventet)) return Array.isArray(fikk) && likeLister(felt, ventet, fikk);
  if (ventet === fikk) return true;
  if (felt.endsWith("Nok")) return iOre(ventet) !== null && iOre(ventet) === iOre(fikk);
  if (typeof ventet === "string" && typeof fikk === "string" && ventet.includes("T")) {
    const moment = tolkTidspunkt(ventet);
    return moment !== null && moment === tolkTidspunkt(fikk);
  }
  return false;
}

function likeLister(felt: string, ventet: readonly unknown[], fikk: readonly unknown[]): boolean {
  const igjen = [...fikk];
  for (const v of ventet) {
    const plass = igjen.findIndex((x) => lik(felt, v, x));
    if (plass === -1) return false;
    igjen.splice(plass, 1);
  }
  return igjen.length === 0;
}

/**
 * Holds an answer against what a case expects: every field the case names must be there with an equal value; the answer may say more. A case that
 * was not answered differs as a whole, with the reason.
 */
export function avvik(ventet: Readonly<Record<string, unknown>>, saksvar: Saksvar): readonly Avvik[] {
  if ("ubesvart" in saksvar) return [{ felt: "(ubesvart)", ventet, fikk: saksvar.ubesvart }];
  return Object.entries(ventet).flatMap(([felt, v]) =>
    lik(felt, v, saksvar.svar[felt]) ? [] : [{ felt, ventet: v, fikk: saksvar.svar[felt] }],
  );
}
