import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Krav til den som får kommunal bolig",
  ingress:
    "Loven har ingen krav. Disse er kommunens egne, og saksbehandleren vurderer hvert av dem for seg. Et krav endres ikke: legg inn et nytt med samme nummer, så gjelder det fra dagen du velger.",
  ny: "Nytt krav",
  nr: "Nummer",
  fra: "Gjelder fra",
  nb: "Kravet på bokmål",
  nn: "Kravet på nynorsk",
  kilde: "Hvor er kravet vedtatt?",
  kildeHjelp: "For eksempel: Kommunestyret, sak 84/25.",
  lagre: "Legg inn kravet",
  lagret: "Kravet er lagt inn.",
  alle: "Krav i kommunen",
  ingen: "Kommunen har ingen krav.",
  kol: { nr: "Nummer", krav: "Krav", tid: "Gjelder", kilde: "Vedtatt" },
  tid: (fra: string, til: string) => (til === "" ? `Fra ${fra}` : `${fra} til ${til}`),
  feil: {
    nr: "Skriv et helt tall fra 1 til 50.",
    fra: "Skriv datoen slik: 1.1.2027.",
    nb: "Skriv kravet på bokmål.",
    nn: "Skriv kravet på nynorsk.",
    kilde: "Skriv hvor kravet er vedtatt.",
    finnes: "Et krav med dette nummeret gjelder fra denne dagen eller senere. Velg en annen dag.",
  },
};
const nn: Samme<typeof nb> = {
  tittel: "Krav til den som får kommunal bustad",
  ingress:
    "Lova har ingen krav. Desse er kommunen sine eigne, og saksbehandlaren vurderer kvart av dei for seg. Eit krav blir ikkje endra: legg inn eit nytt med same nummer, så gjeld det frå dagen du vel.",
  ny: "Nytt krav",
  nr: "Nummer",
  fra: "Gjeld frå",
  nb: "Kravet på bokmål",
  nn: "Kravet på nynorsk",
  kilde: "Kvar er kravet vedteke?",
  kildeHjelp: "Til dømes: Kommunestyret, sak 84/25.",
  lagre: "Legg inn kravet",
  lagret: "Kravet er lagt inn.",
  alle: "Krav i kommunen",
  ingen: "Kommunen har ingen krav.",
  kol: { nr: "Nummer", krav: "Krav", tid: "Gjeld", kilde: "Vedteke" },
  tid: (fra, til) => (til === "" ? `Frå ${fra}` : `${fra} til ${til}`),
  feil: {
    nr: "Skriv eit heilt tal frå 1 til 50.",
    fra: "Skriv datoen slik: 1.1.2027.",
    nb: "Skriv kravet på bokmål.",
    nn: "Skriv kravet på nynorsk.",
    kilde: "Skriv kvar kravet er vedteke.",
    finnes: "Eit krav med dette nummeret gjeld frå denne dagen eller seinare. Vel ein annan dag.",
  },
};
export const boligkriterierTekst = katalog({ nb, nn });
