import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** Locked texts that come with Trappa: they follow the answer, and nobody edits them in a letter. Versions as in frie.tekst.ts. */
const nb = {
  si_fra_omsorg_1: {
    navn: "Si fra hvis noe endrer seg (helse og omsorg)",
    ord: "Blir noe vanskeligere, eller trenger du mindre hjelp, si fra til oss. Da ser vi på saken på nytt.",
  },
  si_fra_sosial_1: {
    navn: "Si fra hvis noe endrer seg (Nav)",
    ord: "Si fra hvis inntekten eller utgiftene dine endrer seg.",
  },
  si_fra_bolig_1: {
    navn: "Si fra hvis noe endrer seg (bolig)",
    ord: "Si fra hvis du flytter, eller hvis behovet ditt endrer seg.",
  },
  sok_igjen_1: { navn: "Du kan søke igjen", ord: "Du kan søke igjen når du vil. Si fra hvis noe endrer seg." },
  bpa_du_styrer_1: {
    navn: "Du styrer BPA selv",
    ord: "Med {tjeneste} bestemmer du selv hvem som skal hjelpe deg, hva de skal gjøre, og når. Vi lærer deg opp i det.",
  },
  venteliste_1: {
    navn: "Venteliste for langtidsopphold",
    ord: "Du kan be oss vurdere om du skal stå på venteliste for langtidsopphold. Du får et eget svar på det, og det kan du klage på.",
  },
  nod_si_fra_1: {
    navn: "Nødhjelp når du ikke har til mat eller tak over hodet",
    ord: "Har du ikke penger til mat, eller ikke noe sted å sove? Si fra til oss i dag. Da ser vi på det med en gang.",
  },
  rad_om_penger_1: {
    navn: "Råd om økonomi",
    ord: "Du kan få råd om økonomien din hos oss. Det er gratis, og du trenger ikke søke om det.",
  },
  botilbud_trygt_1: {
    navn: "Er det ikke trygt på stedet?",
    ord: "Er det ikke trygt der du bor? Ring oss med en gang, så finner vi et annet sted.",
  },
  botilbud_varig_1: {
    navn: "Veien fra et midlertidig sted til egen bolig",
    ord: "Vi begynner med en gang å lete etter en varig bolig sammen med deg. Har du ikke en annen bolig når tida er ute, finner vi en løsning. Du skal ikke stå uten tak over hodet.",
  },
};

const nn: Samme<typeof nb> = {
  si_fra_omsorg_1: {
    navn: "Sei frå om noko endrar seg (helse og omsorg)",
    ord: "Blir noko vanskelegare, eller treng du mindre hjelp, sei frå til oss. Då ser vi på saka på nytt.",
  },
  si_fra_sosial_1: {
    navn: "Sei frå om noko endrar seg (Nav)",
    ord: "Sei frå om inntekta eller utgiftene dine endrar seg.",
  },
  si_fra_bolig_1: {
    navn: "Sei frå om noko endrar seg (bustad)",
    ord: "Sei frå om du flyttar, eller om behovet ditt endrar seg.",
  },
  sok_igjen_1: { navn: "Du kan søkje igjen", ord: "Du kan søkje igjen når du vil. Sei frå om noko endrar seg." },
  bpa_du_styrer_1: {
    navn: "Du styrer BPA sjølv",
    ord: "Med {tjeneste} bestemmer du sjølv kven som skal hjelpe deg, kva dei skal gjere, og når. Vi lærer deg opp i det.",
  },
  venteliste_1: {
    navn: "Venteliste for langtidsopphald",
    ord: "Du kan be oss vurdere om du skal stå på venteliste for langtidsopphald. Du får eit eige svar på det, og det kan du klage på.",
  },
  nod_si_fra_1: {
    navn: "Naudhjelp når du ikkje har til mat eller tak over hovudet",
    ord: "Har du ikkje pengar til mat, eller ikkje nokon stad å sove? Sei frå til oss i dag. Då ser vi på det med ein gong.",
  },
  rad_om_penger_1: {
    navn: "Råd om økonomi",
    ord: "Du kan få råd om økonomien din hos oss. Det er gratis, og du treng ikkje søkje om det.",
  },
  botilbud_trygt_1: {
    navn: "Er det ikkje trygt på staden?",
    ord: "Er det ikkje trygt der du bur? Ring oss med ein gong, så finn vi ein annan stad.",
  },
  botilbud_varig_1: {
    navn: "Vegen frå ein mellombels stad til eigen bustad",
    ord: "Vi begynner med ein gong å leite etter ein varig bustad saman med deg. Har du ikkje ein annan bustad når tida er ute, finn vi ei løysing. Du skal ikkje stå utan tak over hovudet.",
  },
};

export const fasteTekst = katalog({ nb, nn });
