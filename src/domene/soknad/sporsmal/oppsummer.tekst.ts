import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  vernet: "Du har skrevet noe her. Vi viser det ikke på skjermen.",
  tomt: "Ikke svart",
  ringMeg: "Vil fortelle på telefon",
};

const nn: Samme<typeof nb> = {
  vernet: "Du har skrive noko her. Vi viser det ikkje på skjermen.",
  tomt: "Ikkje svart",
  ringMeg: "Vil fortelje på telefon",
};

export const oppsummerTekst = katalog({ nb, nn });
