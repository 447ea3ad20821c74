import { erVirkedag } from "../../lov/kalender/helligdager.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Lovforbehold } from "../../lov/kjerne/svar.ts";

/**
 * ASSUMPTION: a letter handed to the post has come frem after this many working days. The law counts from the day it really came
 * (fvl § 29), which nobody here knows; so the letter promises no date, the trace carries the reservation, and a complaint that
 * looks late is tested against the day the person says it came.
 */
const VIRKEDAGER_I_POSTEN = 3;

export const antattPostgang: Lovforbehold = { merke: "ASSUMPTION", grunn: "antatt_postgang" };

/** The day a letter posted on this day is taken to have come. */
export function antattKommetFrem(postlagt: Dato): Dato {
  let dag = postlagt;
  for (let igjen = VIRKEDAGER_I_POSTEN; igjen > 0; ) {
    dag = leggTilDager(dag, 1);
    if (erVirkedag(dag)) igjen -= 1;
  }
  return dag;
}
