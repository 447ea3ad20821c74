import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: { ja: "Du får lengre tid til å klage", nei: "Du får ikke lengre tid til å klage" },
  badt: (dato: string, vedtak: string) => `Du ba ${dato} om mer tid til å klage på vedtaket fra ${vedtak}.`,
  ja: "Det får du. Siste dag er nå ",
  nei: "Det får du ikke. Siste dag er fortsatt ",
  hvorfor: "Derfor svarer vi slik",
  kanGjore: "Dette kan du gjøre",
  send: "Send det du har før den dagen. Du kan skrive mer etterpå, og vi kan hjelpe deg.",
  forSen: "Kommer klagen for sent, ser vi likevel på hvorfor. Send den uansett.",
};

const nn: Samme<typeof nb> = {
  tittel: { ja: "Du får lengre tid til å klage", nei: "Du får ikkje lengre tid til å klage" },
  badt: (dato, vedtak) => `Du bad ${dato} om meir tid til å klage på vedtaket frå ${vedtak}.`,
  ja: "Det får du. Siste dag er no ",
  nei: "Det får du ikkje. Siste dag er framleis ",
  hvorfor: "Difor svarer vi slik",
  kanGjore: "Dette kan du gjere",
  send: "Send det du har før den dagen. Du kan skrive meir etterpå, og vi kan hjelpe deg.",
  forSen: "Kjem klaga for seint, ser vi likevel på kvifor. Send ho uansett.",
};

export const utsettelseTekst = katalog({ nb, nn });
