import type { Tjen } from "../../tjen.ts";
import { styringsside } from "./side.tsx";

/** The leader's page. */
export function registrerStyring(tjen: Tjen): void {
  tjen("styring", styringsside);
}
