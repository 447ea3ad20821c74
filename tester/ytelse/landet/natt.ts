import { kjorKommune } from "../../../src/domene/styring/index.ts";
import type { Base } from "../../../src/grunnmur/db/base.ts";
import { grenser } from "../../../src/grunnmur/grenser.ts";
import { systemklokke } from "../../../src/grunnmur/klokke.ts";

export interface Natt {
  readonly sekunder: number;
  readonly klare: number;
  readonly utenKlokke: number;
}

/** The nightly run over every kommune, as many at once as the worker takes, in this process. */
export async function natten(base: Base, kommuner: readonly string[]): Promise<Natt> {
  const logg = { info: () => undefined, feil: () => undefined };
  const igjen = kommuner.values();
  let [klare, utenKlokke] = [0, 0];
  const start = performance.now();
  const trad = async () => {
    for (const kommune of igjen) {
      const gjort = await kjorKommune({ base, klokke: systemklokke, logg }, { kommune });
      klare += gjort.klare;
      utenKlokke += gjort.utenKlokke;
    }
  };
  await Promise.all(Array.from({ length: grenser.jobb.samtidige }, trad));
  return { sekunder: (performance.now() - start) / 1000, klare, utenKlokke };
}
