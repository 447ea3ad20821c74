import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";

/** What is wrong with something open that no running clock watches over (migration 0011, `uten_klokke`). */
export type Utenklokke = "sak" | "post" | "klage" | "oversendt" | "avgjort" | "vedtak" | "pause";

export interface UtenKlokkerad {
  readonly hva: Utenklokke;
  readonly sak: string;
  readonly klage: string | null;
  readonly saksnummer: string;
  readonly enhet: string;
}

/** How many open cases, items and complaints of this transaction's kommune nobody watches over. It is to be none. */
export async function antallUtenKlokke(les: Lesing, idag: Dato): Promise<number> {
  const { rows } = await sql<{ antall: string }>`select count(*) as antall from trappa.uten_klokke(${idag})`.execute(les.db);
  return Number(rows[0]?.antall ?? 0);
}

/** Those, as far as this transaction sees, by case. */
export async function utenKlokke(les: Lesing, idag: Dato, antall: number): Promise<UtenKlokkerad[]> {
  const { rows } = await sql<{
    hva: Utenklokke;
    sak: string;
    klage: string | null;
    enhet: string;
    aar: number;
    lopenummer: number;
  }>`
    select u.hva, u.sak, u.klage, s.enhet, s.aar, s.lopenummer from trappa.uten_klokke(${idag}) u
    join sak s on s.kommune = trappa.kommune() and s.id = u.sak order by s.aar, s.lopenummer, u.hva limit ${antall}`.execute(
    les.db,
  );
  return rows.map((r) => ({ hva: r.hva, sak: r.sak, klage: r.klage, enhet: r.enhet, saksnummer: `${r.aar}/${r.lopenummer}` }));
}
