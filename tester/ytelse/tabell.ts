import type { Lastsvar } from "./last.ts";

const BREDDER = [34, 9, 8, 8, 8, 7, 12, 10, 8];
const HODE = ["", "per sek.", "p50 ms", "p95 ms", "CPU ms", "antall", "naken/sek.", "naken:vår", "RSS MB"];

const linje = (celler: readonly string[]): string =>
  celler.map((c, i) => (i === 0 ? c.padEnd(BREDDER[i] ?? 0) : c.padStart(BREDDER[i] ?? 0))).join(" ");

const tall = (n: number | null): string => (n === null ? "–" : n.toFixed(n >= 100 ? 0 : 1));

/** The head of the table of loads. */
export const tabellhode = (): string => `${linje(HODE)}\n${"─".repeat(linje(HODE).length)}`;

export interface Rad {
  readonly navn: string;
  readonly svar: Lastsvar;
  /** What the web process took meanwhile. */
  readonly rss: number | null;
  readonly cpuMs: number | null;
  /** The least that it could take. */
  readonly naken: Lastsvar;
}

/** One load beside its bare counterpart. */
export function tabellrad({ navn, svar, rss, cpuMs, naken }: Rad): string {
  const maalt = [svar.perSekund, svar.p50, svar.p95, cpuMs === null ? null : cpuMs / svar.alle].map(tall);
  const forhold = [tall(naken.perSekund), tall(naken.perSekund / svar.perSekund), rss === null ? "–" : rss.toFixed(0)];
  const feil = svar.feil > 0 ? `  ← ${svar.feil} svar var ikke som de skulle` : "";
  return linje([navn, ...maalt, String(svar.antall), ...forhold]) + feil;
}

export const kilobyte = (n: number): string => `${(n / 1000).toFixed(1)} kB`;
