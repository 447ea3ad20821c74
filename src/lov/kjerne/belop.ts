/**
 * Money is whole øre. Every rule says where it rounds; between its first and its last line nothing is rounded.
 */
declare const oremerke: unique symbol;
export type Ore = number & { readonly [oremerke]: true };

/** Ten thousand billion kroner: far above any amount here, and below where whole numbers stop being exact. */
export const STORSTE_BELOP_ORE = 1_000_000_000_000_000;

/** Reads a number of øre; null when it is not whole, or out of reach. */
export const tolkOre = (n: number): Ore | null => (Number.isInteger(n) && Math.abs(n) <= STORSTE_BELOP_ORE ? (n as Ore) : null);

/** As `tolkOre`, for a number that is known to be one. Throws on anything else. */
export function ore(n: number): Ore {
  const lest = tolkOre(n);
  if (lest === null) throw new Error("et beløp er et helt antall øre");
  return lest;
}

/** Whole kroner as øre. */
export const kr = (kroner: number): Ore => ore(kroner * 100);

export const INGENTING = ore(0);

export const sum = (...ledd: readonly Ore[]): Ore => ore(ledd.reduce((a, b) => a + b, 0));

/** Never below zero: what is left of an amount when more is taken than there is. */
export const resten = (fra: Ore, trekk: Ore): Ore => ore(Math.max(0, fra - trekk));

export const minste = (...ledd: readonly [Ore, ...Ore[]]): Ore => ore(Math.min(...ledd));

/** A fraction with whole numbers, so that 2,041 G and two thirds are exact. */
export interface Brok {
  readonly teller: number;
  readonly nevner: number;
}

export const prosent = (antall: number): Brok => ({ teller: antall, nevner: 100 });

/** An amount times a fraction, rounded to the nearest øre, half an øre up. Exact for every amount we allow. */
export function andel(belop: Ore, { teller, nevner }: Brok): Ore {
  const dividend = BigInt(belop) * BigInt(teller) * 2n + BigInt(nevner);
  const divisor = BigInt(nevner) * 2n;
  const heltall = dividend / divisor;
  return ore(Number(dividend % divisor < 0n ? heltall - 1n : heltall));
}

/** One fraction of another, still exact. */
export const ganger = (a: Brok, b: Brok): Brok => ({ teller: a.teller * b.teller, nevner: a.nevner * b.nevner });
