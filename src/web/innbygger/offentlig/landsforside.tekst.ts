import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Hva er vanskelig?",
  ingress: "Kommunen der du er nå, skal gi deg hjelp når du trenger det. Hvor er du?",
  velg: "Søk etter kommunen din",
  vis: "Vis",
  apne: "Kommuner som tar imot søknader her",
  alle: "Alle kommuner",
  ingen: (ord: string) => `Vi fant ingen kommune som heter «${ord}».`,
  treff: "Dette fant vi",
  tarImot: "tar imot søknader her",
};
const nn: Samme<typeof nb> = {
  tittel: "Kva er vanskeleg?",
  ingress: "Kommunen der du er no, skal gi deg hjelp når du treng det. Kvar er du?",
  velg: "Søk etter kommunen din",
  vis: "Vis",
  apne: "Kommunar som tek imot søknader her",
  alle: "Alle kommunar",
  ingen: (ord) => `Vi fann ingen kommune som heiter «${ord}».`,
  treff: "Dette fann vi",
  tarImot: "tek imot søknader her",
};
const en: Samme<typeof nb> = {
  tittel: "What is hard?",
  ingress: "The municipality where you are now must help you when you need it. Where are you?",
  velg: "Search for your municipality",
  vis: "Show",
  apne: "Municipalities that receive applications here",
  alle: "All municipalities",
  ingen: (ord) => `We found no municipality called “${ord}”.`,
  treff: "This is what we found",
  tarImot: "receives applications here",
};

export const landsforsideTekst = katalogMedEngelsk({ nb, nn, en });
