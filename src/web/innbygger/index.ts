import type { Tjen } from "../tjen.ts";

/** The pages for residents: open to all, and behind the login. */
export function registrerInnbygger(_tjen: Tjen): void {}
