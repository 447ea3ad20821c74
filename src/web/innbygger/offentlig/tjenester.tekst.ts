import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Alle tjenester",
  ingress: "Ordnet etter trinnene i trappa. Du kan søke om flere ting på en gang.",
  nav: "Nav-kontoret",
  bolig: "Bolig",
};
const nn: Samme<typeof nb> = {
  tittel: "Alle tenester",
  ingress: "Ordna etter trinna i trappa. Du kan søkje om fleire ting på ein gong.",
  nav: "Nav-kontoret",
  bolig: "Bustad",
};
const en: Samme<typeof nb> = {
  tittel: "All services",
  ingress: "Arranged by step. You can apply for several things at once.",
  nav: "The Nav office",
  bolig: "Housing",
};

export const tjenesterTekst = katalogMedEngelsk({ nb, nn, en });
