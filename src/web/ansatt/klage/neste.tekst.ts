import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** What is to be done with a complaint now, by where it stands. */
const nb = {
  neste: "Det neste",
  mottatt: { tittel: "Se om klagen kan behandles", tekst: "Hvem klager, kom den i tide, og hva gjelder den?" },
  vurderes: {
    tittel: "Se på saken en gang til",
    tekst: "Undersøk det klagen gir grunn til. Så er det to veier: endre vedtaket, eller la det stå og send saken videre.",
  },
  opprettholdt: {
    tittel: "Send saken videre i dag",
    tekst: "Vedtaket blir stående, og parten har fått kopi av hvorfor.",
  },
  oversendt: { tittel: "Saken er hos den som avgjør", tekst: "Her er det ingenting å gjøre før svaret kommer." },
  avgjort: { tittel: "Klagen er avgjort", tekst: "Les avgjørelsen, og gjør det den sier innen datoen." },
  fulgtOpp: { tittel: "Klagesaken er ferdig", tekst: "Avgjørelsen er lest og fulgt opp." },
  omgjort: { tittel: "Klagen er ferdig", tekst: "Parten fikk medhold, og et nytt vedtak har tatt over." },
  avvist: { tittel: "Klagen er avvist", tekst: "Brevet sier hvorfor. Parten kan klage på avvisningen." },
  bortfalt: {
    tittel: "Klagen er falt bort",
    tekst: "Den som klaget, er død. Boet kan gå videre med den, fra oversikten i saken.",
  },
  trukket: { tittel: "Klagen er trukket", tekst: "Vedtaket gjelder. Parten kan klage igjen så lenge fristen varer." },
  kanIkkeLukkes: "Klagen kan ikke lukkes her",
  kanIkkeLukkesTekst: (instans: string) =>
    `Når dere ikke gir fullt medhold, er det ${instans} som avgjør. Derfor er det bare én vei.`,
};
const nn: Samme<typeof nb> = {
  neste: "Det neste",
  mottatt: { tittel: "Sjå om klaga kan behandlast", tekst: "Kven klagar, kom ho i tide, og kva gjeld ho?" },
  vurderes: {
    tittel: "Sjå på saka ein gong til",
    tekst: "Undersøk det klaga gir grunn til. Så er det to vegar: endre vedtaket, eller la det stå og send saka vidare.",
  },
  opprettholdt: {
    tittel: "Send saka vidare i dag",
    tekst: "Vedtaket blir ståande, og parten har fått kopi av kvifor.",
  },
  oversendt: { tittel: "Saka er hos den som avgjer", tekst: "Her er det ingenting å gjere før svaret kjem." },
  avgjort: { tittel: "Klaga er avgjord", tekst: "Les avgjerda, og gjer det ho seier innan datoen." },
  fulgtOpp: { tittel: "Klagesaka er ferdig", tekst: "Avgjerda er lesen og følgd opp." },
  omgjort: { tittel: "Klaga er ferdig", tekst: "Parten fekk medhald, og eit nytt vedtak har teke over." },
  avvist: { tittel: "Klaga er avvist", tekst: "Brevet seier kvifor. Parten kan klage på avvisinga." },
  bortfalt: { tittel: "Klaga er fallen bort", tekst: "Den som klaga, er død. Buet kan gå vidare med ho, frå oversikta i saka." },
  trukket: { tittel: "Klaga er trekt", tekst: "Vedtaket gjeld. Parten kan klage igjen så lenge fristen varer." },
  kanIkkeLukkes: "Klaga kan ikkje lukkast her",
  kanIkkeLukkesTekst: (instans) => `Når de ikkje gir fullt medhald, er det ${instans} som avgjer. Difor er det berre éin veg.`,
};

export const nesteTekst = katalog({ nb, nn });
