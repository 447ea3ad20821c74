import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: { en: "Vi trenger ett papir fra deg", flere: (tall: string) => `Vi trenger ${tall} papirer fra deg` },
  hvorfor: "Vi trenger dette for å svare på søknaden din:",
  heleFordi: "Derfor ber vi om hele kontoutskriften: ",
  mindre:
    "Vi har sett på om noe mindre er nok: lønnsslipp, skattetall, leiekontrakt, et bilde av saldoen eller en utskrift der noe er strøket. Mener du at det holder, kan du sende det i stedet og si hvorfor.",
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
  heleFordi: "Difor ber vi om heile kontoutskrifta: ",
  mindre:
    "Vi har sett på om noko mindre er nok: lønsslipp, skattetal, leigekontrakt, eit bilete av saldoen eller ei utskrift der noko er stroke. Meiner du at det held, kan du sende det i staden og seie kvifor.",
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
