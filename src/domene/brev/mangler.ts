import { bareTekst } from "../../grunnmur/pdf/dokument.ts";
import { erForLangt, teksterI } from "../../grunnmur/pdf/omfang.ts";
import { blokkhjemler, paakrevd } from "./krav.ts";
import { type Blokk, type Brevinnhold, type Brevmangel, type Brevmodell, type Brevslag, blokknavn, type Hull } from "./modell.ts";
import { ordTekst } from "./ord.tekst.ts";

const fylt = (tekst: string): boolean => tekst.trim() !== "";

const harInnhold = (innhold: Brevinnhold): boolean => teksterI(innhold).some((tekst) => fylt(bareTekst(tekst)));

/** What stands outside the sections: the headline, the sender and date, the copies, the names. */
function ytreBlokker(brev: Brevmodell): readonly Blokk[] {
  const avsender = [brev.avsender.navn, brev.avsender.enhet, brev.mottaker.navn].every(fylt) && brev.fakta.length >= 2;
  const kopier = brev.fakta.filter(({ navn }) => navn === ordTekst[brev.sprak].kopi).length;
  return [
    ...(fylt(brev.tittel) ? (["B1"] as const) : []),
    ...(avsender ? (["B2"] as const) : []),
    ...(kopier > 0 && kopier >= brev.trekk.kopiTil ? (["B18"] as const) : []),
    ...(brev.underskrift.navn.some(fylt) ? (["B19"] as const) : []),
  ];
}

/** The blocks that a letter has something to say in, in the order of their names. */
export function blokker(brev: Brevmodell): readonly Blokk[] {
  const funnet = new Set<Blokk>(ytreBlokker(brev));
  for (const del of brev.deler) for (const innhold of del.innhold) if (harInnhold(innhold)) funnet.add(innhold.blokk);
  return blokknavn.filter((navn) => funnet.has(navn));
}

/**
 * What a letter lacks before it may be sent: each required block that is not there, and each place where the facts gave
 * nothing to write, with the sections that require it. Empty means that it may be locked.
 */
export function mangler(slag: Brevslag, brev: Brevmodell): readonly Brevmangel[] {
  const { prosesslov, spor } = brev.trekk;
  const har = blokker(brev);
  const hull: readonly Hull[] = [
    ...brev.hull,
    ...paakrevd(slag, brev.trekk)
      .filter((blokk) => !har.includes(blokk) && !brev.hull.some((h) => h.blokk === blokk))
      .map((blokk): Hull => ({ blokk, kode: "mangler" })),
    ...(erForLangt(brev) ? [{ blokk: "B1", kode: "for_langt" } as const] : []),
  ];
  return hull.map((h) => ({ ...h, hjemmel: h.kode === "for_langt" ? [] : blokkhjemler(h.blokk, prosesslov, spor) }));
}
