import { katalog, type Samme } from "../../grunnmur/sprak.ts";

const nb = {
  emne: (avsender: string) => `Du har noe nytt fra ${avsender}`,
  nytt_brev: (avsender: string) => `Du har fått et brev fra ${avsender}. Logg inn for å lese det.`,
  uapnet_brev: (avsender: string) =>
    `Du har et brev fra ${avsender} som du ikke har åpnet. Logg inn for å lese det. En frist i brevet er fortsatt den samme.`,
  ny_melding: (avsender: string) => `Du har fått en melding fra ${avsender}. Logg inn for å lese den.`,
  trenger_svar: (avsender: string) => `${avsender} trenger noe fra deg. Logg inn for å se hva det er, og når du må svare.`,
  emneHaster: (avsender: string) => `Noe haster på kontoret i ${avsender}`,
  haster_pa_kontoret: (_avsender: string) =>
    "Noe som haster, er kommet inn, og ingen har tatt det. Logg inn og se øverst i lista.",
  trygtHaster: "Vi skriver aldri om en sak i e-post. Svarer en kollega først, ser du det i lista.",
  loggInn: "Logg inn her:",
  trygt: "Vi skriver aldri om saken din i e-post. Vi ber deg aldri om fødselsnummer eller passord.",
  ikkeSvar: "Du kan ikke svare på denne e-posten.",
  hilsen: "Hilsen",
};

const nn: Samme<typeof nb> = {
  emne: (avsender) => `Du har noko nytt frå ${avsender}`,
  nytt_brev: (avsender) => `Du har fått eit brev frå ${avsender}. Logg inn for å lese det.`,
  uapnet_brev: (avsender) =>
    `Du har eit brev frå ${avsender} som du ikkje har opna. Logg inn for å lese det. Ein frist i brevet er framleis den same.`,
  ny_melding: (avsender) => `Du har fått ei melding frå ${avsender}. Logg inn for å lese henne.`,
  trenger_svar: (avsender) => `${avsender} treng noko frå deg. Logg inn for å sjå kva det er, og når du må svare.`,
  emneHaster: (avsender) => `Noko hastar på kontoret i ${avsender}`,
  haster_pa_kontoret: (_avsender) => "Noko som hastar, er kome inn, og ingen har teke det. Logg inn og sjå øvst i lista.",
  trygtHaster: "Vi skriv aldri om ei sak i e-post. Svarer ein kollega først, ser du det i lista.",
  loggInn: "Logg inn her:",
  trygt: "Vi skriv aldri om saka di i e-post. Vi ber deg aldri om fødselsnummer eller passord.",
  ikkeSvar: "Du kan ikkje svare på denne e-posten.",
  hilsen: "Helsing",
};

export const varselTekst = katalog({ nb, nn });
