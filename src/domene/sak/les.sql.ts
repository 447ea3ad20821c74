import { sql } from "kysely";
import type { Lesing } from "../../grunnmur/db/base.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import type { Malform, Spor } from "../kommune/index.ts";
import type { Omfang } from "../person/index.ts";
import type { Frist, Fristart, Fristslag, Part, Partrolle, Post, Postutfall, Sak, Sakstilstand } from "./typer.ts";

function velgSak(les: Lesing) {
  return les.db
    .selectFrom("sak as s")
    .leftJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "s.kommune").onRef("a.id", "=", "s.ansvarlig"))
    .select([
      "s.id",
      "s.kommune",
      "s.aar",
      "s.lopenummer",
      "s.soknad",
      "s.person",
      "s.spor",
      "s.enhet",
      "s.ansvarlig",
      "s.tilstand",
    ])
    .select([
      "s.haster",
      "s.sprak",
      "s.opprettet",
      "s.mottatt_dato",
      "s.versjon",
      "a.navn as ansvarlig_navn",
      "a.telefon as ansvarlig_telefon",
    ])
    .select(
      sql<boolean>`exists (select 1 from person d where d.kommune = s.kommune and d.id = s.person and d.dod is not null)
        and not exists (select 1 from part b where b.kommune = s.kommune and b.sak = s.id and b.rolle = 'dodsbo' and b.til is null)`.as(
        "uten_mottaker",
      ),
    );
}
type Sakrad = Awaited<ReturnType<ReturnType<typeof velgSak>["executeTakeFirstOrThrow"]>>;

function sakFraRad(r: Sakrad): Sak {
  return {
    id: r.id,
    kommune: r.kommune,
    nummer: `${r.aar}/${r.lopenummer}`,
    soknad: r.soknad,
    person: r.person,
    spor: r.spor as Spor,
    enhet: r.enhet,
    ansvarlig: r.ansvarlig,
    ansvarligNavn: r.ansvarlig_navn,
    ansvarligTelefon: r.ansvarlig_telefon,
    tilstand: r.tilstand as Sakstilstand,
    haster: r.haster,
    sprak: r.sprak as Malform,
    utenMottaker: r.uten_mottaker,
    opprettet: r.opprettet,
    mottattDato: dato(r.mottatt_dato),
    versjon: r.versjon,
  };
}

/** The case, or null when there is none that this transaction may see. */
export async function finnSak(les: Lesing, kommune: string, id: string): Promise<Sak | null> {
  const rad = await velgSak(les).where("s.kommune", "=", kommune).where("s.id", "=", id).executeTakeFirst();
  return rad ? sakFraRad(rad) : null;
}

/** Every case that this transaction may see about, or opened to, one person; newest first. */
export async function sakerFor(les: Lesing, kommune: string, person: string): Promise<Sak[]> {
  const rader = await velgSak(les)
    .where("s.kommune", "=", kommune)
    .where((v) =>
      v.exists(
        v
          .selectFrom("part as p")
          .select("p.sak")
          .whereRef("p.kommune", "=", "s.kommune")
          .whereRef("p.sak", "=", "s.id")
          .where("p.person", "=", person)
          .where("p.til", "is", null),
      ),
    )
    .orderBy("s.opprettet", "desc")
    .limit(200)
    .execute();
  return rader.map(sakFraRad);
}

/** The items of the case in the order they were applied for. */
export async function posterI(les: Lesing, kommune: string, sak: string): Promise<Post[]> {
  const rader = await les.db
    .selectFrom("sak_post")
    .select(["id", "nr", "tjeneste", "onsket", "utfall", "versjon", "revurderer"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("nr")
    .execute();
  return rader.map((r) => ({ ...r, utfall: r.utfall as Postutfall | null }));
}

/** The parties with an open place in the case. A resident sees only one's own place. */
export async function parterI(les: Lesing, kommune: string, sak: string): Promise<Part[]> {
  const rader = await les.db
    .selectFrom("part")
    .select(["person", "rolle", "omfang"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("til", "is", null)
    .execute();
  return rader.map((r) => ({ person: r.person, rolle: r.rolle as Partrolle, omfang: r.omfang as Omfang[] }));
}

/** What one person's place in the case covers: empty when not a party. */
export async function partsomfang(les: Lesing, kommune: string, sak: string, person: string): Promise<Omfang[]> {
  const parter = (await parterI(les, kommune, sak)).filter((p) => p.person === person);
  return [...new Set(parter.flatMap((p) => p.omfang))];
}

/** Every clock of the case, the first day first. */
export async function fristerI(les: Lesing, kommune: string, sak: string): Promise<Frist[]> {
  const rader = await les.db
    .selectFrom("frist")
    .select(["id", "slag", "art", "siste_dag", "status", "pause", "klage", "vedtak", "grunnlag"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .orderBy("siste_dag")
    .execute();
  return rader.map((r) => ({
    id: r.id,
    slag: r.slag as Fristslag,
    art: r.art as Fristart,
    sisteDag: dato(r.siste_dag),
    status: r.status as Frist["status"],
    paVent: r.pause !== null,
    klage: r.klage,
    vedtak: r.vedtak,
    grunnlag: r.grunnlag as unknown as Verdi<unknown>,
  }));
}
