import type { Lesing } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { dato } from "../../lov/kjerne/dato.ts";
import type { Hendelse, Hendelser, Hendelsesslag } from "../sak/index.ts";
import { type Brevkilde, type Kilde, type Postkilde, svarnokkel } from "./kilde.ts";

type Sted = { readonly kommune: string; readonly sak: string };

/** What the published file of a case is made from. Runs as `system` in the kommune. */
export async function kildeFor(les: Lesing, sted: Sted, om: Pick<Kilde, "tittel" | "soker" | "navkontor">): Promise<Kilde> {
  return {
    ...om,
    sak: sted.sak,
    hendelser: await synligeHendelser(les, sted),
    brev: await brevene(les, sted),
    vedtak: await postene(les, sted),
    erstatter: await erstatningene(les, sted),
    paklaget: await paklagede(les, sted),
    svart: await svarene(les, sted),
    klagereferanse: await klagereferanser(les, sted),
  };
}

async function synligeHendelser(les: Lesing, { kommune, sak }: Sted): Promise<Hendelse[]> {
  const rader = await les.db
    .selectFrom("hendelse")
    .select(["nr", "slag", "tid", "aktor_slag", "aktor_navn", "data", "hjemmel", "synlig"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("synlig", "=", true)
    .orderBy("nr")
    .limit(grenser.digisos.hendelser)
    .execute();
  return rader.map((r) => ({
    nr: r.nr,
    slag: r.slag as Hendelsesslag,
    tid: r.tid,
    aktorSlag: r.aktor_slag as Hendelse["aktorSlag"],
    aktorNavn: r.aktor_navn,
    data: r.data as unknown as Hendelser[Hendelsesslag],
    hjemmel: r.hjemmel,
    synlig: r.synlig,
  }));
}

async function brevene(les: Lesing, { kommune, sak }: Sted): Promise<Map<string, Brevkilde>> {
  const rader = await les.db
    .selectFrom("brev")
    .select(["id", "fil", "slag", "vedtak", "klage", "mottaker"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .execute();
  return new Map(rader.map(({ id, ...brev }) => [id, brev]));
}

/** The answers of the decisions that are made: from then on the database holds these columns still (migration 0007). */
async function postene(les: Lesing, { kommune, sak }: Sted): Promise<Map<string, Postkilde[]>> {
  const rader = await les.db
    .selectFrom("vedtak_post as p")
    .innerJoin("vedtak as v", (j) => j.onRef("v.kommune", "=", "p.kommune").onRef("v.id", "=", "p.vedtak"))
    .innerJoin("sak_post as q", (j) => j.onRef("q.kommune", "=", "p.kommune").onRef("q.id", "=", "p.post"))
    .select(["p.vedtak", "q.nr", "q.onsket", "p.belop_ore", "p.utbetales", "p.fra", "p.vilkar"])
    .where("p.kommune", "=", kommune)
    .where("v.sak", "=", sak)
    .where("v.fattet_at", "is not", null)
    .where("p.utfall", "in", ["innvilget", "delvis"])
    .orderBy("q.nr")
    .execute();
  const ny = (r: (typeof rader)[number]): Postkilde => ({
    nr: r.nr,
    onsket: r.onsket,
    belopOre: r.belop_ore,
    utbetales: r.utbetales === null ? null : dato(r.utbetales),
    fra: r.fra === null ? null : dato(r.fra),
    vilkar: r.vilkar,
  });
  return new Map([...Map.groupBy(rader, (r) => r.vedtak)].map(([vedtak, poster]) => [vedtak, poster.map(ny)]));
}

async function erstatningene(les: Lesing, { kommune, sak }: Sted): Promise<Map<string, string>> {
  const rader = await les.db
    .selectFrom("vedtak")
    .select(["id", "erstatter"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("fattet_at", "is not", null)
    .execute();
  return new Map(rader.flatMap((r) => (r.erstatter === null ? [] : [[r.id, r.erstatter] as const])));
}

async function paklagede(les: Lesing, { kommune, sak }: Sted): Promise<Map<string, string[]>> {
  const rader = await les.db
    .selectFrom("klage_vedtak as kv")
    .innerJoin("klage as k", (j) => j.onRef("k.kommune", "=", "kv.kommune").onRef("k.id", "=", "kv.klage"))
    .select(["kv.klage", "kv.vedtak"])
    .where("kv.kommune", "=", kommune)
    .where("k.sak", "=", sak)
    .orderBy("kv.vedtak")
    .execute();
  return new Map([...Map.groupBy(rader, (r) => r.klage)].map(([klage, r]) => [klage, r.map((rad) => rad.vedtak)]));
}

/** A paper answers a request at the moment it comes; one that was there before is not made to have answered it then. */
async function svarene(les: Lesing, { kommune, sak }: Sted): Promise<Map<string, string>> {
  const rader = await les.db
    .selectFrom("dokumentkrav")
    .select(["id", "dokument", "besvart_at"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("dokument", "is not", null)
    .execute();
  return new Map(
    rader.flatMap((r) => (r.dokument && r.besvart_at ? [[svarnokkel(r.dokument, r.besvart_at), r.id] as const] : [])),
  );
}

const NOKKEL = /^digisos:([0-9a-f-]{36})\/\d+$/;

/** The klageId is in the key that the complaint was received by, from its first moment. */
async function klagereferanser(les: Lesing, { kommune, sak }: Sted): Promise<Map<string, string>> {
  const rader = await les.db
    .selectFrom("klage")
    .select(["id", "nokkel"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .execute();
  return new Map(rader.map((r) => [r.id, NOKKEL.exec(r.nokkel)?.[1] ?? r.id]));
}

/** The bytes of a letter that the published file refers to: written to the applicant, in this case. Null for any other file. */
export async function publisertFil(les: Lesing, { kommune, sak }: Sted, soker: string, fil: string): Promise<Buffer | null> {
  const rad = await les.db
    .selectFrom("brev as b")
    .innerJoin("fil as f", (j) => j.onRef("f.kommune", "=", "b.kommune").onRef("f.id", "=", "b.fil"))
    .select("f.bytes")
    .where("b.kommune", "=", kommune)
    .where("b.sak", "=", sak)
    .where("b.mottaker", "=", soker)
    .where("b.fil", "=", fil)
    .executeTakeFirst();
  return rad?.bytes ?? null;
}
