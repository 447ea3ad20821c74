import type { z } from "zod";
import type { Pris, Utregning } from "../../../domene/brev/index.ts";
import type { Post } from "../../../domene/sak/index.ts";
import { type Postsvar, type Vedtaksinnhold, vedtaksskjema } from "../../../domene/vedtak/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import type { Skjemadata } from "../../../grunnmur/skjema.ts";
import type { Malform } from "../../../grunnmur/sprak.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { stonadsformer } from "../../../lov/sosialtjenesteloven/p21.ts";
import type { Feltfeil } from "../../ui/index.ts";
import { lesBelop, lesTimer, skrivBelop, skrivTimer } from "../belop.ts";
import { lesDato, skrivDato } from "../dato.ts";
import { FLEST_LINJER, felt, linjefelt } from "./felt.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

/** The value that stands in each field, and which boxes are ticked. */
export interface Verdier {
  readonly en: (navn: string) => string;
  readonly alle: (navn: string) => readonly string[];
}

export const sendteVerdier = (skjema: Skjemadata): Verdier => ({
  en: (n) => skjema.tekst(n),
  alle: (n) => (n === "regler" ? reglerI(skjema) : skjema.alle(n)),
});

/** The sections that were ticked, in the short list and in the long one. */
const reglerI = (skjema: Skjemadata): readonly string[] => [
  ...new Set([...skjema.alle("regler"), ...skjema.alle("flere_regler")]),
];

/** Texts of the whole decision, by field name. */
const FELLES = {
  brukersSyn: "brukers_syn",
  fakta: "fakta",
  hensyn: "hensyn",
  barnetsBeste: "barnets_beste",
} as const;

const TEKSTER = {
  omfang: "omfang",
  farIkke: "far_ikke",
  begrunnelse: "begrunnelse",
  vilkar: "vilkar",
  vilkarSammenheng: "vilkar_sammenheng",
  formFordi: "form_fordi",
} as const;
const DATOER = { fra: "fra", til: "til", vurderesIgjen: "vurderes_igjen", utbetales: "utbetales" } as const;

function postverdier(nr: number, p: Postsvar): readonly (readonly [string, string])[] {
  const linjer = (slag: "behov" | "inntekt") =>
    (p.utregning?.[slag] ?? []).flatMap((l, i) => [
      [linjefelt(nr, slag, i, "navn"), l.navn] as const,
      [linjefelt(nr, slag, i, "belop"), skrivBelop(l.ore)] as const,
    ]);
  return [
    [felt(nr, "med"), "ja"],
    [felt(nr, "utfall"), p.utfall ?? ""],
    [felt(nr, "stonadsform"), p.stonadsform],
    [felt(nr, "timer"), skrivTimer(p.timerPerUke)],
    [felt(nr, "belop"), skrivBelop(p.belopOre)],
    [felt(nr, "utregning_merknad"), p.utregning?.merknad ?? ""],
    ...Object.entries(TEKSTER).map(([del, navn]) => [felt(nr, navn), p[del as keyof typeof TEKSTER]] as const),
    ...Object.entries(DATOER).map(([del, navn]) => [felt(nr, navn), skrivDato(p[del as keyof typeof DATOER])] as const),
    ...linjer("behov"),
    ...linjer("inntekt"),
    [felt(nr, "pris"), p.pris && "ore" in p.pris ? "koster" : (p.pris?.slag ?? "")],
    ...(p.pris && "ore" in p.pris
      ? [
          [felt(nr, "pris_hoyst"), p.pris.slag === "hoyst" ? "ja" : ""] as const,
          [felt(nr, "pris_belop"), skrivBelop(p.pris.ore)] as const,
          [felt(nr, "pris_per"), p.pris.per] as const,
          [felt(nr, "pris_grense"), skrivBelop(p.pris.grenseOre ?? null)] as const,
        ]
      : []),
  ];
}

/** A draft as the fields of the form. */
export function verdierAv(innhold: Vedtaksinnhold, poster: readonly Pick<Post, "id" | "nr">[]): Verdier {
  const merker = new Map<string, readonly string[]>();
  const alle = new Map<string, string>(
    Object.entries(FELLES).map(([del, navn]) => [navn, innhold[del as keyof typeof FELLES]] as const),
  );
  for (const svar of innhold.poster) {
    const nr = poster.find((p) => p.id === svar.post)?.nr ?? 0;
    for (const [navn, verdi] of postverdier(nr, svar)) alle.set(navn, verdi);
    merker.set(felt(nr, "begrunnelse_fra"), svar.begrunnelseFra);
  }
  return {
    en: (navn) => alle.get(navn) ?? "",
    alle: (navn) => ({ regler: innhold.regler, avslutt: innhold.avslutter })[navn] ?? merker.get(navn) ?? [],
  };
}

/** Reads single fields, and remembers those that could not be read. */
class Leser {
  readonly feil: Record<string, string> = {};
  readonly #skjema: Skjemadata;
  readonly #t: (typeof vedtakTekst)["nb"]["feil"];

  constructor(skjema: Skjemadata, sprak: Malform) {
    this.#skjema = skjema;
    this.#t = vedtakTekst[sprak].feil;
  }

  tekst(navn: string): string {
    return this.#skjema.tekst(navn);
  }

  alle(navn: string): readonly string[] {
    return this.#skjema.alle(navn);
  }

  dato(navn: string): Dato | null {
    const tekst = this.tekst(navn);
    const dag = lesDato(tekst);
    if (tekst !== "" && dag === null) this.feil[navn] = this.#t.dato;
    return dag;
  }

  belop(navn: string): number | null {
    const ore = lesBelop(this.tekst(navn));
    const ugyldig = ore === "ugyldig" || (ore !== null && ore > grenser.vedtak.ore);
    if (ugyldig) this.feil[navn] = this.#t.belop;
    return ugyldig ? null : ore;
  }

  timer(navn: string): number | null {
    const timer = lesTimer(this.tekst(navn));
    const ugyldig = timer === "ugyldig" || (timer !== null && timer > 168);
    if (ugyldig) this.feil[navn] = this.#t.timer;
    return ugyldig ? null : timer;
  }

  krev(navn: string, setning: "prisbelop" | "linjebelop" | "linjenavn"): void {
    this.feil[navn] ??= this.#t[setning];
  }
}

function lesLinjer(l: Leser, nr: number, slag: "behov" | "inntekt"): Utregning["behov"] {
  return Array.from({ length: FLEST_LINJER }, (_, i) => i).flatMap((i) => {
    const [navnfelt, belopfelt] = [linjefelt(nr, slag, i, "navn"), linjefelt(nr, slag, i, "belop")];
    const navn = l.tekst(navnfelt);
    const ore = l.belop(belopfelt);
    if (navn === "" && ore === null) return [];
    if (navn === "") l.krev(navnfelt, "linjenavn");
    if (ore === null) l.krev(belopfelt, "linjebelop");
    return [{ navn, ore: ore ?? 0 }];
  });
}

function lesUtregning(l: Leser, nr: number): Utregning | null {
  const [behov, inntekt] = [lesLinjer(l, nr, "behov"), lesLinjer(l, nr, "inntekt")];
  const merknad = l.tekst(felt(nr, "utregning_merknad"));
  return behov.length + inntekt.length === 0 && merknad === "" ? null : { behov, inntekt, merknad };
}

const PERIODER = ["time", "gang", "dogn", "maned"] as const;

function lesPris(l: Leser, nr: number): Pris | null {
  const slag = l.tekst(felt(nr, "pris"));
  if (slag === "gratis" || slag === "eget_brev") return { slag };
  if (slag !== "koster") return null;
  const ore = l.belop(felt(nr, "pris_belop"));
  const grenseOre = l.belop(felt(nr, "pris_grense"));
  if (ore === null) l.krev(felt(nr, "pris_belop"), "prisbelop");
  const per = PERIODER.find((p) => p === l.tekst(felt(nr, "pris_per"))) ?? "maned";
  const hoyst = l.tekst(felt(nr, "pris_hoyst")) === "ja";
  return { slag: hoyst ? "hoyst" : "belop", ore: ore ?? 0, per, ...(grenseOre === null ? {} : { grenseOre }) };
}

/** What is left when the income is taken from the needs: the amount that the calculation itself gives. */
const rest = (u: Utregning): number =>
  Math.max(0, u.behov.reduce((s, x) => s + x.ore, 0) - u.inntekt.reduce((s, x) => s + x.ore, 0));

const UTFALL = ["innvilget", "delvis", "avslag", "avvist"] as const;

function lesPost(l: Leser, post: Pick<Post, "id" | "nr">): Postsvar {
  const { nr } = post;
  const utfall = UTFALL.find((u) => u === l.tekst(felt(nr, "utfall"))) ?? null;
  const utregning = lesUtregning(l, nr);
  const gitt = utfall === "innvilget" || utfall === "delvis";
  const skrevet = l.belop(felt(nr, "belop"));
  const regnet = gitt && utregning !== null && utregning.behov.length > 0 ? rest(utregning) : null;
  return {
    post: post.id,
    utfall,
    omfang: l.tekst(felt(nr, TEKSTER.omfang)),
    timerPerUke: l.timer(felt(nr, "timer")),
    belopOre: l.tekst(felt(nr, "belop")) === "" ? regnet : skrevet,
    utregning,
    fra: l.dato(felt(nr, DATOER.fra)),
    til: l.dato(felt(nr, DATOER.til)),
    vurderesIgjen: l.dato(felt(nr, DATOER.vurderesIgjen)),
    utbetales: l.dato(felt(nr, DATOER.utbetales)),
    farIkke: l.tekst(felt(nr, TEKSTER.farIkke)),
    begrunnelse: l.tekst(felt(nr, TEKSTER.begrunnelse)),
    begrunnelseFra: l.alle(felt(nr, "begrunnelse_fra")),
    vilkar: l.tekst(felt(nr, TEKSTER.vilkar)),
    vilkarSammenheng: l.tekst(felt(nr, TEKSTER.vilkarSammenheng)),
    stonadsform: stonadsformer.find((f) => f === l.tekst(felt(nr, "stonadsform"))) ?? "bidrag",
    formFordi: l.tekst(felt(nr, TEKSTER.formFordi)),
    pris: lesPris(l, nr),
  };
}

/**
 * A decision as the form was sent: the items that were ticked, and the words they share. An amount that is left empty is the one the
 * calculation gives.
 *
 * @param poster the items that this decision may answer
 * @returns the content, or a sentence for each field that could not be read
 */
export function lesVedtak(
  skjema: Skjemadata,
  poster: readonly Pick<Post, "id" | "nr">[],
  sprak: Malform,
): Resultat<Vedtaksinnhold, Feltfeil> {
  const l = new Leser(skjema, sprak);
  const valgte = poster.filter((p) => skjema.tekst(felt(p.nr, "med")) === "ja");
  const innhold = {
    brukersSyn: l.tekst(FELLES.brukersSyn),
    fakta: l.tekst(FELLES.fakta),
    hensyn: l.tekst(FELLES.hensyn),
    barnetsBeste: l.tekst(FELLES.barnetsBeste),
    regler: reglerI(skjema),
    avslutter: skjema.alle("avslutt"),
    poster: valgte.map((p) => lesPost(l, p)),
  };
  const lest = vedtaksskjema.safeParse(innhold);
  const feil = { ...(lest.success ? {} : lengdefeil(lest.error, valgte, sprak)), ...l.feil };
  return lest.success && Object.keys(l.feil).length === 0 ? ja(lest.data) : nei(feil);
}

/** The reading itself has taken care of what has the wrong form; left are texts that are too long and an end before the start. */
function lengdefeil(feil: z.ZodError, poster: readonly Pick<Post, "nr">[], sprak: Malform): Feltfeil {
  const t = vedtakTekst[sprak].feil;
  const alle = feil.issues.map(({ path: [del, plass, navn], message }): readonly [string, string] => {
    if (del !== "poster") {
      if (del === "regler") return ["regler", t.regler];
      return [FELLES[del as keyof typeof FELLES], t.forLangt(String(grenser.vedtak.tegnPerFelt))];
    }
    const nr = poster[Number(plass)]?.nr ?? 0;
    if (message === "til_for_fra") return [felt(nr, "til"), t.tilForFra];
    const tekstfelt = TEKSTER[navn as keyof typeof TEKSTER];
    return [felt(nr, tekstfelt ?? String(navn)), t.forLangt(String(grenser.vedtak.tegnPerFelt))];
  });
  return Object.fromEntries(alle);
}
