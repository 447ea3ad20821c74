import type { Lesing } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import type { Uttalelse } from "../klage/index.ts";
import type { Avgjorelse, Instansrad, Instanssak, OversendtKlage, OversendtVedtak } from "./typer.ts";

function velg(les: Lesing) {
  return les.db
    .selectFrom("klageinstanssak as i")
    .innerJoin("oversendelse as o", (j) => j.onRef("o.kommune", "=", "i.kommune").onRef("o.id", "=", "i.oversendelse"))
    .innerJoin("kommune as k", "k.nummer", "i.kommune")
    .select([
      "i.id",
      "i.kommune",
      "i.aar",
      "i.lopenummer",
      "i.tilstand",
      "i.mottatt_at",
      "i.forelopig_svar_innen",
      "i.lovet_dato",
      "i.norm_innen",
      "i.ansvarlig_navn",
      "i.utfall",
      "i.avgjort_at",
    ])
    .select(["k.navn as kommunenavn", "o.klager_navn", "o.sakstittel"]);
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

function radFra(r: Rad): Instansrad {
  return {
    id: r.id,
    nummer: `${r.aar}/${r.lopenummer}`,
    kommune: r.kommune,
    kommunenavn: r.kommunenavn,
    klagerNavn: r.klager_navn,
    tjenester: r.sakstittel.split(",").filter((t) => t !== ""),
    tilstand: r.tilstand,
    mottatt: r.mottatt_at,
    forelopigSvarInnen: r.forelopig_svar_innen,
    lovetDato: r.lovet_dato,
    normInnen: r.norm_innen,
    ansvarligNavn: r.ansvarlig_navn,
    utfall: r.utfall,
    avgjort: r.avgjort_at,
  };
}

/** Whose desk: a Statsforvalter's, or the klagenemnd of a kommune. Row level security asks the same again. */
export type Instanseier = { readonly embete: string } | { readonly nemndI: string };

/** The body's cases, the norm that hurts first on top; decided ones last, newest first. */
export async function instanssaker(
  les: Lesing,
  eier: Instanseier,
  hvilke: "apne" | "avgjorte",
  side: number,
): Promise<{ rader: Instansrad[]; antall: number }> {
  const her = () => {
    const q = velg(les).where("i.tilstand", hvilke === "apne" ? "<>" : "=", "avgjort");
    return "embete" in eier
      ? q.where("i.embete", "=", eier.embete)
      : q.where("i.embete", "is", null).where("i.kommune", "=", eier.nemndI);
  };
  const { antall } = await her()
    .clearSelect()
    .select((v) => v.fn.countAll<number>().as("antall"))
    .executeTakeFirstOrThrow();
  const rader = await her()
    .orderBy(hvilke === "apne" ? "i.norm_innen" : "i.avgjort_at", hvilke === "apne" ? "asc" : "desc")
    .orderBy("i.id")
    .limit(grenser.side.rader)
    .offset((side - 1) * grenser.side.rader)
    .execute();
  return { rader: rader.map(radFra), antall: Number(antall) };
}

/** One case with everything that was forwarded, or null when this transaction may not see it. */
export async function finnInstanssak(les: Lesing, id: string): Promise<Instanssak | null> {
  const r = await velg(les)
    .select([
      "i.oversendelse",
      "i.embete",
      "i.grunnlag",
      "i.ansvarlig",
      "i.versjon",
      "i.begrunnelse",
      "i.nytt_innhold",
      "i.kommunen_innen",
    ])
    .select(["i.avgjort_av_navn", "o.sak", "o.klage", "o.klager_fnr", "o.klagen", "o.vedtaket", "o.uttalelse", "o.merknad_innen"])
    .select(["o.frosset_at", "o.hash"])
    .where("i.id", "=", id)
    .executeTakeFirst();
  if (!r) return null;
  return {
    ...radFra(r),
    oversendelse: r.oversendelse,
    embete: r.embete,
    sakId: r.sak,
    klage: r.klage,
    klagerFnr: r.klager_fnr,
    // Written by klage/oversend alone, and frozen by the database since.
    klagen: r.klagen as OversendtKlage,
    vedtaket: r.vedtaket as OversendtVedtak,
    uttalelse: r.uttalelse as Uttalelse,
    merknadInnen: r.merknad_innen,
    frosset: r.frosset_at,
    hash: r.hash.toString("hex"),
    dokumenter: await dokumenter(les, r.kommune, r.oversendelse),
    merknader: await merknader(les, r.kommune, r.oversendelse),
    grunnlag: r.grunnlag as Instanssak["grunnlag"],
    ansvarlig: r.ansvarlig,
    avgjorelse:
      r.utfall && r.avgjort_at
        ? ({
            utfall: r.utfall,
            begrunnelse: r.begrunnelse ?? "",
            nyttInnhold: r.nytt_innhold ?? "",
            kommunenInnen: r.kommunen_innen,
            avgjort: r.avgjort_at,
            avgjortAvNavn: r.avgjort_av_navn ?? "",
          } satisfies Avgjorelse)
        : null,
    versjon: r.versjon,
  };
}

async function dokumenter(les: Lesing, kommune: string, oversendelse: string): Promise<Instanssak["dokumenter"]> {
  const rader = await les.db
    .selectFrom("oversendt_dokument")
    .select(["nr", "tittel", "dato", "fra", "slag", "mime", "storrelse", "sha256"])
    .where("kommune", "=", kommune)
    .where("oversendelse", "=", oversendelse)
    .orderBy("nr")
    .execute();
  return rader.map((d) => ({ ...d, sha256: d.sha256.toString("hex") }));
}

async function merknader(les: Lesing, kommune: string, oversendelse: string): Promise<Instanssak["merknader"]> {
  const rader = await les.db
    .selectFrom("klagemerknad")
    .select(["fra_navn", "tekst", "sendt_at"])
    .where("kommune", "=", kommune)
    .where("oversendelse", "=", oversendelse)
    .orderBy("sendt_at")
    .execute();
  return rader.map((m) => ({ fra: m.fra_navn, tekst: m.tekst, sendt: m.sendt_at }));
}

/** The bytes of one forwarded paper. */
export async function hentOversendt(les: Lesing, sak: Pick<Instanssak, "kommune" | "oversendelse">, nr: number) {
  return les.db
    .selectFrom("oversendt_dokument")
    .select(["tittel", "mime", "bytes"])
    .where("kommune", "=", sak.kommune)
    .where("oversendelse", "=", sak.oversendelse)
    .where("nr", "=", nr)
    .executeTakeFirst();
}

/** How a complaint stands at the body above, for the party and for the desk; null before it is forwarded. */
export async function instanssakForKlage(les: Lesing, kommune: string, klage: string) {
  const r = await les.db
    .selectFrom("klageinstanssak as i")
    .innerJoin("oversendelse as o", (j) => j.onRef("o.kommune", "=", "i.kommune").onRef("o.id", "=", "i.oversendelse"))
    .select([
      "i.id",
      "i.aar",
      "i.lopenummer",
      "i.embete",
      "i.tilstand",
      "i.mottatt_at as mottatt",
      "i.norm_innen as normInnen",
      "i.lovet_dato as lovetDato",
      "i.utfall",
      "i.kommunen_innen as kommunenInnen",
    ])
    .select([
      "i.nytt_innhold as nyttInnhold",
      "i.avgjort_at as avgjort",
      "o.id as oversendelse",
      "o.merknad_innen as merknadInnen",
      "o.frosset_at as frosset",
    ])
    .where("o.kommune", "=", kommune)
    .where("o.klage", "=", klage)
    .executeTakeFirst();
  return r ? { ...r, nummer: `${r.aar}/${r.lopenummer}` } : null;
}
