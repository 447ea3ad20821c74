import { prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { del, skrevet } from "../deler.ts";
import { regelavsnitt } from "../hjemmeltekst.ts";
import { brev, brevdato } from "../hode.ts";
import { klageboks, klagehull, klagetrekk } from "../klageboks.ts";
import type { Brevdel, Brevmodell, Brevsprak, Brevtrekk, Hull } from "../modell.ts";
import { derfor, detteFarDu, detteFarDuIkke, erGitt, overskrift, posthull, svarene, utregninger, vilkarene } from "../poster.ts";
import { prisene } from "../pris.ts";
import { rettighetTekst } from "../rettigheter.tekst.ts";
import { andreFormer, innsyn, kanVente, kostnader, ombud } from "../rettigheter.ts";
import type { Vedtaksbrevfakta } from "../vedtaksfakta.ts";
import { vedtakTekst } from "./vedtak.tekst.ts";

/** B6 to B10: what the person said, the child, the facts, the assessment, the rules. */
function begrunnelsen(f: Vedtaket, sprak: Brevsprak): readonly Brevdel[] {
  const t = vedtakTekst[sprak];
  return [
    ...utregninger(f.poster, sprak),
    ...del(t.sagtTilOss, skrevet("B6", f.brukersSyn)),
    ...del(t.barn, skrevet("B7", f.barnetsBeste)),
    ...del(t.fakta, skrevet("B8", f.fakta)),
    ...derfor(f.hensyn, f.poster, sprak),
    ...del(t.regler, regelavsnitt(f.regler, sprak)),
  ];
}

type Vedtaket = Omit<Vedtaksbrevfakta, "soknad">;

/** B13: the locked texts that follow the answers, what is good to know first. */
function fasteTekster(f: Vedtaket, sprak: Brevsprak): readonly Brevdel[] {
  const t = vedtakTekst[sprak];
  const ved = (plass: "si_fra" | "godt_a_vite") =>
    f.tekster.faste.filter((x) => x.plass === plass).flatMap((x) => skrevet("B13", x.ord));
  const siFra = f.poster.some(erGitt) ? t.siFra : t.kanGjore;
  return [...del(t.godtAVite, ved("godt_a_vite")), ...del(siFra, ved("si_fra"))];
}

/** The versions of standard texts in the letter, each once. */
export const vedtakstekster = ({ tekster: t }: Vedtaket): readonly string[] => [
  ...new Set([...t.faste.map((x) => x.ref), ...t.frie]),
];

function rettigheter(f: Vedtaket, medKostnader: boolean, sprak: Brevsprak): readonly Brevdel[] {
  const lov = prosesslov(f.dato);
  return del(rettighetTekst[sprak].overskrift, [
    innsyn(lov, sprak),
    kanVente(lov, sprak),
    ...(medKostnader ? [kostnader(lov, sprak)] : []),
    ...(f.spor === "omsorg" ? [ombud(sprak)] : []),
    andreFormer(f.avsender.telefon, sprak),
  ]);
}

/** All that follows the answer itself, in a first vedtak as in one after a complaint. */
export function vedtaksdeler(
  f: Vedtaket,
  sprak: Brevsprak,
  { medKostnader }: { readonly medKostnader: boolean },
): readonly Brevdel[] {
  return [
    ...detteFarDu(f.poster, sprak),
    ...detteFarDuIkke(f.poster, sprak),
    ...begrunnelsen(f, sprak),
    ...vilkarene(f.poster, sprak),
    ...prisene(f.poster, sprak),
    ...fasteTekster(f, sprak),
    ...klageboks(f.klage, f.spor, sprak, f.poster.some(erGitt) ? "vedtak" : "avslag"),
    ...rettigheter(f, medKostnader, sprak),
  ];
}

export const vedtakstrekk = (f: Vedtaket): Partial<Brevtrekk> => ({
  utfall: f.poster.map((p) => p.utfall),
  barnBerort: f.barnBerort,
  vilkar: f.poster.some((p) => erGitt(p) && p.vilkar.trim() !== ""),
  ...(f.poster.filter(erGitt).every((p) => p.utenPris) && { utenPris: true }),
  klage: klagetrekk(f.klage),
});

export const vedtakshull = (f: Vedtaket): readonly Hull[] => [
  ...posthull(f.poster, f.spor),
  ...klagehull(f.klage),
  ...f.tekster.hull,
];

/**
 * The letter with a vedtak: granted, in part, refused, not considered, or several of them in one.
 * One letter has one complaint route; a case has one, so its items share it.
 * A draft may be built too: what it lacks is in `hull`, and `mangler` names it.
 *
 * fvl §§ 23–25 and 27 · pbrl §§ 3-1 and 7-5 · stnl §§ 41–43
 */
export function vedtaksbrev(f: Vedtaksbrevfakta, sprak: Brevsprak): Brevmodell {
  const t = vedtakTekst[sprak];
  const dato = brevdato(f.soknad.mottatt, sprak);
  return brev(f, sprak, {
    slag: "vedtak",
    tittel: overskrift(f.poster, sprak, f.soknad.ubesvart),
    deler: [
      ...del(null, svarene(f.soknad.muntlig ? t.sagt(dato) : t.mottatt(dato), f.poster, sprak, f.soknad.ubesvart)),
      ...vedtaksdeler(f, sprak, { medKostnader: true }),
    ],
    trekk: vedtakstrekk(f),
    hull: vedtakshull(f),
    tekster: vedtakstekster(f),
  });
}
