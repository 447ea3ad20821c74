import { setTimeout as vent } from "node:timers/promises";
import { fordeling, type Lastsvar } from "../last.ts";

/**
 * So many people at once, each doing one thing after the other for so many seconds, with a pause between: `pauseMs` on average, never the same for two. `gjor` answers whether it was done.
 * Without a pause it is what the server can do; with one it is what a person waits.
 */
export async function brukere(
  antall: number,
  sekunder: number,
  pauseMs: number,
  gjor: (bruker: number, nr: number) => Promise<boolean>,
): Promise<Lastsvar> {
  const tider: number[] = [];
  let feil = 0;
  const start = performance.now();
  const slutt = start + sekunder * 1000;
  const en = async (bruker: number): Promise<void> => {
    await vent((pauseMs * bruker) / antall);
    for (let nr = 0; performance.now() < slutt; nr++) {
      const for_ = performance.now();
      const gikk = await gjor(bruker, nr);
      tider.push(performance.now() - for_);
      if (!gikk) feil++;
      if (pauseMs > 0) await vent(pauseMs * (0.5 + ((bruker * 7 + nr * 3) % 10) / 10));
    }
  };
  await Promise.all(Array.from({ length: antall }, (_, i) => en(i)));
  return { ...fordeling(tider, performance.now() - start), feil };
}
