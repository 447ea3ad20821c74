import type { Utregning } from "../../../domene/brev/index.ts";
import type { Utfall } from "../../../domene/kommune/index.ts";
import type { Tidspunkt } from "../../../domene/sak/index.ts";
import type { Postsvar } from "../../../domene/vedtak/index.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { leggTilDager, leggTilManeder, leggTilUker } from "../../../lov/kjerne/dato.ts";
import type { Liv } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";
import { type Tema, temaer } from "../temaer.ts";
import { harBarn } from "./soknaden.ts";

const TOMT = {
  omfang: "",
  timerPerUke: null,
  belopOre: null,
  utregning: null,
  fra: null,
  til: null,
  vurderesIgjen: null,
  utbetales: null,
  farIkke: "",
  begrunnelse: "",
  begrunnelseFra: [],
  vilkar: "",
  vilkarSammenheng: "",
  stonadsform: "bidrag",
  formFordi: "",
  pris: null,
} as const;

/** What is needed in a month, and what there is of income: what is missing is what is given. */
function regnUt(liv: Liv): Utregning & { readonly mangler: number } {
  const t = kontorTekst[liv.sprak];
  const barn = harBarn(liv);
  const kroner = (fra: number, til: number) => liv.valg.mellom(fra, til) * 100_00;
  const behov = [
    { navn: t.behovslinjer.livsopphold, ore: 7_850_00 },
    ...(barn ? [{ navn: t.behovslinjer.barn, ore: 7_400_00 }] : []),
    { navn: t.behovslinjer.husleie, ore: kroner(85, 125) },
    { navn: t.behovslinjer.strom, ore: kroner(8, 16) },
  ];
  const inntekt = [
    barn ? { navn: t.inntektslinjer.trygd, ore: kroner(150, 170) } : { navn: t.inntektslinjer.lonn, ore: kroner(20, 110) },
    { navn: t.inntektslinjer.bostotte, ore: kroner(10, 28) },
  ];
  const sum = (linjer: readonly { ore: number }[]) => linjer.reduce((s, l) => s + l.ore, 0);
  return { behov, inntekt, merknad: barn ? t.uregnet : "", mangler: sum(behov) - sum(inntekt) };
}

/** Money: a month worked out line by line, or a sum given once. */
function pengene(liv: Liv, tema: Tema, helt: boolean, tid: Tidspunkt): Partial<Postsvar> {
  const utbetales = leggTilDager(tid.idag, 3);
  if (tema !== temaer.livsopphold) return tema.belop ? { belopOre: tema.belop[helt ? 0 : 1], utbetales } : {};
  const { mangler, ...utregning } = regnUt(liv);
  const fra = leggTilDager(tid.idag, 1);
  const t = kontorTekst[liv.sprak];
  const satt = harBarn(liv) ? {} : { vilkar: t.vilkar, vilkarSammenheng: t.vilkarSammenheng };
  return { belopOre: mangler, utregning, fra, til: leggTilDager(leggTilManeder(fra, 1), -1), utbetales, ...satt };
}

function perioden(liv: Liv, tema: Tema, helt: boolean, tid: Tidspunkt): Partial<Postsvar> {
  if (tema.belop || tema === temaer.livsopphold) return {};
  const fra = leggTilDager(tid.idag, liv.valg.mellom(3, 10));
  const uker = tema.uker?.[helt ? 0 : 1] ?? null;
  if (uker !== null) return { fra, til: leggTilDager(leggTilUker(fra, uker), -1) };
  return { fra, vurderesIgjen: tema.timer ? leggTilManeder(fra, 6) : null };
}

/** The answer to one thing asked for, in the theme's words. */
export function svaret(liv: Liv, post: { id: string; tema: Tema }, utfall: Utfall, tid: Tidspunkt): Postsvar {
  const { tema } = post;
  const tekst = tema.tekst[liv.sprak];
  if (utfall === "avvist") return { ...TOMT, post: post.id, utfall, begrunnelse: kontorTekst[liv.sprak].avvist };
  if (utfall === "avslag") {
    sikre(tekst.nei, "what is refused in the demonstration has its reasons");
    return { ...TOMT, post: post.id, utfall, ...tekst.nei };
  }
  const helt = utfall === "innvilget";
  sikre(helt || tekst.delvis, "what is given in part in the demonstration has its reasons");
  return {
    ...TOMT,
    post: post.id,
    utfall,
    omfang: tekst.ja,
    ...(!helt && tekst.delvis),
    timerPerUke: tema.timer?.[helt ? 0 : 1] ?? null,
    pris: tema.pris,
    ...pengene(liv, tema, helt, tid),
    ...perioden(liv, tema, helt, tid),
    ...(tema === temaer.depositum && { stonadsform: "garanti" as const, formFordi: kontorTekst[liv.sprak].bolig.garantiFordi }),
  };
}
