import type { Tjen } from "../tjen.ts";

/** The desk of a kommune. */
export function registrerKontor(_tjen: Tjen): void {}
