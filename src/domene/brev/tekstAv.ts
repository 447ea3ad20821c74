import { type Brevinnhold, type Brevmodell, bareTekst } from "./modell.ts";

function linjer(innhold: Brevinnhold): readonly string[] {
  switch (innhold.slag) {
    case "avsnitt":
      return [bareTekst(innhold.tekst)];
    case "liste":
      return innhold.punkter.map((punkt) => `– ${bareTekst(punkt)}`);
    case "tabell":
      return innhold.rader.map((rad) => rad.map((celle, nr) => `${innhold.hode[nr] ?? ""}: ${bareTekst(celle)}`).join("\n"));
    case "regnestykke":
      return innhold.rader.map((rad) => `${rad.navn}: ${rad.verdi}`);
  }
}

/** The letter as plain text, in reading order: for search, for a reader without the PDF, and for tests. */
export function tekstAv(brev: Brevmodell): string {
  const deler = brev.deler.map((del) =>
    [...(del.overskrift === null ? [] : [del.overskrift]), ...del.innhold.flatMap(linjer)].join("\n"),
  );
  const hode = [
    brev.avsender.navn,
    [brev.mottaker.navn, ...brev.mottaker.adresse].join("\n"),
    brev.fakta.map(({ navn, verdi }) => `${navn}: ${verdi}`).join("\n"),
    ...(brev.kopimerknad === null ? [] : [brev.kopimerknad]),
    brev.tittel,
  ];
  const { hilsen, fra, navn, merknad } = brev.underskrift;
  return [...hode, ...deler, [hilsen, fra, ...navn].join("\n"), merknad].join("\n\n").replaceAll("\u00a0", " ");
}
