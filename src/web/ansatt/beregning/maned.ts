import { type Dato, dato, leggTilManeder } from "../../../lov/kjerne/dato.ts";

/** The months that stønad is worked out for: the one before this, this, and the two that come. */
export function valgbareManeder(idag: Dato): readonly Dato[] {
  const denne = dato(`${idag.slice(0, 7)}-01`);
  return [-1, 0, 1, 2].map((n) => leggTilManeder(denne, n));
}
