import { kroner, midtI, stor, tallord } from "../../grunnmur/sprak.ts";
import type { Spor } from "../kommune/index.ts";
import { avsnitt, del, liste, regnestykke, skrevet, somSetning, tabell } from "./deler.ts";
import { brevdato } from "./hode.ts";
import type { Brevdel, Brevinnhold, Brevsprak, Hull, Regnelinje, Tekst, Utfall } from "./modell.ts";
import { vedtakTekst } from "./slag/vedtak.tekst.ts";
import type { Brevpost, Utregning } from "./vedtaksfakta.ts";

export const erGitt = (p: Brevpost): boolean => p.utfall === "innvilget" || p.utfall === "delvis";
export const erNektet = (p: Brevpost): boolean => p.utfall === "delvis" || p.utfall === "avslag" || p.utfall === "avvist";

const harTekst = (s: string): boolean => s.trim() !== "";
const alle = (poster: readonly Brevpost[], ...utfall: readonly Utfall[]): boolean =>
  poster.length > 0 && poster.every((p) => p.utfall !== null && utfall.includes(p.utfall));

/** B1: the answer in one line, from outcomes and names alone. */
export function overskrift(alt: readonly Brevpost[], sprak: Brevsprak, ubesvart: readonly string[] = []): string {
  const t = vedtakTekst[sprak].tittel;
  const poster = alt.filter((p) => p.utfall !== "trukket");
  const penger = poster.filter(erGitt).reduce((sum, p) => sum + (p.egenSats ? 0 : (p.belopOre ?? 0)), 0);
  // Who gets a place to sleep as well has got more than the money.
  const gitt = poster.filter(erGitt);
  const former = new Set(gitt.map((p) => p.stonadsform));
  const [form = "bidrag"] = former;
  if (penger > 0 && former.size === 1 && gitt.every((p) => p.belopOre !== null)) return t.penger[form](kroner(penger, sprak));
  const [en] = poster;
  if (en === undefined) return t.trukket;
  if (alle(poster, "avvist")) return t.avvist;
  if (poster.length === 1) {
    const hva = midtI(en.tjeneste);
    return en.utfall === "innvilget" ? t.far(hva) : en.utfall === "delvis" ? t.farNoe(hva) : t.farIkke(hva);
  }
  if (alle(poster, "innvilget")) return ubesvart.length > 0 ? t.saLangt(tallord(poster.length, sprak)) : t.alt;
  return poster.some(erGitt) ? t.noe : t.ikke;
}

function svaret(p: Brevpost, sprak: Brevsprak): Tekst {
  const t = vedtakTekst[sprak];
  if (p.utfall === null) return "";
  const omfang = erGitt(p) ? [p.belopOre === null ? "" : kroner(p.belopOre, sprak), p.omfang.trim()].filter(harTekst) : [];
  return [{ sterk: t.svar[p.utfall] }, ...(omfang.length === 0 ? [] : [`\n${somSetning(omfang.join(". "))}`])];
}

/** The table over the answers: one line for each thing, under the two headings given. */
export const overTabell = (
  poster: readonly Brevpost[],
  overskrifter: readonly [string, string],
  sprak: Brevsprak,
): readonly Brevinnhold[] =>
  tabell(
    "B3",
    overskrifter,
    poster.map((p): readonly Tekst[] => [stor(p.sokteOm), svaret(p, sprak)]),
  );

/** "a, b og c": the same word in both forms of the language. */
const oppramsing = new Intl.ListFormat("nb", { type: "conjunction" });

/** B3: what was asked for, and the answer to it, one line each; and what the reader will get another letter about. */
export function svarene(
  innledning: string,
  poster: readonly Brevpost[],
  sprak: Brevsprak,
  ubesvart: readonly string[] = [],
): readonly Brevinnhold[] {
  const t = vedtakTekst[sprak];
  const ledetekst =
    ubesvart.length > 0
      ? t.omResten(oppramsing.format(ubesvart.map(midtI)))
      : poster.length > 1
        ? t.omAntall(tallord(poster.length, sprak))
        : t.omEn;
  return [avsnitt("B3", `${innledning} ${ledetekst}`), ...overTabell(poster, [t.hode.sokt, t.hode.svar], sprak)];
}

const timetall = (timer: number): string => String(timer).replace(".", ",");

/** The words say the hours of the week already: "to timer hver uke", "10 timer i uka". */
function sierTimene(omfang: string, timer: number): boolean {
  const tall = [timetall(timer), ...(["nb", "nn"] as const).map((sprak) => tallord(timer, sprak))];
  return new RegExp(`(^|[^\\p{L}\\d,])(${tall.join("|")}) timer?[^.]*\\b(uka|uke|veke|veka)(?!\\p{L})`, "iu").test(omfang);
}

function linjer(p: Brevpost, sprak: Brevsprak): readonly string[] {
  const t = vedtakTekst[sprak].far;
  const belop = p.belopOre === null ? null : kroner(p.belopOre, sprak);
  const periode =
    p.fra === null
      ? null
      : p.til === null
        ? t.uavgrenset(brevdato(p.fra, sprak))
        : t.periode(brevdato(p.fra, sprak), brevdato(p.til, sprak));
  return [
    belop === null ? null : p.stonadsform === "bidrag" ? t.belop(belop) : t.form[p.stonadsform](belop),
    p.stonadsform === "bidrag" ? null : somSetning(p.formFordi),
    somSetning(p.omfang),
    p.timerPerUke === null || sierTimene(p.omfang, p.timerPerUke) ? null : t.timer(timetall(p.timerPerUke)),
    periode,
    belop === null || p.utbetales === null ? null : t.utbetales(brevdato(p.utbetales, sprak)),
    harTekst(p.utforer) ? t.utforer(p.utforer) : null,
    p.vurderesIgjen === null ? null : t.vurderes(brevdato(p.vurderesIgjen, sprak)),
  ].filter((linje): linje is string => linje !== null && linje !== "");
}

/** A line for each thing, and last, once, what is the same for all of them. */
function medNavn(gitt: readonly Brevpost[], sprak: Brevsprak): readonly Tekst[] {
  const alleLinjer = gitt.map((p) => linjer(p, sprak));
  const [forste = []] = alleLinjer;
  const felles = forste.filter((linje) => alleLinjer.every((andre) => andre.includes(linje)));
  const egne = gitt.map((p, nr): Tekst => {
    const resten = (alleLinjer[nr] ?? []).filter((linje) => !felles.includes(linje)).join(" ");
    return [{ sterk: `${stor(p.tjeneste)}:` }, ` ${midtI(resten)}`];
  });
  return [...egne, ...felles];
}

/** B4: what the person gets. One thing is a list of facts; several things have a line each. */
export function detteFarDu(poster: readonly Brevpost[], sprak: Brevsprak): readonly Brevdel[] {
  const gitt = poster.filter(erGitt);
  const [en] = gitt;
  if (en === undefined) return [];
  const punkter = gitt.length === 1 ? linjer(en, sprak) : medNavn(gitt, sprak);
  return del(vedtakTekst[sprak].far.overskrift, liste("B4", punkter));
}

/** B5: what the person does not get, said plainly. */
export function detteFarDuIkke(poster: readonly Brevpost[], sprak: Brevsprak): readonly Brevdel[] {
  const punkter = poster
    .filter((p) => p.utfall === "delvis" || p.utfall === "avslag")
    .map((p) => somSetning(harTekst(p.farIkke) ? p.farIkke : p.utfall === "avslag" ? p.tjeneste : ""))
    .filter(harTekst);
  return del(vedtakTekst[sprak].farIkke, liste("B5", punkter));
}

const sum = (linjer: readonly { readonly ore: number }[]): number => linjer.reduce((s, l) => s + l.ore, 0);

/** What is left when the income is taken from the needs; never below zero. In øre. */
export const udekket = (u: Utregning): number => Math.max(0, sum(u.behov) - sum(u.inntekt));

/** The calculation: needs, income, and what is missing between them. */
export function utregninger(poster: readonly Brevpost[], sprak: Brevsprak): readonly Brevdel[] {
  const t = vedtakTekst[sprak].regnet;
  const innhold = poster.flatMap((p): readonly Brevinnhold[] => {
    if (p.utregning === null) return [];
    const linje = (navn: string, ore: number, erSum = false): Regnelinje => ({ navn, verdi: kroner(ore, sprak), sum: erSum });
    const { behov, inntekt, merknad } = p.utregning;
    const satsen = [...behov.map((l) => linje(l.navn, l.ore)), linje(t.iAlt, sum(behov), true)];
    if (p.egenSats) return [regnestykke("B8", t.hode, satsen), ...skrevet("B8", merknad)];
    const rader = [
      ...behov.map((l) => linje(l.navn, l.ore)),
      linje(t.behov, sum(behov), true),
      ...inntekt.map((l) => linje(l.navn, l.ore)),
      linje(t.inntekt, sum(inntekt), true),
      linje(t.mangler, udekket(p.utregning), true),
    ];
    return [regnestykke("B8", t.hode, rader), ...skrevet("B8", merknad)];
  });
  return del(t.overskrift, innhold);
}

/** B9: the main considerations, and the reason for each item where there are several. */
export function derfor(hensyn: string, poster: readonly Brevpost[], sprak: Brevsprak): readonly Brevdel[] {
  const t = vedtakTekst[sprak];
  const navngitt = poster.length > 1;
  const egne = poster.flatMap((p) =>
    skrevet("B9", p.begrunnelse).map((a, nr): Brevinnhold => {
      if (!navngitt || nr > 0 || a.slag !== "avsnitt" || typeof a.tekst !== "string") return a;
      return { ...a, tekst: [{ sterk: `${stor(p.tjeneste)}:` }, ` ${a.tekst}`] };
    }),
  );
  const overskrift = alle(poster, "avvist")
    ? t.derforAvvist
    : alle(poster, "innvilget", "trukket")
      ? t.derfor.ja
      : poster.some(erGitt)
        ? t.derfor.delvis
        : t.derfor.nei;
  return del(overskrift, [...skrevet("B9", hensyn), ...egne]);
}

/** B11: the conditions, each with the service it is set for when there are several. */
export function vilkarene(poster: readonly Brevpost[], sprak: Brevsprak): readonly Brevdel[] {
  const innhold = poster
    .filter(erGitt)
    .flatMap((p) => [
      ...skrevet("B11", p.vilkar),
      ...(harTekst(p.vilkar) && harTekst(p.vilkarSammenheng)
        ? skrevet("B11", vedtakTekst[sprak].vilkarFordi(p.vilkarSammenheng))
        : []),
    ]);
  return del(vedtakTekst[sprak].vilkar, innhold);
}

/** Where the facts of the items leave the letter with nothing to say. */
export function posthull(poster: readonly Brevpost[], spor: Spor): readonly Hull[] {
  return poster.flatMap((p): readonly Hull[] => {
    const gjelder = p.tjeneste || p.sokteOm;
    const hull = (feil: boolean, blokk: Hull["blokk"], kode: Hull["kode"]): readonly Hull[] =>
      feil ? [{ blokk, kode, gjelder }] : [];
    const tomt = !harTekst(p.omfang) && p.timerPerUke === null && p.belopOre === null;
    const feilRegnet = p.utregning !== null && p.belopOre !== null && udekket(p.utregning) !== p.belopOre;
    return [
      ...hull(p.utfall === null, "B3", "ikke_besvart"),
      ...hull(erGitt(p) && tomt, "B4", "omfang"),
      ...hull(erGitt(p) && p.fra === null && !p.engang, "B4", "fra"),
      ...hull(p.utfall === "delvis" && !harTekst(p.farIkke), "B5", "far_ikke"),
      ...hull(erNektet(p) && !harTekst(p.begrunnelse), "B9", "begrunnelse"),
      ...hull(erGitt(p) && feilRegnet, "B8", "regnestykke"),
      ...hull(erGitt(p) && spor === "omsorg" && !p.utenPris && p.pris === null, "B12", "pris"),
    ];
  });
}
