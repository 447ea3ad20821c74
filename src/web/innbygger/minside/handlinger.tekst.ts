import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** The small pages around the case: answer a request, withdraw, read a letter. */
const nb = {
  krav: {
    tittel: "Vi trenger noe fra deg",
    vil: "Vi har bedt om",
    hvorfor: "Derfor trenger vi det",
    heleFordi: "Derfor ber vi om hele kontoutskriften:",
    mindre:
      "Vi har først sett på om dette er nok: lønnsslipp, skattetall, leiekontrakt, et bilde av saldoen eller en utskrift der noe er strøket. Mener du at det holder, kan du sende det her i stedet og skrive hvorfor (sosialtjenesteloven § 43).",
    innen: "Svar innen",
    rekkerIkke: "Rekker du det ikke, går vi videre med det vi har. Du kan også be om mer tid i en melding.",
    bedtAv: (navn: string, dag: string) => `${navn} spurte om dette ${dag}.`,
    filer: "Legg ved det vi har bedt om",
    tekst: "Vil du skrive noe i stedet, eller i tillegg?",
    harIkke: "Jeg har ikke dette",
    harIkkeHjelp: "Det er også et svar. Da finner vi ut av det på en annen måte.",
    send: "Send svaret",
    sen: "Dagen er gått, men du kan fortsatt sende det. Kommer det ikke, går vi videre med det vi vet. Du kan også be om mer tid i en melding.",
    besvart: "Du har allerede svart på dette.",
    tilSaken: "Til saken",
    feil: {
      ingenting_svart: "Legg ved en fil, skriv noe, eller kryss av for at du ikke har det",
      alt_besvart: "Noen har svart på dette allerede",
      for_lang: "Teksten er for lang. Legg resten ved som en fil",
      for_mange_filer: "Du kan legge ved høyst ti filer",
    },
  },
  trekk: {
    tittel: "Trekk søknaden",
    ingress: "Du kan trekke hele søknaden eller en del av den. Det koster ingenting, og du kan søke igjen når du vil.",
    hva: "Hva vil du trekke?",
    knapp: "Ja, trekk dette",
    angre: "Nei, behold søknaden",
    hva_skjer: "Det du trekker, får du ikke svar på. Resten av saken går videre som før.",
    alt: "Trekker du alt, lukker vi saken.",
    feil: { ingen: "Velg minst én ting du vil trekke", ingenting_apent: "Dette er besvart eller trukket fra før" },
  },
  brev: {
    mineSaker: "Mine saker",
    sak: "Saken",
    pdf: "Last ned brevet (PDF)",
    les: "Vil du ha brevet lest opp eller forklart? Ring",
    sendt: (dag: string) => `Sendt ${dag}`,
    klag: "Klag på vedtaket",
  },
};
const nn: Samme<typeof nb> = {
  krav: {
    tittel: "Vi treng noko frå deg",
    vil: "Vi har bede om",
    hvorfor: "Difor treng vi det",
    heleFordi: "Difor ber vi om heile kontoutskrifta:",
    mindre:
      "Vi har først sett på om dette er nok: lønsslipp, skattetal, leigekontrakt, eit bilete av saldoen eller ei utskrift der noko er stroke. Meiner du at det held, kan du sende det her i staden og skrive kvifor (sosialtenestelova § 43).",
    innen: "Svar innan",
    rekkerIkke: "Rekk du det ikkje, går vi vidare med det vi har. Du kan òg be om meir tid i ei melding.",
    bedtAv: (navn, dag) => `${navn} spurde om dette ${dag}.`,
    filer: "Legg ved det vi har bede om",
    tekst: "Vil du skrive noko i staden, eller i tillegg?",
    harIkke: "Eg har ikkje dette",
    harIkkeHjelp: "Det er òg eit svar. Då finn vi ut av det på ein annan måte.",
    send: "Send svaret",
    sen: "Dagen er gått, men du kan framleis sende det. Kjem det ikkje, går vi vidare med det vi veit. Du kan òg be om meir tid i ei melding.",
    besvart: "Du har alt svart på dette.",
    tilSaken: "Til saka",
    feil: {
      ingenting_svart: "Legg ved ei fil, skriv noko, eller kryss av for at du ikkje har det",
      alt_besvart: "Nokon har svart på dette alt",
      for_lang: "Teksten er for lang. Legg resten ved som ei fil",
      for_mange_filer: "Du kan leggje ved høgst ti filer",
    },
  },
  trekk: {
    tittel: "Trekk søknaden",
    ingress: "Du kan trekkje heile søknaden eller ein del av han. Det kostar ingenting, og du kan søkje igjen når du vil.",
    hva: "Kva vil du trekkje?",
    knapp: "Ja, trekk dette",
    angre: "Nei, behald søknaden",
    hva_skjer: "Det du trekkjer, får du ikkje svar på. Resten av saka går vidare som før.",
    alt: "Trekkjer du alt, lukkar vi saka.",
    feil: { ingen: "Vel minst éin ting du vil trekkje", ingenting_apent: "Dette er svart på eller trekt frå før" },
  },
  brev: {
    mineSaker: "Mine saker",
    sak: "Saka",
    pdf: "Last ned brevet (PDF)",
    les: "Vil du ha brevet lese opp eller forklart? Ring",
    sendt: (dag) => `Sendt ${dag}`,
    klag: "Klag på vedtaket",
  },
};

export const handlingTekst = katalog({ nb, nn });
