import { stor } from "../../../grunnmur/sprak.ts";
import { prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import type { Hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import type { Klageinstans } from "../../../lov/klagevei.ts";
import { avsnitt, del, liste, skrevet, tabell } from "../deler.ts";
import { regelavsnitt } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevdel, Brevmodell, Brevsprak, Tekst } from "../modell.ts";
import { innsyn, ombud } from "../rettigheter.ts";
import { opprettholdelseTekst } from "./opprettholdelse.tekst.ts";

/** The kommune's statement under its fixed headings. The same words go to the body above and, as this letter, to the party. */
export interface Opprettholdelsesfakta extends Brevhode {
  readonly klagen: { readonly mottatt: Dato; readonly vedtakFra: Dato };
  /** True when a part was changed in a vedtak of its own, and this is about the rest. */
  readonly delvisMedhold: boolean;
  readonly instans: Extract<Klageinstans, "statsforvalter" | "klagenemnd">;
  /** "Statsforvalteren i Vestland", "klagenemnda i Asker kommune". */
  readonly instansnavn: string;
  readonly oversendes: Dato;
  /** Each point of the complaint, and the answer to it. */
  readonly punkter: readonly { readonly klagen: string; readonly svaret: string }[];
  readonly undersokelser: string;
  readonly fakta: string;
  readonly barnBerort: boolean;
  readonly barnetsBeste: string;
  readonly vurdering: string;
  readonly regler: readonly Hjemmel[];
  /** The papers that are sent, by title and date, in the order they are numbered. */
  readonly papirer: readonly { readonly tittel: string; readonly dato: Dato }[];
  readonly merknadInnen: Dato;
  /** The day the body aims to have answered by; a norm and no statute. null: none is known. */
  readonly normInnen: Dato | null;
}

function begrunnelse(f: Opprettholdelsesfakta, sprak: Brevsprak): readonly Brevdel[] {
  const t = opprettholdelseTekst[sprak];
  const rader = f.punkter.map(({ klagen, svaret }): readonly Tekst[] => [klagen.trim(), svaret.trim()]);
  return [
    ...del(t.punkter.overskrift, tabell("punktsvar", [t.punkter.du, t.punkter.vi], rader)),
    ...del(t.undersokt, skrevet("B8", f.undersokelser)),
    ...del(t.barn, skrevet("B7", f.barnetsBeste)),
    ...del(t.fakta, skrevet("B8", f.fakta)),
    ...del(t.vurdering, skrevet("B9", f.vurdering)),
    ...del(t.regler, regelavsnitt(f.regler, sprak)),
  ];
}

function videre(f: Opprettholdelsesfakta, sprak: Brevsprak): readonly Brevdel[] {
  const t = opprettholdelseTekst[sprak];
  const papirer = f.papirer.map(({ tittel, dato }) => `${tittel}, ${brevdato(dato, sprak)}`);
  return [
    ...(papirer.length === 0
      ? []
      : del(t.papirer.overskrift, [...liste("papirer", papirer), avsnitt("papirer", t.papirer.innledning)])),
    ...del(
      t.merknad.overskrift,
      [
        avsnitt("merknadsfrist", [
          t.merknad.innen(f.instansnavn),
          { sterk: brevdato(f.merknadInnen, sprak) },
          `. ${t.merknad.hjelp}`,
        ]),
      ],
      true,
    ),
    ...del(t.videre.overskrift, [
      avsnitt("videre", t.videre.alleSider(stor(f.instansnavn))),
      avsnitt(
        "videre",
        [...(f.normInnen === null ? [] : [t.videre.norm(brevdato(f.normInnen, sprak))]), t.videre.ukjent].join(" "),
      ),
      innsyn(prosesslov(f.dato), sprak),
      ...(f.spor === "omsorg" ? [ombud(sprak)] : []),
    ]),
  ];
}

/** Tells the party that the vedtak is upheld and has gone to the body above: each point answered, the papers named, a date to comment (fvl § 33). */
export function opprettholdelse(f: Opprettholdelsesfakta, sprak: Brevsprak): Brevmodell {
  const t = opprettholdelseTekst[sprak];
  const fikk = t.fikk(brevdato(f.klagen.mottatt, sprak), brevdato(f.klagen.vedtakFra, sprak));
  const ubesvart = f.punkter.filter(({ svaret }) => svaret.trim() === "");
  return brev(f, sprak, {
    slag: "opprettholdelse",
    tittel: (f.delvisMedhold ? t.delvisTittel : t.tittel)[f.instans],
    deler: [
      ...del(null, [
        avsnitt("B3", `${fikk} ${f.delvisMedhold ? t.settDelvis : t.sett}`),
        avsnitt("videre", t.sender(f.instansnavn, brevdato(f.oversendes, sprak))),
      ]),
      ...begrunnelse(f, sprak),
      ...videre(f, sprak),
    ],
    trekk: { barnBerort: f.barnBerort },
    hull: ubesvart.map(({ klagen }) => ({ blokk: "punktsvar", kode: "begrunnelse", gjelder: klagen })),
  });
}
