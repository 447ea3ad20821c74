import type { Tjen } from "../../tjen.ts";
import { lagreFravaer } from "./handlinger.ts";
import { fravaerside } from "./side.tsx";

/** Who is away. */
export function registrerFravaerssider(tjen: Tjen): void {
  tjen("fravaer", (k) => fravaerside(k));
  tjen("lagreFravaer", lagreFravaer);
}
