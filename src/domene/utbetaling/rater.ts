import { erVirkedag } from "../../lov/kalender/helligdager.ts";
import { type Dato, leggTilDager, leggTilManeder } from "../../lov/kjerne/dato.ts";

export interface Rate {
  /** The days that it is for. */
  readonly fra: Dato;
  readonly til: Dato;
  /** The day that the money is there. */
  readonly forfall: Dato;
  /** Whole øre. */
  readonly ore: number;
}

/** Banks move no money on a day off, and nobody waits over Easter for food: the working day before; when that has been, the next one. */
function betalingsdag(dag: Dato, idag: Dato): Dato {
  const flytt = (d: Dato, steg: 1 | -1): Dato => (erVirkedag(d) ? d : flytt(leggTilDager(d, steg), steg));
  const for_ = flytt(dag, -1);
  return for_ < idag ? flytt(idag, 1) : for_;
}

/**
 * A sum in monthly instalments: as equal as whole øre allow, and together exactly the sum; what does not divide is in the first one. Each is for the month from its
 * day, and not for longer than the decision holds; it is paid on that day or the working day before, and never on a day that has been. Pure.
 *
 * @param slutt the last day that the decision holds; null: it has none
 */
export function rater(ore: number, antall: number, fra: Dato, idag: Dato, slutt: Dato | null = null): readonly Rate[] {
  const hver = Math.floor(ore / antall);
  return Array.from({ length: antall }, (_, i) => {
    const begynner = leggTilManeder(fra, i);
    const maneden = leggTilDager(leggTilManeder(fra, i + 1), -1);
    const til = slutt !== null && slutt >= begynner && slutt < maneden ? slutt : maneden;
    return { fra: begynner, til, forfall: betalingsdag(begynner, idag), ore: i === 0 ? ore - hver * (antall - 1) : hver };
  });
}
