import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: { skrevet: "Vi har fått klagen din", muntlig: "Vi har skrevet ned klagen din" },
  kom: (dato: string, vedtak: string) => `Vi fikk klagen ${dato}. Du klager på vedtaket fra ${vedtak}.`,
  sagt: (dato: string, vedtak: string) =>
    `Du snakket med oss ${dato}, og vi skrev ned klagen for deg. Du klager på vedtaket fra ${vedtak}.`,
  forstatt: {
    overskrift: "Slik har vi forstått deg",
    vilHa: (onsket: string) => `Du vil ha dette endret: ${onsket}`,
    heleVedtaket: "Du er uenig i vedtaket.",
    siFra: "Har vi forstått deg rett? Si fra hvis noe er feil, eller hvis det er mer.",
  },
  iTide: "Klagen kom i tide.",
  forSen:
    "Klagen kom etter fristen. Vi ser på om vi kan behandle den likevel. Skriv gjerne hvorfor den kom sent. Vi avviser den ikke uten å vurdere det.",
  videre: {
    overskrift: "Dette skjer nå",
    ser: "Vi ser på saken en gang til.",
    svarer: (dato: string) => `Vi svarer deg innen ${dato}. Blir det senere, får du vite hvorfor`,
    endrer: "Endrer vi vedtaket, får du et nytt.",
    sender: (instans: string) => `Endrer vi det ikke, sender vi saken til ${instans}. Du får kopi av det vi skriver.`,
    vente: "Du ba om at vedtaket skal vente til klagen er avgjort. Det svarer vi på så fort vi kan.",
    haster: "Du sa at det haster. Vi tar klagen din først.",
    hjelp: "Du kan skrive mer, få hjelp av oss eller trekke klagen når du vil.",
  },
};

const nn: Samme<typeof nb> = {
  tittel: { skrevet: "Vi har fått klaga di", muntlig: "Vi har skrive ned klaga di" },
  kom: (dato, vedtak) => `Vi fekk klaga ${dato}. Du klagar på vedtaket frå ${vedtak}.`,
  sagt: (dato, vedtak) => `Du snakka med oss ${dato}, og vi skreiv ned klaga for deg. Du klagar på vedtaket frå ${vedtak}.`,
  forstatt: {
    overskrift: "Slik har vi forstått deg",
    vilHa: (onsket) => `Du vil ha dette endra: ${onsket}`,
    heleVedtaket: "Du er usamd i vedtaket.",
    siFra: "Har vi forstått deg rett? Sei frå om noko er feil, eller om det er meir.",
  },
  iTide: "Klaga kom i tide.",
  forSen:
    "Klaga kom etter fristen. Vi ser på om vi kan behandle ho likevel. Skriv gjerne kvifor ho kom seint. Vi avviser ho ikkje utan å vurdere det.",
  videre: {
    overskrift: "Dette skjer no",
    ser: "Vi ser på saka ein gong til.",
    svarer: (dato) => `Vi svarer deg innan ${dato}. Blir det seinare, får du vite kvifor`,
    endrer: "Endrar vi vedtaket, får du eit nytt.",
    sender: (instans) => `Endrar vi det ikkje, sender vi saka til ${instans}. Du får kopi av det vi skriv.`,
    vente: "Du bad om at vedtaket skal vente til klaga er avgjord. Det svarer vi på så fort vi kan.",
    haster: "Du sa at det hastar. Vi tek klaga di først.",
    hjelp: "Du kan skrive meir, få hjelp av oss eller trekkje klaga når du vil.",
  },
};

export const klageMottattTekst = katalog({ nb, nn });
