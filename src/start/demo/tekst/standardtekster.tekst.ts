import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** The demonstration's own standard texts, so that versions, a draft and a text that takes over can be seen. */
const nb = {
  sokIgjen: {
    navn: "Du kan søke igjen",
    forst: "Du kan søke igjen når du vil. Ring {kontor} hvis noe endrer seg.",
    sa: "Du kan søke igjen når du vil. Si fra til {kontor} hvis noe endrer seg. Du kan også komme innom.",
  },
  turfolge: {
    navn: "Frivillige kan gå tur med deg",
    ord: "Vi mener at {tjeneste} ikke er det som hjelper best nå, fordi [grunnen]. Frivilligsentralen har folk som går tur med deg, hver [dag].",
  },
};
const nn: Samme<typeof nb> = {
  sokIgjen: {
    navn: "Du kan søkje igjen",
    forst: "Du kan søkje igjen når du vil. Ring {kontor} om noko endrar seg.",
    sa: "Du kan søkje igjen når du vil. Sei frå til {kontor} om noko endrar seg. Du kan òg kome innom.",
  },
  turfolge: {
    navn: "Frivillige kan gå tur med deg",
    ord: "Vi meiner at {tjeneste} ikkje er det som hjelper best no, fordi [grunnen]. Frivilligsentralen har folk som går tur med deg, kvar [dag].",
  },
};

export const demotekster = katalog({ nb, nn });
