import { katalog, type Samme } from "../../grunnmur/sprak.ts";

const nb = {
  tittel: "Slik har vi regnet, dag for dag",
  kort: "Slik har vi regnet",
  regler: "Reglene:",
  start: { soknad: "kom inn", klage: "fikk det" },
  slutt: { soknad: "svar", klage: "frist" },
};
const nn: Samme<typeof nb> = {
  tittel: "Slik har vi rekna, dag for dag",
  kort: "Slik har vi rekna",
  regler: "Reglane:",
  start: { soknad: "kom inn", klage: "fekk det" },
  slutt: { soknad: "svar", klage: "frist" },
};

export const regnetTekst = katalog({ nb, nn });
