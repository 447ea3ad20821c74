import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/** Words that several pages of the desk have in common. */
const nb = {
  oppgaver: "Oppgaver",
  sak: (nummer: string) => `Sak ${nummer}`,
  uavklart: "Ikke avklart ennå",
  ingenAnsvarlig: "Ingen ennå",
  navnOgAlder: (navn: string, alder: number) => `${navn}, ${alder} år`,
  utfall: {
    innvilget: "Innvilget",
    delvis: "Delvis innvilget",
    avslag: "Avslag",
    avvist: "Avvist",
    trukket: "Trukket",
    bortfalt: "Falt bort",
  },
  ikkeAvgjort: "Ikke avgjort",
  /** Done by the program itself. */
  system: "Trappa",
};
const nn: Samme<typeof nb> = {
  oppgaver: "Oppgåver",
  sak: (nummer) => `Sak ${nummer}`,
  uavklart: "Ikkje avklart enno",
  ingenAnsvarlig: "Ingen enno",
  navnOgAlder: (navn, alder) => `${navn}, ${alder} år`,
  utfall: {
    innvilget: "Innvilga",
    delvis: "Delvis innvilga",
    avslag: "Avslag",
    avvist: "Avvist",
    trukket: "Trekt",
    bortfalt: "Falle bort",
  },
  ikkeAvgjort: "Ikkje avgjort",
  system: "Trappa",
};

export const felles = katalog({ nb, nn });
