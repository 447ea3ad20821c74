import type { Tjen } from "../../tjen.ts";
import { revurderVedtaket } from "./handlinger.ts";

/** A decision that is looked at again. */
export function registrerRevurdering(tjen: Tjen): void {
  tjen("revurder", revurderVedtaket);
}
