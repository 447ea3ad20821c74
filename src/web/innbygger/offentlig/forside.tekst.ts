import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Hva er vanskelig?",
  ingress: "Skriv det med dine egne ord. Du trenger ikke vite hva tjenesten heter eller hvilket kontor som har ansvaret.",
  etikett: "Fortell kort hva du, eller en du er glad i, trenger",
  eksempel: "For eksempel: «Mor er mye alene etter at far døde, og kommer seg ikke ut.» Ikke skriv navn eller fødselsnummer her.",
  vis: "Vis hva som kan hjelpe",
  ellerListe: "Eller velg fra en liste",
  snakke: "Vil du heller snakke? Ring",
  muntlig: "En muntlig søknad gjelder like mye som en skriftlig.",
  velg: "Velg det som ligner mest",
  trapp: "Trappa, trinn for trinn",
  trapp1:
    "Hjelpen i kommunen er ordnet som en trapp. Nederst er det åpent for alle. Høyere opp får du mer hjelp, og kommunen gjør et vedtak.",
  trapp2: "Du trenger ikke gå ett trinn om gangen. Trenger du sykehjem nå, skal du få sykehjem nå.",
  seTrappa: "Se hele trappa",
  regneMed: "Dette kan du regne med",
  lofter: [
    "Du kan alltid levere en søknad. Ingen kan nekte deg det.",
    "Du ser hvilken dag du får svar, og hvorfor akkurat den dagen.",
    "Du får skriftlig svar på alt du søker om, med en begrunnelse.",
    "Du kan klage. Vi hjelper deg å skrive klagen.",
  ],
  ikkeHer: (navn: string) => `${navn} kommune tar ikke imot søknader her ennå`,
  ikkeHerTekst: "Ring kommunen, eller møt opp. Du kan søke muntlig, og ingen kan nekte deg å levere en søknad.",
};
const nn: Samme<typeof nb> = {
  tittel: "Kva er vanskeleg?",
  ingress: "Skriv det med dine eigne ord. Du treng ikkje vite kva tenesta heiter eller kva kontor som har ansvaret.",
  etikett: "Fortel kort kva du, eller ein du er glad i, treng",
  eksempel:
    "Til dømes: «Mor er mykje åleine etter at far døydde, og kjem seg ikkje ut.» Ikkje skriv namn eller fødselsnummer her.",
  vis: "Vis kva som kan hjelpe",
  ellerListe: "Eller vel frå ei liste",
  snakke: "Vil du heller snakke? Ring",
  muntlig: "Ein munnleg søknad gjeld like mykje som ein skriftleg.",
  velg: "Vel det som liknar mest",
  trapp: "Trappa, trinn for trinn",
  trapp1:
    "Hjelpa i kommunen er ordna som ei trapp. Nedst er det ope for alle. Høgare opp får du meir hjelp, og kommunen gjer eit vedtak.",
  trapp2: "Du treng ikkje gå eitt trinn om gongen. Treng du sjukeheim no, skal du få sjukeheim no.",
  seTrappa: "Sjå heile trappa",
  regneMed: "Dette kan du rekne med",
  lofter: [
    "Du kan alltid levere ein søknad. Ingen kan nekte deg det.",
    "Du ser kva dag du får svar, og kvifor akkurat den dagen.",
    "Du får skriftleg svar på alt du søkjer om, med ei grunngiving.",
    "Du kan klage. Vi hjelper deg å skrive klaga.",
  ],
  ikkeHer: (navn) => `${navn} kommune tek ikkje imot søknader her enno`,
  ikkeHerTekst: "Ring kommunen, eller møt opp. Du kan søkje munnleg, og ingen kan nekte deg å levere ein søknad.",
};
const en: Samme<typeof nb> = {
  tittel: "What is hard?",
  ingress: "Write it in your own words. You do not need to know what the service is called, or which office is responsible.",
  etikett: "Tell us briefly what you, or someone you care for, need",
  eksempel:
    "For example: “Mum is alone a lot since dad died, and does not get out.” Do not write names or identity numbers here.",
  vis: "Show what can help",
  ellerListe: "Or choose from a list",
  snakke: "Would you rather talk? Phone",
  muntlig: "A spoken application counts as much as a written one.",
  velg: "Choose what is closest",
  trapp: "The steps, one by one",
  trapp1:
    "Help in the municipality is arranged as a flight of steps. The lowest is open to all. Higher up you get more help, and the municipality makes a decision.",
  trapp2: "You do not have to climb one step at a time. If you need a nursing home now, you shall have it now.",
  seTrappa: "See all the steps",
  regneMed: "You can rely on this",
  lofter: [
    "You can always hand in an application. Nobody can refuse you that.",
    "You see which day you get an answer, and why that day.",
    "You get a written answer to everything you apply for, with reasons.",
    "You can complain. We help you to write it.",
  ],
  ikkeHer: (navn) => `${navn} municipality does not receive applications here yet`,
  ikkeHerTekst: "Phone the municipality, or go there. You can apply by word of mouth, and nobody can refuse to take it.",
};

export const forsideTekst = katalogMedEngelsk({ nb, nn, en });
