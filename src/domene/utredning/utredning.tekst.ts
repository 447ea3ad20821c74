import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/** The words of a completed assessment as a paper in the case file. */
const nb = {
  tittel: "Utredning",
  sak: (nummer: string) => `Sak ${nummer}`,
  gjelder: (navn: string) => `Gjelder: ${navn}`,
  fullfort: (dato: string, navn: string) => `Fullført ${dato} av ${navn}`,
  brukersSyn: "Det personen selv sier",
  mal: "Det som er viktig for personen",
  situasjon: "Slik er situasjonen",
  nettverk: "Familie og nettverk",
  barn: "Barna og det de trenger",
  ingenBarn: "Det er ingen barn som hjelpen angår.",
  vurdering: "Vår vurdering",
  skar: "Funksjon (IPLOS)",
  ikkeUtfylt: "Ikke utfylt.",
};

const nn: Samme<typeof nb> = {
  tittel: "Utgreiing",
  sak: (nummer) => `Sak ${nummer}`,
  gjelder: (navn) => `Gjeld: ${navn}`,
  fullfort: (dato, navn) => `Fullført ${dato} av ${navn}`,
  brukersSyn: "Det personen sjølv seier",
  mal: "Det som er viktig for personen",
  situasjon: "Slik er situasjonen",
  nettverk: "Familie og nettverk",
  barn: "Barna og det dei treng",
  ingenBarn: "Det er ingen barn som hjelpa vedkjem.",
  vurdering: "Vår vurdering",
  skar: "Funksjon (IPLOS)",
  ikkeUtfylt: "Ikkje utfylt.",
};

export const utredningTekst = katalog({ nb, nn });
