import { katalog } from "../../../grunnmur/sprak.ts";

export const tittelTekst = katalog({
  nb: { hjelp: "Søknad om hjelp", flere: (n: number) => (n === 1 ? "én ting til" : `${n} ting til`) },
  nn: { hjelp: "Søknad om hjelp", flere: (n: number) => (n === 1 ? "éin ting til" : `${n} ting til`) },
});
