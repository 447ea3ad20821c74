import { grenser } from "../grenser.ts";
import { bareTekst, type Dokument, type Innhold, type Tekst } from "./dokument.ts";

/** The texts of one part. */
export function teksterI(innhold: Innhold): readonly Tekst[] {
  switch (innhold.slag) {
    case "avsnitt":
      return [innhold.tekst];
    case "liste":
      return innhold.punkter;
    case "tabell":
      return [...innhold.hode, ...innhold.rader.flat()];
    case "regnestykke":
      return [...innhold.hode, ...innhold.rader.flatMap((rad) => [rad.navn, rad.verdi])];
  }
}

/** Every text of the letter as plain words, in the order it is read. */
export function alleTekster(dokument: Dokument): readonly string[] {
  const { avsender, mottaker, fakta, kopimerknad, tittel, deler, underskrift } = dokument;
  const kropp = deler.flatMap((del) => [del.overskrift ?? "", ...del.innhold.flatMap(teksterI).map(bareTekst)]);
  return [
    avsender.navn,
    mottaker.navn,
    ...mottaker.adresse,
    ...fakta.flatMap((f) => [f.navn, f.verdi]),
    kopimerknad ?? "",
    tittel,
    ...kropp,
    underskrift.hilsen,
    underskrift.fra,
    ...underskrift.navn,
    underskrift.merknad,
    dokument.bunn,
  ].filter((tekst) => tekst !== "");
}

/**
 * True when the letter is larger than a letter may be: one text, all text, or the number of parts.
 * Such a letter is refused before it costs the machine anything.
 */
export function erForLangt(dokument: Dokument): boolean {
  const tekster = alleTekster(dokument);
  return (
    tekster.length > grenser.brev.biter ||
    tekster.some((tekst) => tekst.length > grenser.brev.tegnPerTekst) ||
    tekster.reduce((sum, tekst) => sum + tekst.length, 0) > grenser.brev.tegn
  );
}
