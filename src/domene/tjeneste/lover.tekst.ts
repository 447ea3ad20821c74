import { katalogMedEngelsk, type Samme } from "../../grunnmur/sprak.ts";

const nb = {
  plikt: "kommunens plikt",
  rett: "din rett til hjelp",
  medvirkning: "din rett til å være med og bestemme",
  pris: "hva det kan koste",
  svar: "når du skal få svar",
  klage: "din rett til å klage",
  klagefrist: "hvor lenge du kan klage",
};

const nn: Samme<typeof nb> = {
  plikt: "plikta til kommunen",
  rett: "din rett til hjelp",
  medvirkning: "din rett til å vere med og bestemme",
  pris: "kva det kan koste",
  svar: "når du skal få svar",
  klage: "din rett til å klage",
  klagefrist: "kor lenge du kan klage",
};

const en: Samme<typeof nb> = {
  plikt: "the kommune's duty",
  rett: "your right to help",
  medvirkning: "your right to take part",
  pris: "what it may cost",
  svar: "when you shall have an answer",
  klage: "your right to complain",
  klagefrist: "how long you have to complain",
};

/** What a section in the list of laws is about. */
export const loverTekst = katalogMedEngelsk({ nb, nn, en });
export type Lovemne = keyof typeof nb;
