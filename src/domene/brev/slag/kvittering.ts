import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, liste, paTelefon, skrevet, somSetning } from "../deler.ts";
import { iParentes } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { rettighetene } from "../rettigheter.ts";
import { kvitteringTekst } from "./kvittering.tekst.ts";

export interface Kvitteringsfakta extends Brevhode {
  readonly mottatt: Dato;
  readonly kanal: "digital" | "muntlig" | "papir" | "overfort";
  /** The kommune that passed it on, and the day the person asked there. */
  readonly overfort?: { readonly fra: string; readonly sokt: Dato };
  /** The things applied for, as the case lists them. */
  readonly sokteOm: readonly string[];
  /** The person's own words about the need; empty when there are none. */
  readonly medDineOrd: string;
  /** The day by which an answer or a letter about delay must come (fvl § 11 a). */
  readonly svarInnen: Dato;
  /** The kommune's own, earlier target; null when it has none. */
  readonly mal: Dato | null;
  readonly haster: boolean;
}

/** The receipt for an application. One that was said is written down, and its receipt shows the words back (fvl § 11 d). */
export function kvittering(f: Kvitteringsfakta, sprak: Brevsprak): Brevmodell {
  const t = kvitteringTekst[sprak];
  const lov = prosesslov(f.dato);
  const muntlig = f.kanal === "muntlig";
  const dato = brevdato(f.mottatt, sprak);
  const kom = f.overfort
    ? t.overfort(f.overfort.fra, brevdato(f.overfort.sokt, sprak), dato)
    : muntlig
      ? t.sagt(dato)
      : f.kanal === "papir"
        ? t.papir(dato)
        : t.kom(dato);
  const svar = `${t.videre.svar(brevdato(f.svarInnen, sprak))}${iParentes([prosesshjemmel(lov, "saksbehandlingstid")], sprak)}.`;
  const mal = f.mal === null || f.mal >= f.svarInnen ? [] : [t.videre.mal(brevdato(f.mal, sprak))];
  return brev(f, sprak, {
    slag: "kvittering",
    tittel: muntlig ? t.tittel.muntlig : t.tittel.skrevet,
    deler: [
      ...del(null, [avsnitt("B3", kom)]),
      ...del(t.dette, liste("B3", f.sokteOm.map(somSetning))),
      ...del(t.medDineOrd, skrevet("B6", f.medDineOrd)),
      ...del(t.videre.overskrift, liste("videre", [svar, ...mal, t.videre.snakker, t.videre.leggTil, t.videre.klage])),
      ...del(t.haster.overskrift, [
        ...(f.haster ? [avsnitt("videre", t.haster.merket)] : []),
        avsnitt("B13", t.haster.ring(paTelefon(f.avsender.telefon))),
      ]),
      ...rettighetene(lov, f.spor, sprak),
    ],
    trekk: {},
  });
}
