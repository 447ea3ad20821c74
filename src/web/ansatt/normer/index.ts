import type { Tjen } from "../../tjen.ts";
import { lagreNorm } from "./handlinger.ts";
import { normside } from "./side.tsx";

/** The kommune's own norm for livsopphold. */
export function registrerNormer(tjen: Tjen): void {
  tjen("normer", (k) => normside(k));
  tjen("settNorm", lagreNorm);
}
