import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { enOmGangen } from "../../grunnmur/db/enOmGangen.ts";
import { stoppFrister, type Tidspunkt } from "../sak/index.ts";
import { leggTilVurdering } from "./klokka.ts";
import { utlopteKlokker } from "./varsel.sql.ts";

/**
 * Nightly: a warning whose time is over without an answer becomes a task, so that the case goes on. Runs as the system.
 *
 * @returns how many
 */
export async function leggFramUtlopte(tx: Transaksjon, tid: Tidspunkt, kommune: string, antall: number): Promise<number> {
  await enOmGangen(tx, `varsler:${kommune}`);
  const utlopte = await utlopteKlokker(tx, kommune, tid.idag, antall);
  for (const { frist, sak, enhet, ansvarlig } of utlopte) {
    await stoppFrister(tx, { kommune, sak, frist, slag: ["varselsvar"] }, "utlopt", tid.na);
    await leggTilVurdering(tx, tid, { kommune, id: sak, enhet, ansvarlig });
  }
  return utlopte.length;
}
