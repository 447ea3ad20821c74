import { readFileSync } from "node:fs";
import { sikre } from "../../grunnmur/resultat.ts";
import { lesFolketall } from "../kommunefil.ts";

/** The share of one kommune: its number, and how many of the country's cases are its own. */
export interface Kommunestorrelse {
  readonly kommune: string;
  readonly saker: number;
}

/**
 * Deals `antall` cases out over the kommuner of data/kommuner by their population, so that the sum is exactly `antall`: the largest remainders get
 * what rounding leaves over. Every kommune gets one at least. Largest first.
 */
export function delUt(antall: number, folketall: ReadonlyMap<string, number> = lesFolketall()): Kommunestorrelse[] {
  sikre(antall >= folketall.size, "there is a case for each kommune");
  const sum = [...folketall.values()].reduce((a, b) => a + b, 0);
  const deler = [...folketall].map(([kommune, folk]) => {
    const noyaktig = 1 + ((antall - folketall.size) * folk) / sum;
    return { kommune, saker: Math.floor(noyaktig), rest: noyaktig - Math.floor(noyaktig) };
  });
  let igjen = antall - deler.reduce((n, d) => n + d.saker, 0);
  for (const d of deler.toSorted((a, b) => b.rest - a.rest || (a.kommune < b.kommune ? -1 : 1))) {
    if (igjen-- > 0) d.saker++;
  }
  return deler
    .map(({ kommune, saker }) => ({ kommune, saker }))
    .toSorted((a, b) => b.saker - a.saker || (a.kommune < b.kommune ? -1 : 1));
}

/** The statements of one SQL file beside this one: everything up to a semicolon at the end of a line, when there is more than comments in it. */
export function setninger(fil: string): string[] {
  const sql = readFileSync(new URL(`./sql/${fil}`, import.meta.url), "utf8");
  return sql.split(/;[ \t]*$/m).filter((s) => s.replace(/--.*$/gm, "").trim() !== "");
}
