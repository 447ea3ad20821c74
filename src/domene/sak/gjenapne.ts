import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { forelopigSvar } from "../../lov/forvaltningsloven/p11a.ts";
import { leggOppgave } from "../oppgave/index.ts";
import { startFrist } from "./frist.sql.ts";
import type { Tidspunkt } from "./hendelse.sql.ts";
import type { Sak } from "./typer.ts";

/**
 * Opens items that were answered, because the answer was set aside. They need a new one, so the clock of fvl § 11 a runs from today
 * (https://lovdata.no/lov/1967-02-10/§11a), and the work is on the desk.
 */
export async function gjenapne(tx: Transaksjon, tid: Tidspunkt, sak: Sak, poster: readonly string[]): Promise<void> {
  await tx.db
    .updateTable("sak_post")
    .set((v) => ({ utfall: null, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", sak.kommune)
    .where("sak", "=", sak.id)
    .where("id", "in", [...poster])
    .execute();
  await tx.db
    .updateTable("sak")
    .set((v) => ({ tilstand: "utredes", lukket_at: null, versjon: v("versjon", "+", 1) }))
    .where("kommune", "=", sak.kommune)
    .where("id", "=", sak.id)
    .execute();
  const svar = forelopigSvar.anvend({ mottatt: tid.idag }, tid.idag);
  const sisteDag = svar.verdi.sisteDag;
  const felles = { kommune: sak.kommune, sak: sak.id, art: "lov", sisteDag, na: tid.na } as const;
  const frist = await startFrist(tx, { ...felles, slag: "forelopig_svar", grunnlag: svar });
  await leggOppgave(tx, { ...felles, frist, enhet: sak.enhet, ansvarlig: sak.ansvarlig, slag: "behandle_soknad" });
}
