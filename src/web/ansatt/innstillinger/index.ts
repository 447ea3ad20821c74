import type { Tjen } from "../../tjen.ts";
import { lagreInnstillinger, lagreLokaltNavn } from "./handlinger.ts";
import { innstillingsside } from "./side.tsx";

/** The kommune's own set-up. */
export function registrerInnstillinger(tjen: Tjen): void {
  tjen("innstillinger", (k) => innstillingsside(k));
  tjen("lagreInnstillinger", lagreInnstillinger);
  tjen("lagreLokaltNavn", lagreLokaltNavn);
}
