import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** The first of the two ways: the decision is changed. */
const nb = {
  tittel: "Vei 1: Endre vedtaket",
  hjelp:
    "Får parten alt det er klaget på, er saken ferdig her. Får parten noe, går resten videre. Parten får et nytt vedtak som også kan klages på.",
  begynn: "Lag utkast til nytt vedtak",
  begynnHjelp: "Utkastet har alt fra det gamle vedtaket. Endre det som skal endres, og kom tilbake hit.",
  annetUtkast: "Det ligger alt et utkast til vedtak i saken. Gjør det ferdig først.",
  utkast: (navn: string) => `Det ligger et utkast, skrevet av ${navn}.`,
  tilGodkjenning: "Utkastet venter på at en kollega leser det.",
  apne: "Åpne utkastet",
  seBrevet: "Se brevet",
  innhold: "Utkastet til nytt vedtak",
  mangler: "Noe mangler i utkastet. Lista står ved utkastet.",
  klart: "Utkastet har det som skal til.",
  toPersoner: "Her skal to personer se på vedtaket. Send utkastet til godkjenning først. Så kan en kollega gjøre det ferdig her.",
  eget: "Du skrev utkastet. En kollega må gjøre det ferdig.",
  inhabil: "Du er inhabil i saken. En kollega må gjøre det ferdig.",
  medhold: "Hva får parten?",
  helt: "Fullt medhold",
  heltHjelp: "Alt det er klaget på. Klagen er ferdig, og parten kan be om å få dekket utgifter.",
  delvis: "Delvis medhold",
  delvisHjelp: "Noe av det. Resten må dere ta stilling til under, og sende videre.",
  hvorfor: "Hvorfor endrer dere vedtaket?",
  hvorforHjelp: "Skriv til parten. Er det noe nytt, var noe feil, eller ser dere annerledes på det? Det står først i brevet.",
  knapp: "Fatt det nye vedtaket og send brevet",
  velgMedhold: "Velg om parten får alt eller noe av det.",
};
const nn: Samme<typeof nb> = {
  tittel: "Veg 1: Endre vedtaket",
  hjelp:
    "Får parten alt det er klaga på, er saka ferdig her. Får parten noko, går resten vidare. Parten får eit nytt vedtak som det òg går an å klage på.",
  begynn: "Lag utkast til nytt vedtak",
  begynnHjelp: "Utkastet har alt frå det gamle vedtaket. Endre det som skal endrast, og kom tilbake hit.",
  annetUtkast: "Det ligg alt eit utkast til vedtak i saka. Gjer det ferdig først.",
  utkast: (navn) => `Det ligg eit utkast, skrive av ${navn}.`,
  tilGodkjenning: "Utkastet ventar på at ein kollega les det.",
  apne: "Opne utkastet",
  seBrevet: "Sjå brevet",
  innhold: "Utkastet til nytt vedtak",
  mangler: "Noko manglar i utkastet. Lista står ved utkastet.",
  klart: "Utkastet har det som skal til.",
  toPersoner:
    "Her skal to personar sjå på vedtaket. Send utkastet til godkjenning først. Så kan ein kollega gjere det ferdig her.",
  eget: "Du skreiv utkastet. Ein kollega må gjere det ferdig.",
  inhabil: "Du er inhabil i saka. Ein kollega må gjere det ferdig.",
  medhold: "Kva får parten?",
  helt: "Fullt medhald",
  heltHjelp: "Alt det er klaga på. Klaga er ferdig, og parten kan be om å få dekt utgifter.",
  delvis: "Delvis medhald",
  delvisHjelp: "Noko av det. Resten må de ta stilling til under, og sende vidare.",
  hvorfor: "Kvifor endrar de vedtaket?",
  hvorforHjelp: "Skriv til parten. Er det noko nytt, var noko feil, eller ser de annleis på det? Det står først i brevet.",
  knapp: "Fatt det nye vedtaket og send brevet",
  velgMedhold: "Vel om parten får alt eller noko av det.",
};

export const omgjorTekst = katalog({ nb, nn });
