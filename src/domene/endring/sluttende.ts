import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { enOmGangen } from "../../grunnmur/db/enOmGangen.ts";
import { leggTilDager } from "../../lov/kjerne/dato.ts";
import { finnKommune } from "../kommune/index.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { avlosteOppgaver, sluttende } from "./sluttende.sql.ts";

/** Help that ended while the program was off is still somebody's to look at. */
const DAGER_TILBAKE = 30;

/**
 * Nightly: nobody's help stops in silence. A decision that ends, or is to be gone through, within the kommune's own number of weeks becomes a task for
 * the case worker, once for its day; a task whose decision has been replaced falls away. Runs as the system.
 *
 * @returns how many tasks were laid
 */
export async function leggFramSluttende(tx: Transaksjon, tid: Tidspunkt, kommune: string, antall: number): Promise<number> {
  await enOmGangen(tx, `sluttende:${kommune}`);
  const uker = (await finnKommune(tx, kommune))?.sluttUker ?? 0;
  const til = leggTilDager(tid.idag, 7 * uker);
  const nye = await sluttende(tx, kommune, { fra: leggTilDager(tid.idag, -DAGER_TILBAKE), til, antall });
  for (const { vedtak, sak, enhet, ansvarlig, dag } of nye) {
    const oppgave = { kommune, sak, vedtak, enhet, ansvarlig, slag: "vedtak_slutter", art: "satt", sisteDag: dag } as const;
    await leggOppgave(tx, { ...oppgave, na: tid.na });
  }
  for (const { sak, vedtak } of await avlosteOppgaver(tx, kommune, antall))
    await avsluttOppgaver(tx, { kommune, sak, vedtak, slag: ["vedtak_slutter"] }, "falt_bort", tid.na);
  return nye.length;
}
