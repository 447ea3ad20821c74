import { sql } from "kysely";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { enOmGangen } from "../../grunnmur/db/enOmGangen.ts";
import { leggOppgave } from "../oppgave/index.ts";
import { leggBotilbudsoppgave, type Tidspunkt } from "../sak/index.ts";
import { BOTILBUD } from "./typer.ts";

interface Sted {
  readonly sak: string;
  readonly enhet: string;
  readonly ansvarlig: string | null;
}

/**
 * The night's look at those who have no place: a case that asks for one, and has none, has the task to find it on top, also a case that came before there was such a task. And a
 * stay that has passed the day it was meant to last to is talked about. Runs as the system.
 *
 * @returns how many tasks were laid, of each at most `antall`
 */
export async function leggFramUtenSted(tx: Transaksjon, tid: Tidspunkt, kommune: string, antall: number): Promise<number> {
  await enOmGangen(tx, `botilbud:${kommune}`);
  const { rows: uten } = await sql<Sted>`
    select distinct s.id as sak, s.enhet, s.ansvarlig from sak_post sp
    join sak s on s.kommune = sp.kommune and s.id = sp.sak
    where sp.kommune = ${kommune} and sp.tjeneste = ${BOTILBUD} and sp.utfall is null and sp.revurderer is null
      and not exists (select 1 from botilbud_tilbud t where t.kommune = s.kommune and t.person = s.person and t.svar <> 'takket_nei' and t.slutt is null)
      and not exists (select 1 from botilbud_uten u where u.kommune = s.kommune and u.sak = s.id)
      and not exists (select 1 from oppgave o where o.kommune = s.kommune and o.sak = s.id and o.slag = 'finn_botilbud' and o.tilstand = 'apen')
    limit ${antall}`.execute(tx.db);
  for (const { sak, enhet, ansvarlig } of uten) await leggBotilbudsoppgave(tx, tid, { kommune, id: sak, enhet, ansvarlig });
  const { rows: forbi } = await sql<Sted>`
    select s.id as sak, s.enhet, s.ansvarlig from botilbud_tilbud t
    join sak s on s.kommune = t.kommune and s.id = t.sak
    where t.kommune = ${kommune} and t.svar = 'tok' and t.slutt is null and t.til < ${tid.idag}
      and not exists (select 1 from oppgave o where o.kommune = s.kommune and o.sak = s.id and o.slag = 'botilbud_samtale' and o.tilstand = 'apen')
    limit ${antall}`.execute(tx.db);
  for (const s of forbi)
    await leggOppgave(tx, { kommune, ...s, slag: "botilbud_samtale", art: "satt", sisteDag: tid.idag, na: tid.na });
  return Math.max(uten.length, forbi.length);
}
