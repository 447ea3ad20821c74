import { katalog, type Samme } from "../grunnmur/sprak.ts";

const nb = {
  tittel: "Du er logget ut av Trappa",
  tekst: "Logg også ut av ID-porten, så ingen andre på denne maskinen kommer inn som deg.",
  knapp: "Logg ut av ID-porten",
  velgSted: "Velg hvor du jobber",
  ingenSteder: "Du er logget inn, men står ikke på lista over ansatte noe sted. Be lederen din om tilgang.",
};
const nn: Samme<typeof nb> = {
  tittel: "Du er logga ut av Trappa",
  tekst: "Logg òg ut av ID-porten, så ingen andre på denne maskina kjem inn som deg.",
  knapp: "Logg ut av ID-porten",
  velgSted: "Vel kvar du jobbar",
  ingenSteder: "Du er logga inn, men står ikkje på lista over tilsette nokon stad. Be leiaren din om tilgang.",
};

export const innloggingTekst = katalog({ nb, nn });
