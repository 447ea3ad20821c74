import { planleggProgram, vurder } from "../../../domene/program/index.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { grunnbelop } from "../../../lov/satser/grunnbelop.ts";
import { satsPaa } from "../../../lov/satser/sats.ts";
import { gjor, type Liv, type Livssak } from "../liv.ts";
import { jobbTekst } from "../tekst/jobb.tekst.ts";

/** The conditions are found, and the programme is laid out from a day in some weeks: that is as far as the demonstration knows a G. Nothing is decided yet. */
export async function leggOppProgram(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const t = jobbTekst[liv.sprak];
  const tid = liv.dager.kontor(siden);
  const { saksbehandler } = sak;
  const vilkar = {
    ...{ nedsatt: true, nedsattFordi: t.nedsattFordi, ytelser: true, ytelserFordi: t.ytelserFordi },
    ...{ arbeidsevneDato: leggTilDager(tid.idag, -3), nyttig: true, nyttigFordi: t.nyttigFordi },
  };
  await gjor<unknown>(liv, saksbehandler, (tx) => vurder(tx, saksbehandler, tid, { sak: sak.id, vilkar }));
  const start = leggTilDager(liv.dager.idag, 28);
  if (!satsPaa(grunnbelop, start).ok) return;
  const plan = {
    ...{ sak: sak.id, start, slutt: leggTilDager(start, 364), forlengetFordi: "", senFordi: "" },
    aktiviteter: [
      { hva: t.praksis, timer: 22.5 },
      { hva: t.kurs, timer: 10 },
      { hva: t.plan, timer: 5 },
    ],
  };
  await gjor<unknown>(liv, saksbehandler, (tx) => planleggProgram(tx, saksbehandler, tid, plan));
}
