import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: {
    stadfester: "Vi er enige med kommunen, og vedtaket gjelder",
    nytt_vedtak: "Vi har endret vedtaket fra kommunen",
    opphever: "Kommunen må vurdere saken din på nytt",
    avviser: "Vi kan ikke behandle klagen din",
  },
  behandlet: (kommune: string, dato: string) => `Vi har behandlet klagen din på vedtaket fra ${kommune} ${dato}.`,
  svar: {
    stadfester: "Du får ikke medhold. Vedtaket blir som det er.",
    nytt_vedtak: "Vedtaket er endret slik det står under.",
    opphever: "Vedtaket gjelder ikke lenger. Kommunen må gjøre et nytt vedtak, og det kan du klage på.",
    avviser: "Vi har ikke tatt stilling til om vedtaket er riktig.",
  },
  nytt: "Dette får du",
  frist: {
    nytt_vedtak: (dato: string) => `Kommunen skal følge avgjørelsen innen ${dato}.`,
    opphever: (dato: string) => `Kommunen skal gjøre et nytt vedtak innen ${dato}.`,
  },
  provd: { overskrift: "Dette har vi sett på", alleSider: "Vi har sett på alle sider av saken." },
  provdStnl: "Der loven lar kommunen velge, endrer vi bare det som er helt urimelig.",
  barn: "Det som er best for barnet",
  hvorfor: "Derfor har vi bestemt dette",
  selvstyre: "Slik har vi lagt vekt på at kommunen skal få styre",
  regler: "Reglene vi har brukt",
  siste: {
    overskrift: "Hvis du er uenig",
    endelig: "Dette er siste avgjørelse, og du kan ikke klage på den.",
    ombudet: "Mener du at vi har gjort en feil, kan du skrive til Sivilombudet. Du kan også gå til domstolen.",
    avvist: "Mener du at det er feil at vi avviste klagen, skriv til oss. Du kan også skrive til Sivilombudet.",
  },
};

const nn: Samme<typeof nb> = {
  tittel: {
    stadfester: "Vi er samde med kommunen, og vedtaket gjeld",
    nytt_vedtak: "Vi har endra vedtaket frå kommunen",
    opphever: "Kommunen må vurdere saka di på nytt",
    avviser: "Vi kan ikkje behandle klaga di",
  },
  behandlet: (kommune, dato) => `Vi har behandla klaga di på vedtaket frå ${kommune} ${dato}.`,
  svar: {
    stadfester: "Du får ikkje medhald. Vedtaket blir som det er.",
    nytt_vedtak: "Vedtaket er endra slik det står under.",
    opphever: "Vedtaket gjeld ikkje lenger. Kommunen må gjere eit nytt vedtak, og det kan du klage på.",
    avviser: "Vi har ikkje teke stilling til om vedtaket er rett.",
  },
  nytt: "Dette får du",
  frist: {
    nytt_vedtak: (dato) => `Kommunen skal følgje avgjerda innan ${dato}.`,
    opphever: (dato) => `Kommunen skal gjere eit nytt vedtak innan ${dato}.`,
  },
  provd: { overskrift: "Dette har vi sett på", alleSider: "Vi har sett på alle sider av saka." },
  provdStnl: "Der lova lèt kommunen velje, endrar vi berre det som er heilt urimeleg.",
  barn: "Det som er best for barnet",
  hvorfor: "Difor har vi bestemt dette",
  selvstyre: "Slik har vi lagt vekt på at kommunen skal få styre",
  regler: "Reglane vi har brukt",
  siste: {
    overskrift: "Om du er usamd",
    endelig: "Dette er siste avgjerd, og du kan ikkje klage på henne.",
    ombudet: "Meiner du at vi har gjort ein feil, kan du skrive til Sivilombodet. Du kan òg gå til domstolen.",
    avvist: "Meiner du at det er feil at vi avviste klaga, skriv til oss. Du kan òg skrive til Sivilombodet.",
  },
};

export const klageavgjorelseTekst = katalog({ nb, nn });
