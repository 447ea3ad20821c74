import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import type { Sak, Sakstilstand } from "../sak/index.ts";

/** Another case of the same person. */
export interface AnnenSak {
  readonly id: string;
  readonly nummer: string;
  readonly tilstand: Sakstilstand;
  /** A complaint in it is not finished. */
  readonly klage: boolean;
  readonly mottatt: Dato;
  /** The services it is about; one that nobody has named yet is not among them. */
  readonly tjenester: readonly string[];
}

/** Help that the person has, by a decision of another case. */
export interface HarIdag {
  readonly sak: string;
  readonly saksnummer: string;
  readonly tjeneste: string;
  readonly omfang: string;
  readonly fra: Dato | null;
  readonly til: Dato | null;
}

export interface FraFor {
  readonly har: readonly HarIdag[];
  readonly saker: readonly AnnenSak[];
}

/**
 * What the person has and has applied for besides this case, so that nobody answers as if it were the first time (fvl § 17). The newest
 * first, and only what this transaction may see: another unit's cases are not there. A sum that is given once is not something one has.
 *
 * https://lovdata.no/lov/1967-02-10/§17
 */
export async function fraFor(les: Lesing, sak: Pick<Sak, "kommune" | "id" | "person">, idag: Dato): Promise<FraFor> {
  const saker = await les.db
    .selectFrom("sak as s")
    .select(["s.id", "s.aar", "s.lopenummer", "s.tilstand", "s.mottatt_dato"])
    .select([
      sql<boolean>`exists (select 1 from klage k where k.kommune = s.kommune and k.sak = s.id
        and k.tilstand in ('mottatt', 'vurderes', 'opprettholdt', 'oversendt'))`.as("klage"),
      sql<
        string[]
      >`array(select p.tjeneste from sak_post p where p.kommune = s.kommune and p.sak = s.id and p.tjeneste is not null
        order by p.nr)`.as("tjenester"),
    ])
    .where("s.kommune", "=", sak.kommune)
    .where("s.person", "=", sak.person)
    .where("s.id", "<>", sak.id)
    .orderBy("s.opprettet", "desc")
    .limit(grenser.sak.andreSaker)
    .execute();
  if (saker.length === 0) return { har: [], saker: [] };
  const nummer = new Map(saker.map((s) => [s.id, `${s.aar}/${s.lopenummer}`]));
  const har = await les.db
    .selectFrom("vedtak as v")
    .innerJoin("vedtak_post as p", (j) => j.onRef("p.kommune", "=", "v.kommune").onRef("p.vedtak", "=", "v.id"))
    .select(["v.sak", "p.tjeneste", "p.omfang", "p.fra", "p.til"])
    .where("v.kommune", "=", sak.kommune)
    .where("v.sak", "in", [...nummer.keys()])
    .where("p.gjelder", "=", true)
    .where("p.utfall", "in", ["innvilget", "delvis"])
    .where((e) => e.or([e("p.til", ">=", idag), e.and([e("p.til", "is", null), e("p.belop_ore", "is", null)])]))
    .orderBy("p.fra", "desc")
    .execute();
  const dag = (d: string | null) => (d === null ? null : dato(d));
  return {
    har: har.map(({ fra, til, ...h }) => ({ ...h, saksnummer: nummer.get(h.sak) ?? "", fra: dag(fra), til: dag(til) })),
    saker: saker.map((s) => ({
      ...{ id: s.id, nummer: nummer.get(s.id) ?? "", tilstand: s.tilstand as Sakstilstand, klage: s.klage },
      ...{ mottatt: dato(s.mottatt_dato), tjenester: s.tjenester },
    })),
  };
}
