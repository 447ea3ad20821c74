import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: { en: "Vi trenger ett papir fra deg", flere: (tall: string) => `Vi trenger ${tall} papirer fra deg` },
  hvorfor: "Vi trenger dette for å svare på søknaden din:",
  innen: "Send det til oss innen ",
  hvordan: "Du kan sende det digitalt, i posten eller levere det hos oss.",
  harIkke: {
    overskrift: "Har du det ikke?",
    siFra: (pa: string) => `Si fra til oss${pa}. Vi kan hjelpe deg, eller hente det selv hvis du sier ja.`,
    merTid: "Trenger du mer tid, kan du be om det.",
    ellers: "Får vi det ikke, svarer vi på søknaden ut fra det vi vet.",
  },
  regler: "Reglene vi har brukt",
};

const nn: Samme<typeof nb> = {
  tittel: { en: "Vi treng eitt papir frå deg", flere: (tall) => `Vi treng ${tall} papir frå deg` },
  hvorfor: "Vi treng dette for å svare på søknaden din:",
  innen: "Send det til oss innan ",
  hvordan: "Du kan sende det digitalt, i posten eller levere det hos oss.",
  harIkke: {
    overskrift: "Har du det ikkje?",
    siFra: (pa) => `Sei frå til oss${pa}. Vi kan hjelpe deg, eller hente det sjølve om du seier ja.`,
    merTid: "Treng du meir tid, kan du be om det.",
    ellers: "Får vi det ikkje, svarer vi på søknaden ut frå det vi veit.",
  },
  regler: "Reglane vi har brukt",
};

export const dokumentkravTekst = katalog({ nb, nn });
