import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: { skrevet: "Vi har fått søknaden din", muntlig: "Vi har skrevet ned det du søkte om" },
  kom: (dato: string) => `Vi fikk søknaden din ${dato}.`,
  papir: (dato: string) => `Vi fikk søknaden din på papir ${dato}.`,
  sagt: (dato: string) =>
    `Du snakket med oss ${dato}, og vi skrev ned det du sa. Søknaden gjelder fra den dagen. Les gjennom, og si fra hvis noe er feil.`,
  overfort: (fra: string, sokt: string, kom: string) =>
    `Du flytter hit og har sagt ja til at vi svarer på søknaden din. Du søkte i ${fra} kommune ${sokt}. Vi fikk søknaden og papirene derfra ${kom}.`,
  dette: "Dette søkte du om",
  medDineOrd: "Slik sa du det",
  videre: {
    overskrift: "Dette skjer nå",
    svar: (dato: string) => `Du får svar innen ${dato}. Rekker vi det ikke, skriver vi til deg før den dagen og sier hvorfor`,
    mal: (dato: string) => `Målet vårt er å svare før det, innen ${dato}. Det er et mål vi har satt selv.`,
    snakker: "Vi snakker med deg før vi bestemmer noe.",
    leggTil: "Du kan legge til noe, eller trekke søknaden, når du vil.",
    klage: "Svaret kan du klage på.",
  },
  haster: {
    overskrift: "Haster det?",
    ring: (pa: string) => `Ring oss${pa}. Er det fare for liv, ring 113. Trenger du lege nå, ring 116 117.`,
    merket: "Du sa at det haster. Vi ser på saken med en gang.",
  },
};

const nn: Samme<typeof nb> = {
  tittel: { skrevet: "Vi har fått søknaden din", muntlig: "Vi har skrive ned det du søkte om" },
  kom: (dato) => `Vi fekk søknaden din ${dato}.`,
  papir: (dato) => `Vi fekk søknaden din på papir ${dato}.`,
  sagt: (dato) =>
    `Du snakka med oss ${dato}, og vi skreiv ned det du sa. Søknaden gjeld frå den dagen. Les gjennom, og sei frå om noko er feil.`,
  overfort: (fra, sokt, kom) =>
    `Du flyttar hit og har sagt ja til at vi svarer på søknaden din. Du søkte i ${fra} kommune ${sokt}. Vi fekk søknaden og papira derifrå ${kom}.`,
  dette: "Dette søkte du om",
  medDineOrd: "Slik sa du det",
  videre: {
    overskrift: "Dette skjer no",
    svar: (dato) => `Du får svar innan ${dato}. Rekk vi det ikkje, skriv vi til deg før den dagen og seier kvifor`,
    mal: (dato) => `Målet vårt er å svare før det, innan ${dato}. Det er eit mål vi har sett sjølve.`,
    snakker: "Vi snakkar med deg før vi bestemmer noko.",
    leggTil: "Du kan leggje til noko, eller trekkje søknaden, når du vil.",
    klage: "Svaret kan du klage på.",
  },
  haster: {
    overskrift: "Hastar det?",
    ring: (pa) => `Ring oss${pa}. Er det fare for liv, ring 113. Treng du lege no, ring 116 117.`,
    merket: "Du sa at det hastar. Vi ser på saka med ein gong.",
  },
};

export const kvitteringTekst = katalog({ nb, nn });
