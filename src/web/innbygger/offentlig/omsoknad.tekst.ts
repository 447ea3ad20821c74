import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Søk om hjelp",
  ingress: "Du kan søke om flere ting på en gang, eller bare fortelle hva som er vanskelig. Da finner vi hjelpen sammen med deg.",
  start: "Logg inn og start",
  fortsett: "Start en ny søknad",
  punkter: [
    "Det tar om lag ti minutter. Hver side blir lagret, og du kan fortsette senere på en annen enhet.",
    "Bare noen få spørsmål må besvares. Du kan alltid svare «vet ikke».",
    "Du kan legge ved papirer, men du må ikke.",
    "Du får kvittering med en gang, og ser hvilken dag du får svar.",
  ],
  andre: "Andre måter å søke på",
  ring: "Ring oss. Vi skriver ned det du sier. Det gjelder fra den dagen du ringte.",
  mott: "Møt opp, eller send et brev. Alt som viser at du ber om hjelp, er en søknad.",
  forAndre: "Søker du for en annen?",
  forAndreTekst: "Logg inn som deg selv, og si hvem du søker for. Bruk aldri BankID-en til en annen.",
};
const nn: Samme<typeof nb> = {
  tittel: "Søk om hjelp",
  ingress: "Du kan søkje om fleire ting på ein gong, eller berre fortelje kva som er vanskeleg. Då finn vi hjelpa saman med deg.",
  start: "Logg inn og start",
  fortsett: "Start ein ny søknad",
  punkter: [
    "Det tek om lag ti minutt. Kvar side blir lagra, og du kan halde fram seinare på ei anna eining.",
    "Berre nokre få spørsmål må svarast på. Du kan alltid svare «veit ikkje».",
    "Du kan leggje ved papir, men du må ikkje.",
    "Du får kvittering med ein gong, og ser kva dag du får svar.",
  ],
  andre: "Andre måtar å søkje på",
  ring: "Ring oss. Vi skriv ned det du seier. Det gjeld frå den dagen du ringde.",
  mott: "Møt opp, eller send eit brev. Alt som viser at du ber om hjelp, er ein søknad.",
  forAndre: "Søkjer du for ein annan?",
  forAndreTekst: "Logg inn som deg sjølv, og sei kven du søkjer for. Bruk aldri BankID-en til ein annan.",
};
const en: Samme<typeof nb> = {
  tittel: "Apply for help",
  ingress: "You can apply for several things at once, or just tell us what is hard. Then we find the help together with you.",
  start: "Log in and start",
  fortsett: "Start a new application",
  punkter: [
    "It takes about ten minutes. The form is in Norwegian. Every page is saved, and you can go on later on another device.",
    "Only a few questions must be answered. You can always answer “vet ikke” (don't know).",
    "You can attach papers, but you do not have to.",
    "You get a receipt at once, and see which day you get an answer.",
  ],
  andre: "Other ways to apply",
  ring: "Phone us. We write down what you say. It counts from the day you phoned. An interpreter is free.",
  mott: "Come in, or send a letter. Anything that shows that you ask for help is an application.",
  forAndre: "Are you applying for somebody else?",
  forAndreTekst: "Log in as yourself, and say who you apply for. Never use another person's BankID.",
};

export const omsoknadTekst = katalogMedEngelsk({ nb, nn, en });
