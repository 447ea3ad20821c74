import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** Why an act in the case could not be done, and what to do instead. */
const nb = {
  har_saksbehandler: (navn: string, nar: string) =>
    `${navn} fikk saken${nar && ` ${nar}`}. Snakk med ${navn}, eller be lederen gi den til en annen.`,
  ingen_tjeneste: "Velg minst én tjeneste.",
  post_finnes_ikke: "Denne linja finnes ikke i saken lenger. Last siden på nytt.",
  alt_besvart_post: "Denne linja er besvart og kan ikke endres.",
  alt_navngitt: "En kollega har allerede skrevet hvilken tjeneste dette gjelder. Last siden på nytt.",
  ingenting_apent: "Velg noe som ikke er besvart ennå.",
  ubesvart: (n: string) => `Saken kan ikke lukkes. Svar først på alt det er søkt om. ${n} står igjen.`,
  klokke_loper: "Saken kan ikke lukkes ennå, for en frist løper fortsatt.",
  alt_lukket: "Saken er allerede lukket.",
  tom: "Skriv en melding før du sender.",
  for_lang: (n: string) => `Teksten er for lang. Den kan ha ${n} tegn.`,
  brev_finnes_ikke: "Dette brevet finnes ikke i saken.",
  alt_postlagt: "Det er allerede notert at brevet er lagt i posten.",
  alt_varslet: "Innbyggeren har fått varsel om brevet digitalt. Da skal det ikke i posten.",
};
const nn: Samme<typeof nb> = {
  har_saksbehandler: (navn, nar) =>
    `${navn} fekk saka${nar && ` ${nar}`}. Snakk med ${navn}, eller be leiaren gi ho til ein annan.`,
  ingen_tjeneste: "Vel minst éi teneste.",
  post_finnes_ikke: "Denne linja finst ikkje i saka lenger. Last sida på nytt.",
  alt_besvart_post: "Denne linja er svart på og kan ikkje endrast.",
  alt_navngitt: "Ein kollega har alt skrive kva teneste dette gjeld. Last sida på nytt.",
  ingenting_apent: "Vel noko som ikkje er svart på enno.",
  ubesvart: (n) => `Saka kan ikkje lukkast. Svar først på alt det er søkt om. ${n} står att.`,
  klokke_loper: "Saka kan ikkje lukkast enno, for ein frist går framleis.",
  alt_lukket: "Saka er alt lukka.",
  tom: "Skriv ei melding før du sender.",
  for_lang: (n) => `Teksten er for lang. Han kan ha ${n} teikn.`,
  brev_finnes_ikke: "Dette brevet finst ikkje i saka.",
  alt_postlagt: "Det er alt notert at brevet er lagt i posten.",
  alt_varslet: "Innbyggjaren har fått varsel om brevet digitalt. Då skal det ikkje i posten.",
};

export const nektTekst = katalog({ nb, nn });
