import { katalog, type Samme } from "../../grunnmur/sprak.ts";

const nb = {
  avdeling: "Klageseksjonen",
  klagenemnda: "Klagenemnda",
  kommune: (navn: string) => `${navn} kommune`,
};
const nn: Samme<typeof nb> = {
  avdeling: "Klageseksjonen",
  klagenemnda: "Klagenemnda",
  kommune: (navn) => `${navn} kommune`,
};

export const klageinstansTekst = katalog({ nb, nn });
