import type { Tjen } from "../tjen.ts";

/** The desks of those who decide complaints: the Statsforvalter and the kommune's klagenemnd. */
export function registrerInstans(_tjen: Tjen): void {}
