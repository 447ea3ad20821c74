import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Skal vedtaket vente til klagen er avgjort?",
  regel: (hjemmel: string) =>
    `Dere kan bestemme at vedtaket venter (${hjemmel}). Ber parten om det, skal dere svare så snart som mulig, og begge svar skal ha en grunn.`,
  bedt: (dag: string) => `Parten ba om det ${dag}.`,
  selv: "Parten har ikke bedt om det. Dere kan likevel bestemme det.",
  ingenting: "Vedtaket tar ikke bort noe personen har i dag. Da er det ikke noe som kan fortsette imens.",
  venter: (dag: string) =>
    `Vedtaket venter, fra ${dag}. Hjelpen fortsetter som før til klagen er avgjort. Da slutter ventingen av seg selv, og dere får en oppgave.`,
  venterIkke: (dag: string) => `Dere sa nei ${dag}. Vedtaket gjelder fra dagen sin.`,
  tattVidere: (instans: string, dag: string) =>
    `Parten tok svaret til ${instans} ${dag}. Send ønsket og svaret dit i dag, og skriv ned hva de bestemmer.`,
  instansSa: {
    ja: (instans: string) => `${instans} har bestemt at vedtaket venter.`,
    nei: (instans: string) => `${instans} har bestemt at vedtaket ikke venter.`,
  },
  slutt: "Klagen er avgjort, og vedtaket venter ikke lenger.",
  svar: "Skal vedtaket vente?",
  ja: "Ja, hjelpen fortsetter som før",
  nei: "Nei, vedtaket gjelder mens klagen behandles",
  begrunnelse: "Hvorfor?",
  begrunnelseHjelp: "Skriv til personen. Se på hva det betyr å være uten hjelpen imens, og om det kan rettes opp igjen.",
  knapp: "Bestem, og send brevet",
  instansKnapp: "Skriv ned svaret derfra",
  feil: {
    velg: "Velg om vedtaket skal vente.",
    mangler_begrunnelse: "Skriv hvorfor. Begge svar skal ha en grunn.",
    ingenting_a_utsette: "Vedtaket tar ikke bort noe personen har, så det er ikke noe å la vente.",
    alt_besvart: "En kollega har alt svart på dette.",
    ikke_tatt_videre: "Parten har ikke tatt dette videre, eller svaret er alt skrevet ned.",
    for_lang: (tegn: number) => `Teksten er for lang. Den kan ha ${tegn} tegn.`,
  },
};
const nn: Samme<typeof nb> = {
  tittel: "Skal vedtaket vente til klaga er avgjord?",
  regel: (hjemmel) =>
    `De kan bestemme at vedtaket ventar (${hjemmel}). Ber parten om det, skal de svare så snart som mogleg, og begge svar skal ha ein grunn.`,
  bedt: (dag) => `Parten bad om det ${dag}.`,
  selv: "Parten har ikkje bedt om det. De kan likevel bestemme det.",
  ingenting: "Vedtaket tek ikkje bort noko personen har i dag. Då er det ikkje noko som kan halde fram imens.",
  venter: (dag) =>
    `Vedtaket ventar, frå ${dag}. Hjelpa held fram som før til klaga er avgjord. Då sluttar ventinga av seg sjølv, og de får ei oppgåve.`,
  venterIkke: (dag) => `De sa nei ${dag}. Vedtaket gjeld frå dagen sin.`,
  tattVidere: (instans, dag) =>
    `Parten tok svaret til ${instans} ${dag}. Send ønsket og svaret dit i dag, og skriv ned kva dei bestemmer.`,
  instansSa: {
    ja: (instans) => `${instans} har bestemt at vedtaket ventar.`,
    nei: (instans) => `${instans} har bestemt at vedtaket ikkje ventar.`,
  },
  slutt: "Klaga er avgjord, og vedtaket ventar ikkje lenger.",
  svar: "Skal vedtaket vente?",
  ja: "Ja, hjelpa held fram som før",
  nei: "Nei, vedtaket gjeld medan klaga blir behandla",
  begrunnelse: "Kvifor?",
  begrunnelseHjelp: "Skriv til personen. Sjå på kva det betyr å vere utan hjelpa imens, og om det kan rettast opp att.",
  knapp: "Bestem, og send brevet",
  instansKnapp: "Skriv ned svaret derifrå",
  feil: {
    velg: "Vel om vedtaket skal vente.",
    mangler_begrunnelse: "Skriv kvifor. Begge svar skal ha ein grunn.",
    ingenting_a_utsette: "Vedtaket tek ikkje bort noko personen har, så det er ikkje noko å la vente.",
    alt_besvart: "Ein kollega har alt svart på dette.",
    ikke_tatt_videre: "Parten har ikkje teke dette vidare, eller svaret er alt skrive ned.",
    for_lang: (tegn) => `Teksten er for lang. Han kan ha ${tegn} teikn.`,
  },
};

export const utsattTekst = katalog({ nb, nn });
