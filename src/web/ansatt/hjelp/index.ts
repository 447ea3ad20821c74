import type { Tjen } from "../../tjen.ts";
import { lagreEgneValg } from "./handlinger.ts";
import { hjelpeside } from "./side.tsx";

/** Help for those who work at the desk, and what they set for themselves. */
export function registrerHjelp(tjen: Tjen): void {
  tjen("kontorhjelp", (k) => hjelpeside(k));
  tjen("lagreEgneValg", lagreEgneValg);
}
