import type { Lastsvar } from "../last.ts";

const BREDDER = [18, 9, 9, 9, 11, 11, 12, 12, 6];
const HODE = ["", "alene p50", "bare SQL", "forhold", "16 med p50", "16 med p95", "16 uten p95", "16 uten/s", "feil"];

const rad = (celler: readonly string[]) =>
  celler.map((c, i) => (i === 0 ? c.padEnd(BREDDER[i] ?? 0) : c.padStart(BREDDER[i] ?? 0))).join(" ");
const ms = (n: number) => n.toFixed(n < 10 ? 1 : 0);

export const hode = (): string => `${rad(HODE)}\n${"─".repeat(rad(HODE).length)}`;

export interface Linje {
  readonly navn: string;
  /** One person, one thing at a time. */
  readonly alene: Lastsvar;
  /** Sixteen who click once a second or so. */
  readonly med: Lastsvar;
  /** Sixteen who never pause. */
  readonly uten: Lastsvar;
  /** The middle time of the SQL alone. */
  readonly naken: number;
}

/** One page. Times in milliseconds. */
export function linje({ navn, alene, med, uten, naken }: Linje): string {
  const feil = alene.feil + med.feil + uten.feil;
  const tider = [ms(alene.p50), ms(naken), `${(alene.p50 / naken).toFixed(1)}:1`, ms(med.p50), ms(med.p95), ms(uten.p95)];
  return rad([navn, ...tider, uten.perSekund.toFixed(0), String(feil)]);
}
