import { z } from "zod";
import type { Lesing } from "../../grunnmur/db/base.ts";
import { type Dato, dato } from "../../lov/kjerne/dato.ts";
import { prisskjema, utregningsskjema } from "./skjema.ts";
import { toPersonersgrunn } from "./toPersoner.ts";
import type { Vedtak, Vedtakspost } from "./typer.ts";

function velg(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("vedtak as v")
    .leftJoin("ansatt as s", (j) => j.onRef("s.kommune", "=", "v.kommune").onRef("s.id", "=", "v.skrevet_av"))
    .leftJoin("ansatt as g", (j) => j.onRef("g.kommune", "=", "v.kommune").onRef("g.id", "=", "v.godkjent_av"))
    .leftJoin("ansatt as f", (j) => j.onRef("f.kommune", "=", "v.kommune").onRef("f.id", "=", "v.fattet_av"))
    .select([
      "v.id",
      "v.sak",
      "v.opphav",
      "v.klage",
      "v.erstatter",
      "v.tilstand",
      "v.brukers_syn",
      "v.fakta",
      "v.hensyn",
      "v.regler",
      "v.avslutter",
    ])
    .select([
      "v.barnets_beste",
      "v.skrevet_av",
      "v.endret_at",
      "v.retur_grunn",
      "v.to_personer_fordi",
      "v.fattet_at",
      "v.underrettet_dato",
      "v.nokkel",
      "v.versjon",
    ])
    .select(["s.navn as skrevet_navn", "g.navn as godkjent_navn", "f.navn as fattet_navn"])
    .where("v.kommune", "=", kommune);
}
type Rad = Awaited<ReturnType<ReturnType<typeof velg>["executeTakeFirstOrThrow"]>>;

function velgPoster(les: Lesing, kommune: string) {
  return les.db
    .selectFrom("vedtak_post as p")
    .innerJoin("sak_post as q", (j) => j.onRef("q.kommune", "=", "p.kommune").onRef("q.id", "=", "p.post"))
    .select(["p.vedtak", "p.post", "q.nr", "q.onsket", "p.tjeneste", "p.utfall", "p.omfang", "p.timer_per_uke", "p.belop_ore"])
    .select([
      "p.utregning",
      "p.fra",
      "p.til",
      "p.vurderes_igjen",
      "p.utbetales",
      "p.far_ikke",
      "p.begrunnelse",
      "p.begrunnelse_fra",
      "p.vilkar",
      "p.vilkar_sammenheng",
      "p.stonadsform",
      "p.form_fordi",
      "p.pris",
    ])
    .select("p.gjelder")
    .where("p.kommune", "=", kommune)
    .orderBy("q.nr");
}
type Postrad = Awaited<ReturnType<ReturnType<typeof velgPoster>["executeTakeFirstOrThrow"]>>;

const dag = (d: string | null): Dato | null => (d === null ? null : dato(d));

function postFraRad(r: Postrad): Vedtakspost {
  return {
    post: r.post,
    nr: r.nr,
    onsket: r.onsket,
    tjeneste: r.tjeneste,
    utfall: r.utfall,
    omfang: r.omfang,
    timerPerUke: r.timer_per_uke,
    belopOre: r.belop_ore,
    utregning: r.utregning === null ? null : utregningsskjema.parse(r.utregning),
    fra: dag(r.fra),
    til: dag(r.til),
    vurderesIgjen: dag(r.vurderes_igjen),
    utbetales: dag(r.utbetales),
    farIkke: r.far_ikke,
    begrunnelse: r.begrunnelse,
    begrunnelseFra: r.begrunnelse_fra,
    vilkar: r.vilkar,
    vilkarSammenheng: r.vilkar_sammenheng,
    stonadsform: r.stonadsform,
    formFordi: r.form_fordi,
    pris: r.pris === null ? null : prisskjema.parse(r.pris),
    gjelder: r.gjelder,
  };
}

function fraRad(r: Rad, poster: readonly Vedtakspost[]): Vedtak {
  return {
    id: r.id,
    sak: r.sak,
    opphav: r.opphav,
    klage: r.klage,
    erstatter: r.erstatter,
    tilstand: r.tilstand,
    brukersSyn: r.brukers_syn,
    fakta: r.fakta,
    hensyn: r.hensyn,
    regler: r.regler,
    avslutter: r.avslutter,
    barnetsBeste: r.barnets_beste,
    skrevetAv: { id: r.skrevet_av, navn: r.skrevet_navn ?? "" },
    endretTid: r.endret_at,
    returGrunn: r.retur_grunn,
    toPersonerFordi: r.to_personer_fordi === null ? [] : z.array(toPersonersgrunn).parse(r.to_personer_fordi),
    godkjentAvNavn: r.godkjent_navn,
    fattet: r.fattet_at === null ? null : { tid: r.fattet_at, navn: r.fattet_navn ?? "" },
    underrettetDato: dag(r.underrettet_dato),
    nokkel: r.nokkel,
    versjon: r.versjon,
    poster,
  };
}

async function medPoster(les: Lesing, kommune: string, rader: readonly Rad[]): Promise<Vedtak[]> {
  if (rader.length === 0) return [];
  const ider = rader.map((r) => r.id);
  const poster = await velgPoster(les, kommune).where("p.vedtak", "in", ider).execute();
  return rader.map((r) => fraRad(r, poster.filter((p) => p.vedtak === r.id).map(postFraRad)));
}

/** The decisions that have been made in the case, the newest first; those that are replaced as well. */
export async function vedtakI(les: Lesing, kommune: string, sak: string): Promise<Vedtak[]> {
  const rader = await velg(les, kommune)
    .where("v.sak", "=", sak)
    .where("v.fattet_at", "is not", null)
    .orderBy("v.fattet_at", "desc")
    .limit(200)
    .execute();
  return medPoster(les, kommune, rader);
}

/** The decision that is being written or waits for a second person: a case has one at a time. */
export async function utkastI(les: Lesing, kommune: string, sak: string): Promise<Vedtak | null> {
  const rader = await velg(les, kommune).where("v.sak", "=", sak).where("v.fattet_at", "is", null).execute();
  return (await medPoster(les, kommune, rader))[0] ?? null;
}

/** One decision, or null when there is none that this reader may see. */
export async function finnVedtak(les: Lesing, kommune: string, id: string): Promise<Vedtak | null> {
  const rader = await velg(les, kommune).where("v.id", "=", id).execute();
  return (await medPoster(les, kommune, rader))[0] ?? null;
}
