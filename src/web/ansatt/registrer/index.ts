import type { Tjen } from "../../tjen.ts";
import { nyRegistrering, registrer } from "./handlinger.tsx";

/** Receiving an application at the desk. */
export function registrerRegistrering(tjen: Tjen): void {
  tjen("nyRegistrering", nyRegistrering);
  tjen("registrer", registrer);
}
