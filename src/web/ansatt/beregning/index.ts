import type { Tjen } from "../../tjen.ts";
import { brukBeregningen, regnUt } from "./handlinger.ts";
import { beregningsside } from "./side.tsx";

/** The sum behind økonomisk stønad, in a case. */
export function registrerBeregning(tjen: Tjen): void {
  tjen("sakBeregning", (k) => beregningsside(k));
  tjen("regnStonad", regnUt);
  tjen("brukBeregning", brukBeregningen);
}
