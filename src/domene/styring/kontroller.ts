import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { leggLederoppgave } from "../oppgave/index.ts";
import type { Tidspunkt } from "../sak/index.ts";
import { antallUtenKlokke, utenKlokke } from "./uten.sql.ts";

/**
 * Counts what nobody watches over in this kommune, and gives each such case to the leader of its unit: one task a case, as long as it is so. A task
 * whose case is watched over again is taken away. Runs as the system.
 *
 * @returns the count; it is to be 0
 */
export async function kontroller(tx: Transaksjon, tid: Tidspunkt, kommune: string): Promise<number> {
  const antall = await antallUtenKlokke(tx, tid.idag);
  const rader = antall === 0 ? [] : await utenKlokke(tx, tid.idag, grenser.klokker.iEnTransaksjon);
  for (const r of rader) {
    await leggLederoppgave(tx, {
      ...{ kommune, sak: r.sak, enhet: r.enhet, slag: "uten_klokke", art: "lov", sisteDag: tid.idag, na: tid.na },
      ...(r.klage && { klage: r.klage }),
    });
  }
  // Where there are more than one run tells of, none of the open tasks is known to be settled.
  if (antall > rader.length) return antall;
  const saker = rader.map((r) => r.sak);
  await tx.db
    .updateTable("oppgave")
    .set((v) => ({ tilstand: "falt_bort", avsluttet_at: tid.na, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", kommune)
    .where("slag", "=", "uten_klokke")
    .where("tilstand", "=", "apen")
    .$if(saker.length > 0, (q) => q.where("sak", "not in", saker))
    .execute();
  return antall;
}
