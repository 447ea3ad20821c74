import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../../lov/kjerne/dato.ts";
import { avsnitt, del, liste, somSetning } from "../deler.ts";
import { iParentes } from "../hjemmeltekst.ts";
import { type Brevhode, brev, brevdato } from "../hode.ts";
import type { Brevmodell, Brevsprak } from "../modell.ts";
import { rettighetene } from "../rettigheter.ts";
import { klageMottattTekst } from "./klageMottatt.tekst.ts";

export interface KlageMottattfakta extends Brevhode {
  /** The day that counts: it came, or it was said. */
  readonly mottatt: Dato;
  readonly muntlig: boolean;
  readonly vedtakFra: Dato;
  /** What the person disagrees with, point by point, in the person's words. */
  readonly uenig: readonly string[];
  readonly onsket: string;
  readonly rettidig: "ja" | "for_sen";
  readonly svarInnen: Dato;
  /** The body that decides in the end, as it is named in the letter's language. */
  readonly instansnavn: string;
  readonly vilVente: boolean;
  readonly haster: boolean;
}

function forstatt(f: KlageMottattfakta, sprak: Brevsprak): readonly string[] {
  const t = klageMottattTekst[sprak].forstatt;
  const punkter = f.uenig.filter((punkt) => punkt.trim() !== "").map(somSetning);
  const onsket = f.onsket.trim() === "" ? [] : [t.vilHa(somSetning(f.onsket))];
  return punkter.length + onsket.length === 0 ? [t.heleVedtaket] : [...punkter, ...onsket];
}

/** The receipt for a complaint: how it was understood, whether it was in time, what happens and when (fvl §§ 11 a, 32, 33). */
export function klageMottatt(f: KlageMottattfakta, sprak: Brevsprak): Brevmodell {
  const t = klageMottattTekst[sprak];
  const lov = prosesslov(f.dato);
  const datoer = [brevdato(f.mottatt, sprak), brevdato(f.vedtakFra, sprak)] as const;
  const videre = [
    ...(f.haster ? [t.videre.haster] : []),
    t.videre.ser,
    `${t.videre.svarer(brevdato(f.svarInnen, sprak))}${iParentes([prosesshjemmel(lov, "saksbehandlingstid")], sprak)}.`,
    t.videre.endrer,
    t.videre.sender(f.instansnavn),
    ...(f.vilVente ? [t.videre.vente] : []),
    t.videre.hjelp,
  ];
  return brev(f, sprak, {
    slag: "klage_mottatt",
    tittel: f.muntlig ? t.tittel.muntlig : t.tittel.skrevet,
    deler: [
      ...del(null, [
        avsnitt("B3", f.muntlig ? t.sagt(...datoer) : t.kom(...datoer)),
        avsnitt("B3", f.rettidig === "ja" ? t.iTide : t.forSen),
      ]),
      ...del(t.forstatt.overskrift, [
        ...liste("slik_forsto_vi", forstatt(f, sprak)),
        avsnitt("slik_forsto_vi", t.forstatt.siFra),
      ]),
      ...del(t.videre.overskrift, liste("videre", videre)),
      ...rettighetene(lov, f.spor, sprak),
    ],
    trekk: {},
  });
}
