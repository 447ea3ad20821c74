import { katalog, type Samme } from "../../grunnmur/sprak.ts";

const nb = {
  overskrift: "Andre rettigheter",
  dine: "Rettighetene dine",
  innsyn: "Du har rett til å se papirene i saken din",
  innsynKopi: "Kopi er gratis.",
  vente: "Du kan be om at vedtaket skal vente til klagen er avgjort",
  kostnader: "Blir vedtaket endret til fordel for deg, kan du be om å få igjen det klagen kostet deg",
  kostnaderFrist: (uker: string) => `Fristen er ${uker} uker fra du fikk vite om endringen.`,
  kostnaderNa: "Har klagen kostet deg penger, for eksempel til advokat, kan du be om å få dem igjen",
  kostnaderNaFrist: (uker: string) => `Fristen er ${uker} uker fra du fikk dette brevet.`,
  ombud: "Pasient- og brukerombudet kan hjelpe deg. Det er gratis, og du kan være anonym.",
  former: (telefon: string) => `Vil du ha brevet lest opp, i stor skrift eller på et annet språk, ring ${telefon}.`,
  formerUtenTelefon: "Vil du ha brevet lest opp, i stor skrift eller på et annet språk, si fra til oss.",
};

const nn: Samme<typeof nb> = {
  overskrift: "Andre rettar",
  dine: "Rettane dine",
  innsyn: "Du har rett til å sjå papira i saka di",
  innsynKopi: "Kopi er gratis.",
  vente: "Du kan be om at vedtaket skal vente til klaga er avgjord",
  kostnader: "Blir vedtaket endra til fordel for deg, kan du be om å få att det klaga kosta deg",
  kostnaderFrist: (uker) => `Fristen er ${uker} veker frå du fekk vite om endringa.`,
  kostnaderNa: "Har klaga kosta deg pengar, til dømes til advokat, kan du be om å få dei att",
  kostnaderNaFrist: (uker) => `Fristen er ${uker} veker frå du fekk dette brevet.`,
  ombud: "Pasient- og brukarombodet kan hjelpe deg. Det er gratis, og du kan vere anonym.",
  former: (telefon) => `Vil du ha brevet lese opp, i stor skrift eller på eit anna språk, ring ${telefon}.`,
  formerUtenTelefon: "Vil du ha brevet lese opp, i stor skrift eller på eit anna språk, sei frå til oss.",
};

export const rettighetTekst = katalog({ nb, nn });
