import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { apnePlasser, lukkAllePlasser } from "./plass.ts";
import { finnUansett } from "./representasjon.sql.ts";

/**
 * Those who act for others have a place in their cases no more, or have it again: the places follow what was just written of the representations.
 * Runs under the kommune's role.
 */
export async function endRepresentasjoner(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  kommune: string,
  ider: readonly string[],
  hvordan: "lukk" | "apne",
): Promise<void> {
  for (const id of ider) {
    const r = await finnUansett(tx, kommune, id);
    if (!r) continue;
    if (hvordan === "lukk") await lukkAllePlasser(tx, aktor, tid, r);
    else if (r.fra <= tid.idag && (r.til === null || r.til >= tid.idag)) await apnePlasser(tx, aktor, tid, r);
  }
}
