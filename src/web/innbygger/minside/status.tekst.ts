import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** The badge of a thing asked for, in a few words; the sentence beside it is the status' own. */
const nb = {
  mottatt: "Mottatt",
  vurderes: "Vi vurderer",
  mangler: "Vi trenger noe fra deg",
  forlenget: "Tar lengre tid",
  venter: "Venter",
  onsketVenting: (dag: string) => `Saken venter, slik du ba om. Vi går videre senest ${dag}.`,
  trukket: "Trukket",
  lukket: "Ferdig",
  opphevet: "Vurderes på nytt",
  innvilget: (dag: string) => `Ja, ${dag}`,
  delvis: (dag: string) => `Delvis ja, ${dag}`,
  avslag: (dag: string) => `Nei, ${dag}`,
  avvist: (dag: string) => `Ikke behandlet, ${dag}`,
  nyttVedtak: (dag: string) => `Nytt vedtak ${dag}`,
  igjen: {
    innvilget: "Du får like mye hjelp som før, eller mer.",
    delvis: "Du får mindre hjelp enn før.",
    avslag: "Hjelpen slutter.",
    avvist: "Hjelpen slutter.",
  },
  fra: (dag: string) => `Fra ${dag}.`,
  framTil: (dag: string) => `Til og med ${dag}.`,
  lukketTekst: "Saken er lukket. Du kan fortsatt se papirene.",
  opphevetTekst: (dag: string) => `Det gamle vedtaket gjelder ikke lenger. Du får nytt svar innen ${dag}.`,
};
const nn: Samme<typeof nb> = {
  mottatt: "Motteken",
  vurderes: "Vi vurderer",
  mangler: "Vi treng noko frå deg",
  forlenget: "Tek lengre tid",
  venter: "Ventar",
  onsketVenting: (dag) => `Saka ventar, slik du bad om. Vi går vidare seinast ${dag}.`,
  trukket: "Trekt",
  lukket: "Ferdig",
  opphevet: "Blir vurdert på nytt",
  innvilget: (dag) => `Ja, ${dag}`,
  delvis: (dag) => `Delvis ja, ${dag}`,
  avslag: (dag) => `Nei, ${dag}`,
  avvist: (dag) => `Ikkje behandla, ${dag}`,
  nyttVedtak: (dag) => `Nytt vedtak ${dag}`,
  igjen: {
    innvilget: "Du får like mykje hjelp som før, eller meir.",
    delvis: "Du får mindre hjelp enn før.",
    avslag: "Hjelpa sluttar.",
    avvist: "Hjelpa sluttar.",
  },
  fra: (dag) => `Frå ${dag}.`,
  framTil: (dag) => `Til og med ${dag}.`,
  lukketTekst: "Saka er lukka. Du kan framleis sjå papira.",
  opphevetTekst: (dag) => `Det gamle vedtaket gjeld ikkje lenger. Du får nytt svar innan ${dag}.`,
};

export const merkeTekst = katalog({ nb, nn });
