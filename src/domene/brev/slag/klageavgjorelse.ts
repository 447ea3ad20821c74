import type { Klageutfall } from "../../../lov/forvaltningsloven/p34.ts";
import { prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import type { Hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import type { Provelse } from "../../../lov/provelse.ts";
import { avsnitt, del, skrevet } from "../deler.ts";
import { regelavsnitt } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevdel, Brevmodell, Brevsprak } from "../modell.ts";
import { innsyn, kostnaderNa } from "../rettigheter.ts";
import { klageavgjorelseTekst } from "./klageavgjorelse.tekst.ts";

/** What the Statsforvalter or the klagenemnd has decided. The sender is that body. */
export interface Klageavgjorelsesfakta extends Brevhode {
  readonly utfall: Klageutfall;
  /** "Asker kommune" */
  readonly kommune: string;
  readonly vedtakFra: Dato;
  /** What was reviewed, in words beside the standard sentence. */
  readonly provd: string;
  readonly provelse: Pick<Provelse, "skjonn" | "selvstyreOmtales">;
  readonly selvstyre: string;
  readonly begrunnelse: string;
  /** The new content, when the body has made a new vedtak. */
  readonly nyttInnhold: string;
  /** When the kommune must have followed it; null when there is nothing to follow. */
  readonly kommunenInnen: Dato | null;
  readonly barnBerort: boolean;
  readonly barnetsBeste: string;
  readonly regler: readonly Hjemmel[];
}

const endrer = (utfall: Klageutfall): utfall is "nytt_vedtak" | "opphever" => utfall === "nytt_vedtak" || utfall === "opphever";

function svaret(f: Klageavgjorelsesfakta, sprak: Brevsprak): readonly Brevdel[] {
  const t = klageavgjorelseTekst[sprak];
  const frist =
    endrer(f.utfall) && f.kommunenInnen !== null
      ? [avsnitt("kommunens_frist", t.frist[f.utfall](brevdato(f.kommunenInnen, sprak)))]
      : [];
  return [
    ...del(null, [avsnitt("B3", `${t.behandlet(f.kommune, brevdato(f.vedtakFra, sprak))} ${t.svar[f.utfall]}`)]),
    ...(f.utfall === "nytt_vedtak" ? del(t.nytt, [...skrevet("B4", f.nyttInnhold), ...frist]) : del(null, frist)),
  ];
}

function provelsen(f: Klageavgjorelsesfakta, sprak: Brevsprak): readonly Brevdel[] {
  const t = klageavgjorelseTekst[sprak];
  if (f.utfall === "avviser") return [];
  const standard = f.provelse.skjonn === "apenbart_urimelig" ? `${t.provd.alleSider} ${t.provdStnl}` : t.provd.alleSider;
  return del(t.provd.overskrift, [avsnitt("B8", standard), ...skrevet("B8", f.provd)]);
}

function etterpa(f: Klageavgjorelsesfakta, sprak: Brevsprak): readonly Brevdel[] {
  const t = klageavgjorelseTekst[sprak].siste;
  const lov = prosesslov(f.dato);
  const siste = f.utfall === "avviser" ? t.avvist : `${t.endelig} ${t.ombudet}`;
  return del(t.overskrift, [
    avsnitt("siste_instans", siste),
    ...(endrer(f.utfall) ? [kostnaderNa(lov, sprak)] : []),
    innsyn(lov, sprak),
  ]);
}

/** The body above has decided: outcome first, how it weighed the kommune's own judgement, and what remains (fvl §§ 28, 34, pbrl § 7-7, stnl § 48). */
export function klageavgjorelse(f: Klageavgjorelsesfakta, sprak: Brevsprak): Brevmodell {
  const t = klageavgjorelseTekst[sprak];
  return brev(f, sprak, {
    slag: "klageavgjorelse",
    tittel: t.tittel[f.utfall],
    deler: [
      ...svaret(f, sprak),
      ...provelsen(f, sprak),
      ...del(t.barn, skrevet("B7", f.barnetsBeste)),
      ...del(t.hvorfor, skrevet("B9", f.begrunnelse)),
      ...(f.provelse.selvstyreOmtales && f.utfall !== "avviser" ? del(t.selvstyre, skrevet("selvstyre", f.selvstyre)) : []),
      ...del(t.regler, regelavsnitt(f.regler, sprak)),
      ...etterpa(f, sprak),
    ],
    trekk: {
      avgjorelse: f.utfall,
      barnBerort: f.barnBerort,
      selvstyre: f.provelse.selvstyreOmtales && f.utfall !== "avviser",
    },
  });
}
