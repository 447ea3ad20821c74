import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/** The words around every letter: its head, its greeting, and who a copy goes to. */
const nb = {
  dato: "Dato",
  sak: "Sak",
  saksbehandler: "Saksbehandler",
  telefon: "Telefon",
  kopi: "Kopi",
  bunn: (saksnummer: string) => `Sak ${saksnummer}`,
  kommune: (navn: string) => `${navn} kommune`,
  klagenemnda: (kommune: string) => `klagenemnda i ${kommune} kommune`,
  hilsen: "Hilsen",
  merknad: "Brevet er godkjent elektronisk og har derfor ingen underskrift.",
  rolle: {
    saksbehandler: "saksbehandler",
    leder: "leder",
    godkjenner: "har lest og godkjent",
    nemnd: "klagenemnda",
  },
  kopiAv: (til: string) => `Dette er en kopi. Brevet er til ${til}.`,
  gjelder: (til: string) => `Brevet gjelder ${til}.`,
  duFarDet: {
    fullmektig: "Du får det fordi du har fullmakt.",
    verge: "Du får det fordi du er verge.",
    foresatt: "Du får det fordi du er forelder.",
    medsoker: "Du får det fordi dere søkte sammen.",
  },
};

const nn: Samme<typeof nb> = {
  dato: "Dato",
  sak: "Sak",
  saksbehandler: "Saksbehandlar",
  telefon: "Telefon",
  kopi: "Kopi",
  bunn: (saksnummer) => `Sak ${saksnummer}`,
  kommune: (navn) => `${navn} kommune`,
  klagenemnda: (kommune) => `klagenemnda i ${kommune} kommune`,
  hilsen: "Helsing",
  merknad: "Brevet er godkjent elektronisk og har difor inga underskrift.",
  rolle: {
    saksbehandler: "saksbehandlar",
    leder: "leiar",
    godkjenner: "har lese og godkjent",
    nemnd: "klagenemnda",
  },
  kopiAv: (til) => `Dette er ein kopi. Brevet er til ${til}.`,
  gjelder: (til) => `Brevet gjeld ${til}.`,
  duFarDet: {
    fullmektig: "Du får det fordi du har fullmakt.",
    verge: "Du får det fordi du er verje.",
    foresatt: "Du får det fordi du er forelder.",
    medsoker: "Du får det fordi de søkte saman.",
  },
};

export const ordTekst = katalog({ nb, nn });
