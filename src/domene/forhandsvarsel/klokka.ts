import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { leggOppgave } from "../oppgave/index.ts";
import { type Sak, startFrist, type Tidspunkt } from "../sak/index.ts";

/** The clock of the answer: a day that the office has set, and the party's own to the end of it. */
export async function startSvarklokke(
  tx: Transaksjon,
  tid: Tidspunkt,
  sak: Pick<Sak, "kommune" | "id">,
  sisteDag: Dato,
): Promise<void> {
  const grunnlag = {
    verdi: { start: tid.idag, sisteDag, sisteDagForRulling: sisteDag },
    sporing: [
      { kode: "hendelse", hendelse: "varsel_sendt", dato: tid.idag, starter: true },
      { kode: "siste_dag", dato: sisteDag },
    ],
    hjemmel: [prosesshjemmel(prosesslov(tid.idag), "forhandsvarsel")],
    forbehold: [],
  } as const;
  await startFrist(tx, { kommune: sak.kommune, sak: sak.id, slag: "varselsvar", art: "satt", sisteDag, grunnlag, na: tid.na });
}

/** The party has answered, or the time is over: the case can go on. */
export async function leggTilVurdering(
  tx: Transaksjon,
  tid: Tidspunkt,
  sak: { kommune: string; id: string; enhet: string; ansvarlig: string | null },
): Promise<void> {
  const { kommune, id, enhet, ansvarlig } = sak;
  const sisteDag = leggTilDager(tid.idag, grenser.forhandsvarsel.sesInnenDager);
  await leggOppgave(tx, { kommune, sak: id, enhet, ansvarlig, slag: "varsel_besvart", art: "satt", sisteDag, na: tid.na });
}
