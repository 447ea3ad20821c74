import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Skal vedtaket vente til klagen er avgjort?",
  regel: (hjemmel: string) =>
    `Dere kan bestemme at vedtaket venter (${hjemmel}). Ber parten om det, skal dere svare så snart som mulig, og begge svar skal ha en grunn.`,
  bedt: (dag: string) => `Parten ba om det ${dag}.`,
  selv: "Parten har ikke bedt om det. Dere kan likevel bestemme det.",
  ingenting: "Vedtaket tar ikke bort noe personen har i dag. Da er det ikke noe som kan fortsette imens.",
  venter: (dag: string) =>
    `Vedtaket venter, fra ${dag}. Hjelpen fortsetter som før imens. Ventingen slutter av seg selv, og da får dere en oppgave.`,
  venterIkke: (dag: string) => `Dere sa nei ${dag}. Vedtaket gjelder fra dagen sin.`,
  hosInstansen: (instans: string, dag: string) =>
    `Spørsmålet ligger hos ${instans}, fra ${dag}. De svarer parten selv, og svaret virker her med en gang.`,
  instansTok: (instans: string, dag: string) => `${instans} tok det opp selv ${dag}.`,
  paPapir: "Har de svart på papir eller telefon?",
  instansSa: {
    ja: (instans: string) => `${instans} har bestemt at vedtaket venter.`,
    nei: (instans: string) => `${instans} har bestemt at vedtaket ikke venter.`,
  },
  slutt: "Vedtaket venter ikke lenger på klagen.",
  knapp: "Bestem, og send brevet",
  instansKnapp: "Skriv ned svaret derfra",
  feil: {
    alt_besvart: "En kollega har alt svart på dette.",
    hos_instansen: "Spørsmålet ligger hos dem som avgjør klagen. De svarer.",
    ikke_hos_instansen: "Spørsmålet ligger ikke hos dem som avgjør klagen, eller de har alt svart.",
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
    `Vedtaket ventar, frå ${dag}. Hjelpa held fram som før imens. Ventinga sluttar av seg sjølv, og då får de ei oppgåve.`,
  venterIkke: (dag) => `De sa nei ${dag}. Vedtaket gjeld frå dagen sin.`,
  hosInstansen: (instans, dag) =>
    `Spørsmålet ligg hos ${instans}, frå ${dag}. Dei svarer parten sjølv, og svaret verkar her med ein gong.`,
  instansTok: (instans, dag) => `${instans} tok det opp sjølv ${dag}.`,
  paPapir: "Har dei svart på papir eller telefon?",
  instansSa: {
    ja: (instans) => `${instans} har bestemt at vedtaket ventar.`,
    nei: (instans) => `${instans} har bestemt at vedtaket ikkje ventar.`,
  },
  slutt: "Vedtaket ventar ikkje lenger på klaga.",
  knapp: "Bestem, og send brevet",
  instansKnapp: "Skriv ned svaret derifrå",
  feil: {
    alt_besvart: "Ein kollega har alt svart på dette.",
    hos_instansen: "Spørsmålet ligg hos dei som avgjer klaga. Dei svarer.",
    ikke_hos_instansen: "Spørsmålet ligg ikkje hos dei som avgjer klaga, eller dei har alt svart.",
  },
};

export const utsattTekst = katalog({ nb, nn });
