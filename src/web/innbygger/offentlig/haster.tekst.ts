import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Haster det?",
  ingress: "Ring. Kommunen skal hjelpe med en gang når det er nødvendig. Du trenger ikke søke først.",
  liv: "Fare for liv",
  livTekst: "Ring 113 med en gang.",
  lege: "Lege nå",
  legeTekst: "Ring legevakten på 116 117, hele døgnet.",
  politi: "Vold eller trusler",
  politiTekst: "Ring politiet på 112. Krisesenteret har åpent hele døgnet.",
  mat: "Mat, penger eller et sted å sove",
  matTekst:
    "Nav-kontoret skal hjelpe deg raskt når du mangler mat, medisin, strøm eller et sted å sove det neste døgnet. Si at det er nødhjelp.",
  matNorm:
    "Det er vanlig å få svar samme dag, og senest neste dag. Det er en norm, ikke en lovfrist. Svaret skal være skriftlig.",
  sokNod: "Søk om nødhjelp nå",
  barn: "Barn og unge",
  barnTekst: "Alarmtelefonen for barn og unge er 116 111.",
};
const nn: Samme<typeof nb> = {
  tittel: "Hastar det?",
  ingress: "Ring. Kommunen skal hjelpe med ein gong når det er nødvendig. Du treng ikkje søkje først.",
  liv: "Fare for liv",
  livTekst: "Ring 113 med ein gong.",
  lege: "Lege no",
  legeTekst: "Ring legevakta på 116 117, heile døgnet.",
  politi: "Vald eller truslar",
  politiTekst: "Ring politiet på 112. Krisesenteret har ope heile døgnet.",
  mat: "Mat, pengar eller ein stad å sove",
  matTekst:
    "Nav-kontoret skal hjelpe deg raskt når du manglar mat, medisin, straum eller ein stad å sove det neste døgnet. Sei at det er nødhjelp.",
  matNorm:
    "Det er vanleg å få svar same dag, og seinast neste dag. Det er ei norm, ikkje ei lovfrist. Svaret skal vere skriftleg.",
  sokNod: "Søk om nødhjelp no",
  barn: "Barn og unge",
  barnTekst: "Alarmtelefonen for barn og unge er 116 111.",
};
const en: Samme<typeof nb> = {
  tittel: "Is it urgent?",
  ingress: "Phone. The municipality must help at once when it is needed. You do not have to apply first.",
  liv: "A life in danger",
  livTekst: "Phone 113 at once.",
  lege: "A doctor now",
  legeTekst: "Phone 116 117, day and night.",
  politi: "Violence or threats",
  politiTekst: "Phone the police on 112. The crisis centre is open day and night.",
  mat: "Food, money or a place to sleep",
  matTekst:
    "The Nav office must help you quickly when you lack food, medicine, power or a place to sleep for the next day and night. Say that it is emergency help.",
  matNorm:
    "An answer the same day, or the next day at the latest, is usual. It is a norm, not a limit set by law. The answer must be in writing.",
  sokNod: "Apply for emergency help now",
  barn: "Children and young people",
  barnTekst: "The line for children and young people is 116 111.",
};

export const hasterTekst = katalogMedEngelsk({ nb, nn, en });
