import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, liste, skrevet } from "../deler.ts";
import { regelavsnitt } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import { type Klageadgang, klageboks, klagehull, klagetrekk } from "../klageboks.ts";
import type { Brevdel, Brevmodell, Brevsprak } from "../modell.ts";
import { rettighetene } from "../rettigheter.ts";
import { klageAvvistTekst } from "./klageAvvist.tekst.ts";

/** A complaint that came too late, and what § 31 gave when it was tried. */
export interface KlageAvvistfakta extends Brevhode {
  readonly mottatt: Dato;
  readonly vedtakFra: Dato;
  /** The day the vedtak reached the party, when it is known. */
  readonly fikkVedtaket?: Dato;
  /** The last day there was to complain. */
  readonly sisteDag: Dato;
  /** More than a year after the vedtak was made, when nothing else counts (fvl § 31 andre ledd). */
  readonly ettAarErGatt: boolean;
  /** Whether the party is to blame, and whether there are special reasons: both are weighed, in words (fvl § 31). */
  readonly skyld: string;
  readonly saerligeGrunner: string;
  readonly begrunnelse: string;
  /** Whether the vedtak itself could be wrong, although the complaint is not considered (fvl § 35). */
  readonly omgjoring: string;
  /** Along `avvisningsvei`: an avvisning is a vedtak too. */
  readonly klage: Klageadgang;
}

function datoene(f: KlageAvvistfakta, sprak: Brevsprak): string {
  const t = klageAvvistTekst[sprak].datoer;
  const fikk = f.fikkVedtaket === undefined ? [] : [t.fikk(brevdato(f.fikkVedtaket, sprak))];
  return [...fikk, t.siste(brevdato(f.sisteDag, sprak)), t.kom(brevdato(f.mottatt, sprak))].join(" ");
}

/** The two grounds of § 31 and what was found about them; after a year there is nothing left to weigh. */
function vurdert(f: KlageAvvistfakta, sprak: Brevsprak): readonly Brevdel[] {
  const t = klageAvvistTekst[sprak];
  if (f.ettAarErGatt) return del(t.vurdert.overskrift, [avsnitt("for_sen_vurdert", t.vurdert.ettAar)]);
  const funnet = [...skrevet("for_sen_vurdert", f.skyld), ...skrevet("for_sen_vurdert", f.saerligeGrunner)];
  return del(t.vurdert.overskrift, funnet.length === 0 ? [] : [avsnitt("for_sen_vurdert", t.vurdert.kan), ...funnet]);
}

/** The complaint is not considered. Being late is never enough: § 31 is tried and the answer told, and § 35 is looked at. */
export function klageAvvist(f: KlageAvvistfakta, sprak: Brevsprak): Brevmodell {
  const t = klageAvvistTekst[sprak];
  const lov = prosesslov(f.dato);
  const regler = [prosesshjemmel(lov, "for_sen"), prosesshjemmel(lov, "omgjoring")];
  return brev(f, sprak, {
    slag: "klage_avvist",
    tittel: t.tittel,
    deler: [
      ...del(null, [avsnitt("B3", t.klaget(brevdato(f.vedtakFra, sprak))), avsnitt("B8", datoene(f, sprak))]),
      ...vurdert(f, sprak),
      ...del(t.hvorfor, skrevet("B9", f.begrunnelse)),
      ...del(t.omgjoring, skrevet("omgjoring_vurdert", f.omgjoring)),
      ...del(t.regler, regelavsnitt(regler, sprak)),
      ...del(t.kanFortsatt.overskrift, liste("B13", [t.kanFortsatt.sok, t.kanFortsatt.skriv])),
      ...klageboks(f.klage, f.spor, sprak, "avvisning"),
      ...rettighetene(lov, f.spor, sprak),
    ],
    trekk: { klage: klagetrekk(f.klage) },
    hull: klagehull(f.klage),
  });
}
