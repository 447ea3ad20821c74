import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** Standard texts in the form of a decision. */
const nb = {
  velg: "Begynn fra en standardtekst",
  ingenValgt: "Velg en tekst",
  valg: (utfall: string, navn: string) => `${utfall}: ${navn}`,
  settInn: "Sett inn",
  begynteFra: "Begrunnelsen begynte fra",
  begynteFraHjelp: "Ordene er dine å endre. Ta bort krysset hvis grunnen er skrevet helt på nytt.",
  merke: (navn: string, nr: string, fra: string) => `${navn}, versjon ${nr} fra ${fra}`,
  kommunen: "kommunen",
  ukjent: "En tekst som ikke finnes lenger",
  manglerMalform: (navn: string, malform: string) =>
    `${navn} finnes ikke på ${malform}, som er målformen til brevet. Teksten skrives under innstillinger.`,
  malform: { nb: "bokmål", nn: "nynorsk" },
  feil: {
    velg: "Velg en standardtekst først.",
    ukjent_tekst: "Denne teksten kan ikke brukes her i dag. Velg en annen.",
    tekst_mangler_malform: "Teksten finnes ikke i målformen til brevet. Velg en annen.",
    tekst_for_annet_utfall: "Teksten er for et annet utfall. Velg en annen, eller endre utfallet.",
  },
};
const nn: Samme<typeof nb> = {
  velg: "Begynn frå ein standardtekst",
  ingenValgt: "Vel ein tekst",
  valg: (utfall, navn) => `${utfall}: ${navn}`,
  settInn: "Set inn",
  begynteFra: "Grunngivinga begynte frå",
  begynteFraHjelp: "Orda er dine å endre. Ta bort krysset om grunnen er skriven heilt på nytt.",
  merke: (navn, nr, fra) => `${navn}, versjon ${nr} frå ${fra}`,
  kommunen: "kommunen",
  ukjent: "Ein tekst som ikkje finst lenger",
  manglerMalform: (navn, malform) =>
    `${navn} finst ikkje på ${malform}, som er målforma til brevet. Teksten blir skriven under innstillingar.`,
  malform: { nb: "bokmål", nn: "nynorsk" },
  feil: {
    velg: "Vel ein standardtekst først.",
    ukjent_tekst: "Denne teksten kan ikkje brukast her i dag. Vel ein annan.",
    tekst_mangler_malform: "Teksten finst ikkje i målforma til brevet. Vel ein annan.",
    tekst_for_annet_utfall: "Teksten er for eit anna utfall. Vel ein annan, eller endre utfallet.",
  },
};

export const standardtekstTekst = katalog({ nb, nn });
