import type { Tjen } from "../../tjen.ts";
import { beOmPlanen, lagrePlanen, noterRadet } from "./handlinger.ts";
import { planside } from "./side.tsx";

/** Advice that was given, and the person's one individuell plan. */
export function registrerPlan(tjen: Tjen): void {
  tjen("sakPlan", (k) => planside(k));
  tjen("giRad", noterRadet);
  tjen("beOmPlan", beOmPlanen);
  tjen("skrivPlan", lagrePlanen);
}
