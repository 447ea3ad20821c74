import { type Boligsosialfakta, type Boligsosialkravkode, boligsosialkrav } from "./boligsosialloven/p7.ts";
import { forhandsvarselkrav } from "./forvaltningsloven/p16.ts";
import { type Begrunnelsesfakta, type Begrunnelseskode, begrunnelseskrav } from "./forvaltningsloven/p25.ts";
import { type Innholdskode, type Underretningsfakta, underretningskrav } from "./forvaltningsloven/p27.ts";
import { type Prosesslov, type Prosessvalg, prosesshjemmel, prosesslov } from "./forvaltningsloven/prosesslov.ts";
import type { Dato } from "./kjerne/dato.ts";
import { gyldigHjemmel } from "./kjerne/gyldighet.ts";
import { type Hjemmel, hjemmel } from "./kjerne/hjemmel.ts";
import { type Krav, type Kravliste, kravliste } from "./kjerne/svar.ts";
import { klagevei } from "./klagevei.ts";
import { barnetsBeste, brukersSyn, type Medvirkningsfakta } from "./medvirkning.ts";
import { vilkarskrav } from "./sosialtjenesteloven/p20a.ts";
import { depositumskrav, formkrav, type Stonadsform } from "./sosialtjenesteloven/p21.ts";
import { type Botilbudsfakta, type Botilbudskravkode, botilbudskrav } from "./sosialtjenesteloven/p27.ts";
import type { Vedtakstype } from "./vedtakstype.ts";

export type Postutfall = "innvilget" | "delvis" | "avslag" | "avvist" | "trukket";

/** One thing applied for, and what the decision says about it. Empty text is text that is missing. */
export interface Vedtakspost {
  readonly id: string;
  readonly vedtakstype: Vedtakstype;
  /** null: not answered. "trukket" is the person's own act, and needs nothing more. */
  readonly utfall: Postutfall | null;
  /** What the person gets, in words. Hours or an amount count as well. */
  readonly omfang: string;
  readonly timerPerUke: number | null;
  readonly belopOre: number | null;
  readonly fra: Dato | null;
  /** Given once, so that it has no period: a sum of money, a thing. */
  readonly engang: boolean;
  /** What the person does not get. */
  readonly farIkke: string;
  readonly begrunnelse: string;
  /** It takes away or cuts something the person has today. */
  readonly reduserer: boolean;
  /** How økonomisk stønad is given, with why it is not money to keep; left out where it is not asked, as for care. */
  readonly stonadsform?: { readonly form: Stonadsform; readonly fordi: string };
  /** A condition for økonomisk stønad, with how it is connected with the help; left out where it is not asked. */
  readonly stonadsvilkar?: { readonly vilkar: string; readonly sammenheng: string };
  /** What has been done to find a temporary place; left out where none is asked for. */
  readonly botilbud?: Botilbudsfakta;
  /** A lease is approved; asked of depositum. */
  readonly leieGodkjent?: boolean;
  /** Each of the kommune's own criteria is weighed; asked of a kommunal bolig. */
  readonly kriterierVurdert?: boolean;
  readonly boligsosial?: Boligsosialfakta;
}

export interface Vedtaksfakta extends Prosessvalg, Medvirkningsfakta, Begrunnelsesfakta {
  readonly poster: readonly Vedtakspost[];
  readonly skriftlig: boolean;
  readonly utredningFullfort: boolean;
  /** The party has had a warning with time to answer, or has spoken already. Only asked for when something is cut. */
  readonly forhandsvarslet: boolean;
  readonly underretning: Underretningsfakta;
  /** Who wrote it and who approved it, when the kommune asks for a second person. */
  readonly godkjenning: { readonly kreves: boolean; readonly skrevetAv: string; readonly godkjentAv: string | null };
}

export type Vedtakskravkode =
  | "minst_en_post"
  | "post_besvart"
  | "ett_spor"
  | "skriftlig"
  | "utredning_fullfort"
  | "omfang"
  | "periode"
  | "far_ikke_navngitt"
  | "avslag_begrunnet"
  | "hjemmel_i_kraft"
  | "brukers_syn"
  | "barnets_beste"
  | "forhandsvarsel"
  | "andre_person"
  | "form_begrunnet"
  | "vilkar_sammenheng"
  | Botilbudskravkode
  | "leie_godkjent"
  | "kriterier_vurdert"
  | Boligsosialkravkode
  | Begrunnelseskode
  | Innholdskode;

const harTekst = (s: string): boolean => s.trim().length > 0;
const lov = <K extends string>(kode: K, oppfylt: boolean, hjemler: readonly Hjemmel[], post?: string): Krav<K> => ({
  kode,
  oppfylt,
  hjemmel: hjemler,
  grunnlag: "lov",
  ...(post === undefined ? {} : { post }),
});

const enkeltvedtakshjemler = (l: Prosesslov, spor: Vedtakstype): readonly Hjemmel[] =>
  spor === "sosial_stonad" || spor === "sosial_ip"
    ? [hjemmel("stnl", "41"), prosesshjemmel(l, "skriftlig")]
    : [prosesshjemmel(l, "skriftlig")];

/** What one thing applied for must say for itself: answered; if given, how much and from when; if not, what and why. */
function postkrav(p: Vedtakspost, l: Prosesslov): readonly Krav<Vedtakskravkode>[] {
  const begrunnelse = prosesshjemmel(l, "begrunnelsens_innhold");
  const krav: Krav<Vedtakskravkode>[] = [lov("post_besvart", p.utfall !== null, enkeltvedtakshjemler(l, p.vedtakstype), p.id)];
  if (p.utfall === "innvilget" || p.utfall === "delvis") {
    const omfang = harTekst(p.omfang) || p.timerPerUke !== null || p.belopOre !== null;
    krav.push(lov("omfang", omfang, omfangshjemler(p.vedtakstype, begrunnelse), p.id));
    krav.push(lov("periode", p.fra !== null || p.engang, omfangshjemler(p.vedtakstype, begrunnelse), p.id));
    if (p.stonadsform) krav.push(...formkrav(p.stonadsform.form, p.stonadsform.fordi, p.id));
    if (p.stonadsvilkar) krav.push(...vilkarskrav(p.stonadsvilkar.vilkar, p.stonadsvilkar.sammenheng, p.id));
  }
  if (p.utfall !== null && p.utfall !== "trukket") krav.push(...boligkrav(p, l));
  // Help that ends has a day that it ends on, as help that begins has one.
  if (p.reduserer && (p.utfall === "avslag" || p.utfall === "avvist"))
    krav.push(lov("periode", p.fra !== null, omfangshjemler(p.vedtakstype, begrunnelse), p.id));
  if (p.utfall === "delvis" || p.utfall === "avslag")
    krav.push(lov("far_ikke_navngitt", harTekst(p.farIkke), [begrunnelse], p.id));
  if (p.utfall === "delvis" || p.utfall === "avslag" || p.utfall === "avvist") {
    krav.push(lov("avslag_begrunnet", harTekst(p.begrunnelse), [prosesshjemmel(l, "begrunnelse"), begrunnelse], p.id));
  }
  return krav;
}

/** What a decision on a place to live rests on besides its letter; nothing for what is not about one. */
function boligkrav(p: Vedtakspost, l: Prosesslov): readonly Krav<Vedtakskravkode>[] {
  const gis = p.utfall === "innvilget" || p.utfall === "delvis";
  return [
    ...(p.botilbud ? botilbudskrav(gis, p.botilbud, p.id) : []),
    ...(p.leieGodkjent === undefined ? [] : depositumskrav(gis, p.leieGodkjent, p.id)),
    ...(p.kriterierVurdert === undefined
      ? []
      : [lov("kriterier_vurdert" as const, p.kriterierVurdert, [prosesshjemmel(l, "utredning")], p.id)]),
    ...(p.boligsosial ? boligsosialkrav(gis, p.boligsosial, p.id) : []),
  ];
}

/** boligsosialloven § 7 says it outright: the main content of the help shall stand in the decision. */
const omfangshjemler = (v: Vedtakstype, begrunnelse: Hjemmel): readonly Hjemmel[] =>
  v === "boligsosial" ? [hjemmel("boligsosial", "7", { ledd: 2 })] : [begrunnelse];

/** One letter has one complaint route: the same weeks, sent to the same place, decided by the same body. */
function ettSpor(poster: readonly Vedtakspost[], paaDato: Dato, valg: Prosessvalg): boolean {
  const veier = poster.map((p) => klagevei(p.vedtakstype, paaDato, valg));
  return new Set(veier.map((v) => `${v.uker} ${v.forsteinstans} ${v.klageinstans}`)).size <= 1;
}

/**
 * Everything a vedtak and its letter legally need, one requirement after the other, met or not, with its section (PROC-12 to PROC-18). A vedtak may
 * be made only when `utfall` is "ja"; otherwise `mangler` names what is missing.
 *
 * In: the decision as it stands in the draft, item by item, and what its letter will tell; the date it is to be made.
 * The law would let reasons be left out of a full grant (fvl § 24); we ask for them always, and mark it `platform`.
 *
 * https://lovdata.no/lov/1967-02-10/§23 to §27 · https://lovdata.no/lov/2009-12-18-131/§41
 */
export function vedtakskrav(fakta: Vedtaksfakta, paaDato: Dato): Kravliste<Vedtakskravkode> {
  const l = prosesslov(paaDato, fakta);
  const forste = fakta.poster[0]?.vedtakstype ?? "omsorgstjeneste";
  const altGitt = fakta.poster.every((p) => p.utfall === "innvilget");
  const g = fakta.godkjenning;
  const reduserer = fakta.poster.some((p) => p.reduserer);
  const krav: readonly Krav<Vedtakskravkode>[] = [
    lov("minst_en_post", fakta.poster.length > 0, enkeltvedtakshjemler(l, forste)),
    ...fakta.poster.flatMap((p) => postkrav(p, l)),
    lov("ett_spor", ettSpor(fakta.poster, paaDato, fakta), [prosesshjemmel(l, "underretningens_innhold")]),
    lov("skriftlig", fakta.skriftlig, enkeltvedtakshjemler(l, forste)),
    lov("utredning_fullfort", fakta.utredningFullfort, [prosesshjemmel(l, "utredning")]),
    brukersSyn(fakta, forste, l),
    ...barnetsBeste(fakta, forste, l),
    ...begrunnelseskrav(fakta, altGitt, l),
    lov(
      "hjemmel_i_kraft",
      fakta.regler.every((r) => gyldigHjemmel(r, paaDato).utfall === "ja"),
      [prosesshjemmel(l, "begrunnelsens_innhold")],
    ),
    ...forhandsvarselkrav(reduserer, fakta.forhandsvarslet, l),
    ...underretningskrav(fakta.underretning, klagevei(forste, paaDato, fakta), l),
    ...(g.kreves
      ? [
          {
            ...lov("andre_person" as const, g.godkjentAv !== null && g.godkjentAv !== g.skrevetAv, [
              hjemmel("kommuneloven", "25-1"),
            ]),
            grunnlag: "platform" as const,
          },
        ]
      : []),
  ];
  // DIS-11: that a cut is a new decision with a warning first is our reading.
  return kravliste(krav, reduserer ? [{ merke: "ASSUMPTION", grunn: "reduksjon_er_nytt_vedtak" }] : []);
}
