import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: (navn: string) => `Omsorgstrappa i ${navn}`,
  ingress:
    "Seks trinn, fra åpne møteplasser til sykehjem. Målet er god nok hjelp så langt ned i trappa som mulig. Men trappa kan aldri brukes til å si nei til hjelp du trenger.",
  hva: "Hva finnes på hvert trinn?",
  slik: "Slik får du det:",
  pris: "Pris:",
  sok: "Søk om hjelp",
  treVeier: "Tre veier inn",
  veier: [
    { navn: "Møt opp", verdi: "Bare kom. Ingen skjema." },
    { navn: "Meld deg på", verdi: "Ring eller si fra på nett." },
    { navn: "Søk", verdi: "Kommunen vurderer og svarer skriftlig. Du kan klage." },
  ],
  usikker: "Usikker på trinnet?",
  usikkerTekst: "Det er vår jobb å finne det.",
  siVanskelig: "Si hva som er vanskelig",
  usikkerSlutt: ", så finner vi tjenesten sammen.",
  ved: "Ved siden av trappa",
  vedTekst: "Hjelp fra Nav-kontoret og hjelp med bolig står for seg, med egne svar.",
};
const nn: Samme<typeof nb> = {
  tittel: (navn) => `Omsorgstrappa i ${navn}`,
  ingress:
    "Seks trinn, frå opne møteplassar til sjukeheim. Målet er god nok hjelp så langt nede i trappa som mogleg. Men trappa kan aldri brukast til å seie nei til hjelp du treng.",
  hva: "Kva finst på kvart trinn?",
  slik: "Slik får du det:",
  pris: "Pris:",
  sok: "Søk om hjelp",
  treVeier: "Tre vegar inn",
  veier: [
    { navn: "Møt opp", verdi: "Berre kom. Ingen skjema." },
    { navn: "Meld deg på", verdi: "Ring eller sei frå på nett." },
    { navn: "Søk", verdi: "Kommunen vurderer og svarer skriftleg. Du kan klage." },
  ],
  usikker: "Usikker på trinnet?",
  usikkerTekst: "Det er vår jobb å finne det.",
  siVanskelig: "Sei kva som er vanskeleg",
  usikkerSlutt: ", så finn vi tenesta saman.",
  ved: "Ved sida av trappa",
  vedTekst: "Hjelp frå Nav-kontoret og hjelp med bustad står for seg, med eigne svar.",
};
const en: Samme<typeof nb> = {
  tittel: (navn) => `The care steps in ${navn}`,
  ingress:
    "Six steps, from open meeting places to nursing home. The aim is good enough help as low on the steps as possible. But the steps can never be a reason to refuse help you need.",
  hva: "What is on each step?",
  slik: "How to get it:",
  pris: "Price:",
  sok: "Apply for help",
  treVeier: "Three ways in",
  veier: [
    { navn: "Turn up", verdi: "Just come. No form." },
    { navn: "Sign up", verdi: "Phone, or say so online." },
    { navn: "Apply", verdi: "The municipality decides and answers in writing. You can complain." },
  ],
  usikker: "Not sure of the step?",
  usikkerTekst: "It is our job to find it.",
  siVanskelig: "Say what is hard",
  usikkerSlutt: ", and we find the service together.",
  ved: "Beside the steps",
  vedTekst: "Help from the Nav office and help with housing stand by themselves, with answers of their own.",
};

export const trappaTekst = katalogMedEngelsk({ nb, nn, en });
