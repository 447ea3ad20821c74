import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: (dag: string) => `Dette vedtaket går ut, eller skal gås gjennom, ${dag}`,
  hjelp:
    "Snakk med personen før dagen. Vil personen ha hjelp videre, trengs et nytt vedtak. Det dere skriver, ser personen i saken.",
  valg: "Hva skjer videre?",
  valgene: {
    soker_igjen: "Personen søker på nytt",
    gjennomgatt: "Vi har gått gjennom hjelpen, og vedtaket står til dagen det går ut",
    slutter: "Hjelpen tar slutt, og personen vet det",
  },
  tekst: "Hva er avtalt, og hvordan fikk personen vite det?",
  knapp: "Lagre",
  feil: {
    valg: "Velg hva som skjer videre.",
    mangler_tekst: "Skriv hva som er avtalt med personen.",
    for_lang: "Teksten er for lang. Den kan ha 2000 tegn.",
    ikke_slutt: "En kollega har alt avklart dette.",
  },
};
const nn: Samme<typeof nb> = {
  tittel: (dag) => `Dette vedtaket går ut, eller skal gåast gjennom, ${dag}`,
  hjelp:
    "Snakk med personen før dagen. Vil personen ha hjelp vidare, trengst eit nytt vedtak. Det de skriv, ser personen i saka.",
  valg: "Kva skjer vidare?",
  valgene: {
    soker_igjen: "Personen søkjer på nytt",
    gjennomgatt: "Vi har gått gjennom hjelpa, og vedtaket står til dagen det går ut",
    slutter: "Hjelpa tek slutt, og personen veit det",
  },
  tekst: "Kva er avtalt, og korleis fekk personen vite det?",
  knapp: "Lagre",
  feil: {
    valg: "Vel kva som skjer vidare.",
    mangler_tekst: "Skriv kva som er avtalt med personen.",
    for_lang: "Teksten er for lang. Han kan ha 2000 teikn.",
    ikke_slutt: "Ein kollega har alt avklart dette.",
  },
};

export const sluttTekst = katalog({ nb, nn });
