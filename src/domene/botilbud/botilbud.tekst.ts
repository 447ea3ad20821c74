import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/** What stands in the plan and in the letter, in the language of the case. */
const nb = {
  samtale: "Samtale om varig bolig",
  plass: (navn: string, adresse: string) => `Plass på ${navn}, ${adresse}. Vi betaler for plassen.`,
};
const nn: Samme<typeof nb> = {
  samtale: "Samtale om varig bustad",
  plass: (navn, adresse) => `Plass på ${navn}, ${adresse}. Vi betaler for plassen.`,
};
export const botilbudTekst = katalog({ nb, nn });
