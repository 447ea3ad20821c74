import { z } from "zod";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import { type Formkontroll, type Klage, UENIG, type Uttalelse, type Uttalelsesutkast } from "./typer.ts";

function velg(les: Lesing) {
  return les.db
    .selectFrom("klage as k")
    .innerJoin("person as p", (j) => j.onRef("p.kommune", "=", "k.kommune").onRef("p.id", "=", "k.klager"))
    .leftJoin("ansatt as a", (j) => j.onRef("a.kommune", "=", "k.kommune").onRef("a.id", "=", "k.fort_i_pennen_av"))
    .select([
      "k.id",
      "k.kommune",
      "k.sak",
      "k.klager",
      "p.navn as klager_navn",
      "k.kanal",
      "k.mottatt_at",
      "k.levert_dato",
      "a.navn as pennen",
    ])
    .select(["k.uenig", "k.onsket", "k.hvorfor", "k.feil_i_brevet", "k.hvorfor_sen", "k.vil_vente", "k.vil_ha_hjelp", "k.haster"])
    .select([
      "k.tilstand",
      "k.rettidig",
      "k.formkontroll",
      "k.delvis_omgjort",
      "k.uttalelse",
      "k.merknad_innen",
      "k.grunnlag",
      "k.versjon",
    ])
    .select((v) =>
      v
        .selectFrom("klage_vedtak as kv")
        .select((w) => w.fn.agg<string[]>("array_agg", ["kv.vedtak"]).as("v"))
        .whereRef("kv.kommune", "=", "k.kommune")
        .whereRef("kv.klage", "=", "k.id")
        .as("vedtak"),
    );
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

const uenig = z.array(z.enum(UENIG));

function fraRad(r: Rad): Klage {
  return {
    id: r.id,
    kommune: r.kommune,
    sak: r.sak,
    klager: r.klager,
    klagerNavn: r.klager_navn,
    kanal: r.kanal,
    mottatt: r.mottatt_at,
    levertDato: r.levert_dato,
    fortIPennenAv: r.pennen,
    uenig: uenig.parse(r.uenig),
    onsket: r.onsket,
    hvorfor: r.hvorfor,
    feilIBrevet: r.feil_i_brevet,
    hvorforSen: r.hvorfor_sen,
    vilVente: r.vil_vente,
    vilHaHjelp: r.vil_ha_hjelp,
    haster: r.haster,
    tilstand: r.tilstand,
    rettidig: r.rettidig,
    // Written by the acts in this folder alone, through the same types.
    formkontroll: r.formkontroll as Formkontroll | null,
    delvisOmgjort: r.delvis_omgjort,
    // The date to comment is set when the statement is locked; until then it is the desk's draft, and nobody else's to read.
    uttalelse: r.merknad_innen ? (r.uttalelse as Uttalelse | null) : null,
    uttalelseUtkast: r.merknad_innen ? null : (r.uttalelse as Uttalelsesutkast | null),
    merknadInnen: r.merknad_innen,
    grunnlag: r.grunnlag as Verdi<unknown>[],
    vedtak: r.vedtak ?? [],
    versjon: r.versjon,
  };
}

/** The complaint, or null when there is none that this transaction may see. */
export async function finnKlage(les: Lesing, kommune: string, id: string): Promise<Klage | null> {
  const rad = await velg(les).where("k.kommune", "=", kommune).where("k.id", "=", id).executeTakeFirst();
  return rad ? fraRad(rad) : null;
}

/** The complaints of a case, newest first. */
export async function klagerI(les: Lesing, kommune: string, sak: string): Promise<Klage[]> {
  const rader = await velg(les)
    .where("k.kommune", "=", kommune)
    .where("k.sak", "=", sak)
    .orderBy("k.mottatt_at", "desc")
    .execute();
  return rader.map(fraRad);
}

/** The complaint that was made with this key, so that the same form sent twice is one complaint. */
export async function klagerMedNokkel(les: Lesing, kommune: string, nokkel: string): Promise<Klage[]> {
  const rader = await velg(les)
    .where("k.kommune", "=", kommune)
    .where("k.nokkel", "like", `${nokkel}/%`)
    .orderBy("k.nokkel")
    .execute();
  return rader.map(fraRad);
}

/** The last day to complain about each decision of a case, as the running or ended clock says; a decision without one is not notified yet. */
export async function klagefristerI(
  les: Lesing,
  kommune: string,
  sak: string,
): Promise<Map<string, { sisteDag: Dato; grunnlag: Verdi<unknown> }>> {
  const rader = await les.db
    .selectFrom("frist")
    .select(["vedtak", "siste_dag", "grunnlag"])
    .where("kommune", "=", kommune)
    .where("sak", "=", sak)
    .where("slag", "=", "klagefrist")
    .where("status", "<>", "falt_bort")
    .orderBy("siste_dag")
    .execute();
  return new Map(
    rader.flatMap((r) =>
      r.vedtak ? [[r.vedtak, { sisteDag: r.siste_dag, grunnlag: r.grunnlag as Verdi<unknown> }] as const] : [],
    ),
  );
}
