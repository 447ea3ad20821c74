const RUNDER = 5;
const RUNDE_MS = 400;

/** How many a second: the best of some short rounds, because whatever else the machine does only ever makes a round slower. */
export async function perSekund(gjor: (nr: number) => unknown): Promise<number> {
  let best = 0;
  for (let runde = 0; runde < RUNDER; runde++) {
    const start = performance.now();
    let antall = 0;
    while (performance.now() - start < RUNDE_MS) {
      for (let i = 0; i < 100; i++, antall++) {
        const svar = gjor(antall);
        if (svar instanceof Promise) await svar;
      }
    }
    best = Math.max(best, (antall / (performance.now() - start)) * 1_000);
  }
  return best;
}

/** "1 234 567": whole numbers in groups of three. */
export const tall = (n: number): string =>
  Math.round(n)
    .toString()
    .replaceAll(/\B(?=(\d{3})+$)/g, " ");
