import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Dette kan hjelpe",
  behov: (navn: string) => navn,
  ingen: "Vi fant ikke noe som passer med det du skrev. Det betyr ikke at det ikke finnes hjelp.",
  ingenRad: "Søk likevel, og beskriv hva som er vanskelig. Da finner vi hjelpen sammen med deg.",
  sokIgjen: "Fortell med andre ord",
  vis: "Vis",
  sok: "Søk om hjelp",
  usikker: "Usikker? Du trenger ikke velge noe. Beskriv hva som er vanskelig, så finner vi resten.",
  nodhjelp: {
    tittel: "Mangler du mat, medisin, strøm eller et sted å sove nå?",
    tekst: "Da er det nødhjelp. Det er vanlig å få svar samme dag, og senest dagen etter.",
    lenke: "Slik får du nødhjelp",
  },
  liv: "Er det fare for liv? Ring 113 nå.",
  vold: "Er du i fare? Ring politiet på 112. Alarmtelefonen for barn og unge er 116 111.",
  lege: "Trenger du lege nå? Ring legevakten på 116 117.",
};
const nn: Samme<typeof nb> = {
  tittel: "Dette kan hjelpe",
  behov: (navn) => navn,
  ingen: "Vi fann ikkje noko som passar med det du skreiv. Det tyder ikkje at det ikkje finst hjelp.",
  ingenRad: "Søk likevel, og fortel kva som er vanskeleg. Då finn vi hjelpa saman med deg.",
  sokIgjen: "Fortel med andre ord",
  vis: "Vis",
  sok: "Søk om hjelp",
  usikker: "Usikker? Du treng ikkje velje noko. Fortel kva som er vanskeleg, så finn vi resten.",
  nodhjelp: {
    tittel: "Manglar du mat, medisin, straum eller ein stad å sove no?",
    tekst: "Då er det nødhjelp. Det er vanleg å få svar same dag, og seinast dagen etter.",
    lenke: "Slik får du nødhjelp",
  },
  liv: "Er det fare for liv? Ring 113 no.",
  vold: "Er du i fare? Ring politiet på 112. Alarmtelefonen for barn og unge er 116 111.",
  lege: "Treng du lege no? Ring legevakta på 116 117.",
};
const en: Samme<typeof nb> = {
  tittel: "This can help",
  behov: (navn) => navn,
  ingen: "We found nothing that fits what you wrote. That does not mean there is no help.",
  ingenRad: "Apply all the same, and say what is hard. Then we find the help together with you.",
  sokIgjen: "Say it in other words",
  vis: "Show",
  sok: "Apply for help",
  usikker: "Not sure? You do not have to choose. Say what is hard, and we find the rest.",
  nodhjelp: {
    tittel: "Do you lack food, medicine, power or a place to sleep now?",
    tekst: "Then it is emergency help. An answer the same day, or the day after at the latest, is usual.",
    lenke: "How to get emergency help",
  },
  liv: "Is a life in danger? Phone 113 now.",
  vold: "Are you in danger? Phone the police on 112. The line for children and young people is 116 111.",
  lege: "Do you need a doctor now? Phone 116 117.",
};

export const finnTekst = katalogMedEngelsk({ nb, nn, en });
