import { type Dato, dagerMellom, leggTilDager, ukedag } from "../kjerne/dato.ts";
import type { Fridag } from "../kjerne/steg.ts";
import type { Frist } from "./frist.ts";
import { fridag } from "./helligdager.ts";

/** utenfor: only there to fill the week. telles: a day of the time-limit. flyttet: the count ended here, and was moved on. */
export type Dagrolle = "utenfor" | "start" | "telles" | "flyttet" | "siste";

export interface Kalenderdag {
  readonly dato: Dato;
  readonly rolle: Dagrolle;
  readonly fridag: Fridag | null;
}

/** A calendar is for a person to look over: longer time-limits are told in words. */
const MAKS_DAGER = 400;

function rolle(d: Dato, f: Frist): Dagrolle {
  if (d < f.start || d > f.sisteDag) return "utenfor";
  if (d === f.sisteDag) return "siste";
  if (d === f.start) return "start";
  return d >= f.sisteDagForRulling ? "flyttet" : "telles";
}

/**
 * The time-limit as whole weeks, Monday to Sunday, for a table. Empty when it is longer than 400 days.
 */
export function kalendertabell(f: Frist): readonly (readonly Kalenderdag[])[] {
  if (dagerMellom(f.start, f.sisteDag) > MAKS_DAGER) return [];
  const uker: Kalenderdag[][] = [];
  let dag = leggTilDager(f.start, 1 - ukedag(f.start));
  while (dag <= f.sisteDag) {
    const mandag = dag;
    uker.push(
      Array.from({ length: 7 }, (_, i) => {
        const d = leggTilDager(mandag, i);
        return { dato: d, rolle: rolle(d, f), fridag: fridag(d) };
      }),
    );
    dag = leggTilDager(dag, 7);
  }
  return uker;
}
