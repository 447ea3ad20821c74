import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Skal vedtaket vente til klagen er avgjort?",
  om: "Blir hjelpen mindre eller borte, kan du be om at den fortsetter som før mens klagen behandles. Du får svar så snart vi kan.",
  ord: "Vil du si hvorfor? Du trenger ikke.",
  be: "Be om at vedtaket venter",
  bedt: (dag: string) => `Du ba om det ${dag}. Du får svar i et brev så snart vi kan.`,
  ja: "Ja. Vedtaket venter, og hjelpen fortsetter som før imens.",
  venterTil: (dag: string) => `Vedtaket venter til og med ${dag}.`,
  paVilkar: (vilkar: string) => `Det er et vilkår: ${vilkar}`,
  nei: "Nei. Vedtaket gjelder mens klagen behandles.",
  fordi: "Derfor:",
  videreOm: (instans: string) => `Er du uenig, kan du be ${instans} om at vedtaket skal vente. Da får de det med en gang.`,
  videre: (instans: string) => `Be ${instans} se på det`,
  hosInstansen: (instans: string, dag: string) => `${instans} ser på det, fra ${dag}. Svaret kommer derfra, i et brev.`,
  instansSa: {
    ja: (instans: string) => `${instans} sier ja: vedtaket venter.`,
    nei: (instans: string) => `${instans} sier nei: vedtaket venter ikke.`,
  },
  slutt: "Vedtaket venter ikke lenger på klagen.",
  feil: {
    for_lang: "Teksten er for lang. Den kan ha 2000 tegn",
    har_bedt_alt: "Du har bedt om dette allerede",
    ikke_nei: "Svaret er ikke nei, så det er ikke noe å ta videre",
    tatt_videre_alt: "Dette er sendt videre allerede",
    feil_tilstand: "Klagen er avgjort",
  },
};
const nn: Samme<typeof nb> = {
  tittel: "Skal vedtaket vente til klaga er avgjord?",
  om: "Blir hjelpa mindre eller borte, kan du be om at ho held fram som før medan klaga blir behandla. Du får svar så snart vi kan.",
  ord: "Vil du seie kvifor? Du treng ikkje.",
  be: "Be om at vedtaket ventar",
  bedt: (dag) => `Du bad om det ${dag}. Du får svar i eit brev så snart vi kan.`,
  ja: "Ja. Vedtaket ventar, og hjelpa held fram som før imens.",
  venterTil: (dag) => `Vedtaket ventar til og med ${dag}.`,
  paVilkar: (vilkar) => `Det er eit vilkår: ${vilkar}`,
  nei: "Nei. Vedtaket gjeld medan klaga blir behandla.",
  fordi: "Difor:",
  videreOm: (instans) => `Er du usamd, kan du be ${instans} om at vedtaket skal vente. Då får dei det med ein gong.`,
  videre: (instans) => `Be ${instans} sjå på det`,
  hosInstansen: (instans, dag) => `${instans} ser på det, frå ${dag}. Svaret kjem derifrå, i eit brev.`,
  instansSa: {
    ja: (instans) => `${instans} seier ja: vedtaket ventar.`,
    nei: (instans) => `${instans} seier nei: vedtaket ventar ikkje.`,
  },
  slutt: "Vedtaket ventar ikkje lenger på klaga.",
  feil: {
    for_lang: "Teksten er for lang. Han kan ha 2000 teikn",
    har_bedt_alt: "Du har bedt om dette allereie",
    ikke_nei: "Svaret er ikkje nei, så det er ikkje noko å ta vidare",
    tatt_videre_alt: "Dette er sendt vidare allereie",
    feil_tilstand: "Klaga er avgjord",
  },
};

export const ventTekst = katalog({ nb, nn });
