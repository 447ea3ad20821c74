import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Se på dette vedtaket på nytt",
  opplest: (dag: string) => `, vedtaket fra ${dag}`,
  hjelp:
    "Det åpnes en egen sak med egne frister. Det gamle vedtaket gjelder til det er gjort et nytt. Skal personen få mindre, må personen varsles først.",
  grunn: "Hvorfor?",
  grunnene: {
    slutter: "Vedtaket går snart ut",
    behov_endret: "Behovet er endret",
    parten_ber: "Personen ber om det",
    nye_opplysninger: "Vi har fått nye opplysninger",
  },
  tekst: "Forklar det for personen",
  tekstHjelp: "Personen leser dette i begge sakene og i brevet.",
  knapp: "Åpne saken",
  serPa: {
    tittel: "Det denne saken ser på",
    vedtak: (dag: string, nummer: string) => `Vedtaket fra ${dag} i sak ${nummer}.`,
    hvordan:
      "Svar i forhold til det personen har i dag: ja er like mye eller mer, delvis ja er mindre, nei er at hjelpen slutter. «Gjelder fra» er dagen det nye tar over, eller den første dagen uten hjelp.",
  },
  virkning: { som_for: "Som i dag", mer: "Mer enn i dag", mindre: "Mindre enn i dag", slutter: "Hjelpen slutter" },
  feil: {
    grunn: "Velg hvorfor dere ser på vedtaket på nytt.",
    mangler_tekst: "Skriv hvorfor, så personen forstår det.",
    for_lang: "Teksten er for lang. Den kan ha 2000 tegn.",
    gjelder_ikke: "Vedtaket gir ikke noe i dag, så det er ikke noe å se på på nytt. Personen kan søke.",
    revurderes_alt: (nummer: string) => `Vedtaket ses alt på på nytt, i sak ${nummer}.`,
  },
};
const nn: Samme<typeof nb> = {
  tittel: "Sjå på dette vedtaket på nytt",
  opplest: (dag) => `, vedtaket frå ${dag}`,
  hjelp:
    "Det blir opna ei eiga sak med eigne fristar. Det gamle vedtaket gjeld til det er gjort eit nytt. Skal personen få mindre, må personen varslast først.",
  grunn: "Kvifor?",
  grunnene: {
    slutter: "Vedtaket går snart ut",
    behov_endret: "Behovet er endra",
    parten_ber: "Personen ber om det",
    nye_opplysninger: "Vi har fått nye opplysningar",
  },
  tekst: "Forklar det for personen",
  tekstHjelp: "Personen les dette i begge sakene og i brevet.",
  knapp: "Opne saka",
  serPa: {
    tittel: "Det denne saka ser på",
    vedtak: (dag, nummer) => `Vedtaket frå ${dag} i sak ${nummer}.`,
    hvordan:
      "Svar i høve til det personen har i dag: ja er like mykje eller meir, delvis ja er mindre, nei er at hjelpa sluttar. «Gjeld frå» er dagen det nye tek over, eller den første dagen utan hjelp.",
  },
  virkning: { som_for: "Som i dag", mer: "Meir enn i dag", mindre: "Mindre enn i dag", slutter: "Hjelpa sluttar" },
  feil: {
    grunn: "Vel kvifor de ser på vedtaket på nytt.",
    mangler_tekst: "Skriv kvifor, så personen forstår det.",
    for_lang: "Teksten er for lang. Han kan ha 2000 teikn.",
    gjelder_ikke: "Vedtaket gir ikkje noko i dag, så det er ikkje noko å sjå på på nytt. Personen kan søkje.",
    revurderes_alt: (nummer) => `Vedtaket blir alt sett på på nytt, i sak ${nummer}.`,
  },
};

export const revurderingTekst = katalog({ nb, nn });
