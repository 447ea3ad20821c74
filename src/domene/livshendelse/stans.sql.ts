import { sql } from "kysely";
import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";

export interface Stanset {
  readonly sak: string;
  readonly tjenester: string[];
}

/**
 * Help that goes on beyond the day ends with it, in every unit; help that was to begin after it does not begin. What was decided stands beside, to be
 * taken up again if the day was wrong. Money for a time that has been is no help that goes on, and stays as it is.
 *
 * @returns the cases, and what stopped in each
 */
export async function stansHjelpen(
  tx: Transaksjon,
  p: { kommune: string; person: string; hendelse: string; sisteDag: Dato },
): Promise<Stanset[]> {
  const { rows } = await sql<Stanset>`
    with stanset as (
      update vedtak_post p set til_for = p.til, livshendelse = ${p.hendelse},
        til = case when p.fra is null or p.fra <= ${p.sisteDag}::date then ${p.sisteDag}::date else p.til end,
        gjelder = p.fra is null or p.fra <= ${p.sisteDag}::date
      where p.kommune = ${p.kommune} and p.person = ${p.person} and p.gjelder and p.livshendelse is null and p.belop_ore is null
        and p.utfall in ('innvilget', 'delvis') and (p.til is null or p.til > ${p.sisteDag}::date)
      returning p.vedtak, p.tjeneste)
    select v.sak, array_agg(distinct s.tjeneste order by s.tjeneste) as tjenester
    from stanset s join vedtak v on v.kommune = ${p.kommune} and v.id = s.vedtak group by v.sak order by v.sak`.execute(tx.db);
  return rows;
}

/** It was a mistake: the help goes on as it was decided, except where another decision has taken over meanwhile. */
export async function laHjelpenGaVidere(tx: Transaksjon, kommune: string, hendelse: string): Promise<void> {
  await sql`
    update vedtak_post p set til = p.til_for, til_for = null, livshendelse = null,
      gjelder = p.gjelder or not exists (select 1 from vedtak_post o where o.kommune = p.kommune and o.post = p.post and o.gjelder)
    from vedtak v
    where p.kommune = ${kommune} and p.livshendelse = ${hendelse} and v.kommune = p.kommune and v.id = p.vedtak and v.tilstand = 'fattet'`.execute(
    tx.db,
  );
}
