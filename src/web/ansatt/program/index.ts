import type { Tjen } from "../../tjen.ts";
import { begynnProgrammet, brukProgram, lagrePlan, lagreVilkar } from "./handlinger.ts";
import { programside } from "./side.tsx";

/** The kvalifiseringsprogram of a case: its conditions, what it is, and what it gives. */
export function registrerProgram(tjen: Tjen): void {
  tjen("sakProgram", (k) => programside(k));
  tjen("vurderProgram", lagreVilkar);
  tjen("planleggProgram", lagrePlan);
  tjen("brukProgram", brukProgram);
  tjen("begynnProgram", begynnProgrammet);
}
