import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** The answer to whether a decision waits for the complaint: the same form for the kommune and for the body above. */
const nb = {
  svar: "Skal vedtaket vente?",
  ja: "Ja, hjelpen fortsetter som før",
  nei: "Nei, vedtaket gjelder mens klagen behandles",
  begrunnelse: "Hvorfor?",
  begrunnelseHjelp: "Skriv til personen. Se på hva det betyr å være uten hjelpen imens, og om det kan rettes opp igjen.",
  mer: "Vente bare til en dag, eller på et vilkår",
  til: "Siste dag vedtaket venter",
  tilHjelp: "La feltet stå tomt, så venter det til klagen er avgjort.",
  vilkar: "Vilkår for at det venter",
  vilkarHjelp: "For eksempel at personen tar imot et tilbud imens. Det står i brevet.",
  venterTil: (dag: string) => `Til og med ${dag}.`,
  paVilkar: (vilkar: string) => `På vilkår: ${vilkar}`,
  feil: {
    velg: "Velg om vedtaket skal vente.",
    mangler_begrunnelse: "Skriv hvorfor. Begge svar skal ha en grunn.",
    ugyldig_dato: "Skriv datoen slik: 18.11.2026.",
    dag_er_passert: "Dagen må være etter i dag.",
    ingenting_a_utsette: "Vedtaket tar ikke bort noe personen har, så det er ikke noe å la vente.",
    for_lang: (tegn: number) => `Teksten er for lang. Den kan ha ${tegn} tegn.`,
  },
};
const nn: Samme<typeof nb> = {
  svar: "Skal vedtaket vente?",
  ja: "Ja, hjelpa held fram som før",
  nei: "Nei, vedtaket gjeld medan klaga blir behandla",
  begrunnelse: "Kvifor?",
  begrunnelseHjelp: "Skriv til personen. Sjå på kva det betyr å vere utan hjelpa imens, og om det kan rettast opp att.",
  mer: "Vente berre til ein dag, eller på eit vilkår",
  til: "Siste dag vedtaket ventar",
  tilHjelp: "Lat feltet stå tomt, så ventar det til klaga er avgjord.",
  vilkar: "Vilkår for at det ventar",
  vilkarHjelp: "Til dømes at personen tek imot eit tilbod imens. Det står i brevet.",
  venterTil: (dag) => `Til og med ${dag}.`,
  paVilkar: (vilkar) => `På vilkår: ${vilkar}`,
  feil: {
    velg: "Vel om vedtaket skal vente.",
    mangler_begrunnelse: "Skriv kvifor. Begge svar skal ha ein grunn.",
    ugyldig_dato: "Skriv datoen slik: 18.11.2026.",
    dag_er_passert: "Dagen må vere etter i dag.",
    ingenting_a_utsette: "Vedtaket tek ikkje bort noko personen har, så det er ikkje noko å la vente.",
    for_lang: (tegn) => `Teksten er for lang. Han kan ha ${tegn} teikn.`,
  },
};

export const utsattsvarTekst = katalog({ nb, nn });
