import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: {
    soknad: "Vi trenger mer tid på søknaden din",
    revurdering: "Vi trenger mer tid på vedtaket vi ser på",
    klage: "Vi trenger mer tid på klagen din",
    klagesak: "Vi trenger mer tid på klagen din",
  },
  fikk: {
    soknad: (om: string, dato: string) => `Vi fikk søknaden din${om === "" ? "" : ` om ${om}`} ${dato}.`,
    revurdering: (om: string, dato: string) => `Vi begynte ${dato} å se på vedtaket ditt${om === "" ? "" : ` om ${om}`} på nytt.`,
    klage: (dato: string) => `Vi fikk klagen din ${dato}.`,
    klagesak: (kommune: string, dato: string) => `Vi fikk klagesaken din fra ${kommune} ${dato}.`,
  },
  skulle: (dato: string) => `Du skulle ha fått svar innen ${dato}. Det rekker vi ikke, og det er vi lei for.`,
  grunn: "Derfor tar det lengre tid",
  ny: "Vi regner med at du får svar innen ",
  senere: "Blir det senere, skriver vi til deg igjen og sier hvorfor",
  hjelp: {
    overskrift: "Trenger du hjelp før det?",
    omsorg: (pa: string) => `Ring oss${pa}. Da kan du få hjelp med en gang.`,
    sosial: (pa: string) => `Har du ikke mat eller et sted å bo, ringer du oss${pa}. Da ser vi på det med en gang.`,
    bolig: (pa: string) => `Har du ikke et sted å bo, ringer du oss${pa}. Da ser vi på det med en gang.`,
    klagesak: (kommune: string) => `Ta kontakt med ${kommune}. De kan hjelpe deg med en gang, også før klagen er avgjort.`,
  },
  leggTil: "Har du fått noe du vil legge til, kan du sende det til oss når du vil.",
};

const nn: Samme<typeof nb> = {
  tittel: {
    soknad: "Vi treng meir tid på søknaden din",
    revurdering: "Vi treng meir tid på vedtaket vi ser på",
    klage: "Vi treng meir tid på klaga di",
    klagesak: "Vi treng meir tid på klaga di",
  },
  fikk: {
    soknad: (om, dato) => `Vi fekk søknaden din${om === "" ? "" : ` om ${om}`} ${dato}.`,
    revurdering: (om, dato) => `Vi byrja ${dato} å sjå på vedtaket ditt${om === "" ? "" : ` om ${om}`} på nytt.`,
    klage: (dato) => `Vi fekk klaga di ${dato}.`,
    klagesak: (kommune, dato) => `Vi fekk klagesaka di frå ${kommune} ${dato}.`,
  },
  skulle: (dato) => `Du skulle ha fått svar innan ${dato}. Det rekk vi ikkje, og det er vi leie for.`,
  grunn: "Difor tek det lengre tid",
  ny: "Vi reknar med at du får svar innan ",
  senere: "Blir det seinare, skriv vi til deg igjen og seier kvifor",
  hjelp: {
    overskrift: "Treng du hjelp før det?",
    omsorg: (pa) => `Ring oss${pa}. Då kan du få hjelp med ein gong.`,
    sosial: (pa) => `Har du ikkje mat eller ein stad å bu, ringjer du oss${pa}. Då ser vi på det med ein gong.`,
    bolig: (pa) => `Har du ikkje ein stad å bu, ringjer du oss${pa}. Då ser vi på det med ein gong.`,
    klagesak: (kommune) => `Ta kontakt med ${kommune}. Dei kan hjelpe deg med ein gong, også før klaga er avgjord.`,
  },
  leggTil: "Har du fått noko du vil leggje til, kan du sende det til oss når du vil.",
};

export const forelopigSvarTekst = katalog({ nb, nn });
