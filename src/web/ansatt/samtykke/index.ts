import type { Tjen } from "../../tjen.ts";
import { beOmSamtykket, noterSamtykke, sporAndreUte } from "./handlinger.ts";
import { samtykkeside } from "./side.tsx";

/** What the person has agreed to, and whom the office has asked. */
export function registrerSamtykke(tjen: Tjen): void {
  tjen("sakSamtykke", (k) => samtykkeside(k));
  tjen("beOmSamtykke", beOmSamtykket);
  tjen("noterSamtykke", noterSamtykke);
  tjen("sporAndre", sporAndreUte);
}
