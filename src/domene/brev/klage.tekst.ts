import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/** The complaint box. The same words in every vedtak; weeks, dates, names and addresses come from the law's answer and the unit. */
const nb = {
  overskrift: "Du kan klage",
  hva: {
    vedtak: "Du kan klage på hele vedtaket eller på deler av det. Det gjelder også det du fikk ja til.",
    avslag: "Du kan klage på hele vedtaket eller på deler av det.",
    avvisning: "Du kan klage på at vi ikke behandler klagen din.",
  },
  frist: { for: "Fristen er ", uker: (tall: string) => `${tall} uker`, etter: "fra den dagen du fikk brevet" },
  digitalt: (varslet: string) => `Fikk du brevet digitalt ${varslet}, er siste dag `,
  overlevert: (dato: string) => `Du fikk brevet i hånda ${dato}. Siste dag er `,
  merTid: "Trenger du mer tid, må du be om det før fristen er ute. Kommer klagen for sent, ser vi på hvorfor. Send den uansett.",
  hvordan: (hvem: string) => `Send klagen til ${hvem}.`,
  nett: (sted: string) => `Du kan også klage på ${sted}.`,
  hjelp: (telefon: string) => `Vi kan hjelpe deg med å skrive den, eller skrive ned det du sier. Ring ${telefon}.`,
  hjelpUtenTelefon: "Vi kan hjelpe deg med å skrive den, eller skrive ned det du sier.",
  forst: "Først ser vi på saken en gang til.",
  videre: {
    vedtak: (instans: string) => `Endrer vi ikke vedtaket, sender vi klagen videre til ${instans}, som avgjør den.`,
    avvisning: (instans: string) => `Endrer vi oss ikke, sender vi klagen videre til ${instans}, som avgjør den.`,
  },
  nod: "Har du ikke mat eller et sted å bo, si det. Da tar vi klagen først.",
  ingenting: "Du trenger ikke gjøre noe mer.",
  nemnd: "Den som gjorde vedtaket, er ikke med når nemnda avgjør. Statsforvalteren behandler ikke klager på dette.",
  hjelpHjemme: "Hjelp i hjemmet er en egen sak. Den får du et eget brev om, med en egen klagefrist.",
};

const nn: Samme<typeof nb> = {
  overskrift: "Du kan klage",
  hva: {
    vedtak: "Du kan klage på heile vedtaket eller på delar av det. Det gjeld òg det du fekk ja til.",
    avslag: "Du kan klage på heile vedtaket eller på delar av det.",
    avvisning: "Du kan klage på at vi ikkje behandlar klaga di.",
  },
  frist: { for: "Fristen er ", uker: (tall) => `${tall} veker`, etter: "frå den dagen du fekk brevet" },
  digitalt: (varslet) => `Fekk du brevet digitalt ${varslet}, er siste dag `,
  overlevert: (dato) => `Du fekk brevet i handa ${dato}. Siste dag er `,
  merTid: "Treng du meir tid, må du be om det før fristen er ute. Kjem klaga for seint, ser vi på kvifor. Send ho uansett.",
  hvordan: (hvem) => `Send klaga til ${hvem}.`,
  nett: (sted) => `Du kan òg klage på ${sted}.`,
  hjelp: (telefon) => `Vi kan hjelpe deg med å skrive ho, eller skrive ned det du seier. Ring ${telefon}.`,
  hjelpUtenTelefon: "Vi kan hjelpe deg med å skrive ho, eller skrive ned det du seier.",
  forst: "Først ser vi på saka ein gong til.",
  videre: {
    vedtak: (instans) => `Endrar vi ikkje vedtaket, sender vi klaga vidare til ${instans}, som avgjer ho.`,
    avvisning: (instans) => `Endrar vi oss ikkje, sender vi klaga vidare til ${instans}, som avgjer ho.`,
  },
  nod: "Har du ikkje mat eller ein stad å bu, sei det. Då tek vi klaga først.",
  ingenting: "Du treng ikkje gjere noko meir.",
  nemnd: "Den som gjorde vedtaket, er ikkje med når nemnda avgjer. Statsforvaltaren behandlar ikkje klager på dette.",
  hjelpHjemme: "Hjelp i heimen er ei eiga sak. Den får du eit eige brev om, med ein eigen klagefrist.",
};

export const klageTekst = katalog({ nb, nn });
