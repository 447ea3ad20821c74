import type { Tjen } from "../../tjen.ts";
import { autolagreUtredning, skrivUtredning } from "./handlinger.ts";
import { utredningsside } from "./side.tsx";

/** The assessment of a case. */
export function registrerUtredning(tjen: Tjen): void {
  tjen("sakUtredning", (k) => utredningsside(k));
  tjen("skrivUtredning", skrivUtredning);
  tjen("autolagreUtredning", autolagreUtredning);
}
