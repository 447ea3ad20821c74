import type { Tjen } from "../tjen.ts";
import { registrerOppgaver } from "./oppgaver/index.ts";
import { registrerSak } from "./sak/index.ts";
import { registrerUtredning } from "./utredning/index.ts";

/** The desk of a kommune. */
export function registrerKontor(tjen: Tjen): void {
  registrerOppgaver(tjen);
  registrerSak(tjen);
  registrerUtredning(tjen);
}
