import { katalog, type Samme } from "../grunnmur/sprak.ts";

/** The frozen file of a forwarded complaint, as the kommune and the body above read it. */
const nb = {
  frosset: (dag: string, klokka: string) => `Frosset ${dag} klokka ${klokka}.`,
  antall: (tall: string) => `${tall} dokumenter`,
  ett: "Ett dokument",
  sum: "kontrollsum",
  uendret: "Kontrollert i dag: ingenting er endret.",
  endretTittel: "Saken er ikke den samme som ble sendt",
  endret:
    "Kontrollsummen stemmer ikke. Noe er endret etter at kommunen sendte saken. Ikke avgjør noe ut fra disse papirene. Si fra til den som drifter Trappa, og be kommunen om saken på nytt.",
  liste: "Dokumenter i saken som ble sendt",
  nr: "Nr.",
  dokument: "Dokument",
  dato: "Dato",
  fra: "Fra",
  kontroll: "Kontroll",
  tomt: "Ingen dokumenter ble sendt.",
};
const nn: Samme<typeof nb> = {
  frosset: (dag, klokka) => `Frose ${dag} klokka ${klokka}.`,
  antall: (tall) => `${tall} dokument`,
  ett: "Eitt dokument",
  sum: "kontrollsum",
  uendret: "Kontrollert i dag: ingenting er endra.",
  endretTittel: "Saka er ikkje den same som blei send",
  endret:
    "Kontrollsummen stemmer ikkje. Noko er endra etter at kommunen sende saka. Ikkje avgjer noko ut frå desse papira. Sei frå til den som driftar Trappa, og be kommunen om saka på nytt.",
  liste: "Dokument i saka som blei send",
  nr: "Nr.",
  dokument: "Dokument",
  dato: "Dato",
  fra: "Frå",
  kontroll: "Kontroll",
  tomt: "Ingen dokument blei sende.",
};

export const frossetTekst = katalog({ nb, nn });
