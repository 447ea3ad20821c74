import type { Tjen } from "../../tjen.ts";
import { styringsside } from "./side.tsx";
import { tallside } from "./tall.tsx";
import { tallCsv } from "./tallcsv.ts";
import { tallsaker } from "./tallsaker.tsx";

/** The leader's page, and the counts behind it. */
export function registrerStyring(tjen: Tjen): void {
  tjen("styring", styringsside);
  tjen("tall", tallside);
  tjen("tallCsv", tallCsv);
  tjen("tallSaker", tallsaker);
}
