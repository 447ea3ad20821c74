import type { Kommune } from "../../src/domene/kommune/index.ts";
import type { Base } from "../../src/grunnmur/db/base.ts";
import { Nettbruker } from "../oppsett/nettbruker.ts";
import type { Sted } from "../oppsett/tjenerprosess.ts";
import type { Rapport } from "./rapport.ts";

/** What a trial works with: the kommune it happens in, the database that is counted in, and the web processes that are up. */
export interface Prove {
  readonly sted: Sted;
  readonly base: Base;
  readonly kommune: Kommune;
  /** Two web processes on the same database. */
  readonly adresser: readonly [string, string];
  readonly rapport: Rapport;
}

/** The same resident on two devices, each served by a process of its own. A session has its own limit of how much it may send. */
export async function toEnheter({ base, adresser }: Prove, fnr: string): Promise<readonly [Nettbruker, Nettbruker]> {
  const en = (adresse: string) => Nettbruker.loggetInn(base, adresse, { fnr, slag: "innbygger" });
  return [await en(adresser[0]), await en(adresser[1])];
}
