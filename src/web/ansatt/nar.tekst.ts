import { katalog, type Samme } from "../../grunnmur/sprak.ts";

const nb = {
  idag: (klokka: string) => `i dag klokka ${klokka}`,
  dag: (dag: string, klokka: string) => `${dag} klokka ${klokka}`,
};
const nn: Samme<typeof nb> = {
  idag: (klokka) => `i dag klokka ${klokka}`,
  dag: (dag, klokka) => `${dag} klokka ${klokka}`,
};

export const narTekst = katalog({ nb, nn });
