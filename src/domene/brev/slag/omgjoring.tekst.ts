import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: { helt: "Du får medhold i klagen", delvis: "Du får delvis medhold i klagen" },
  fikk: (dato: string, vedtak: string) => `Vi fikk klagen din ${dato}. Du klaget på vedtaket fra ${vedtak}.`,
  helt: "Vi har sett på saken en gang til, og vi er enige med deg. Her er det nye vedtaket:",
  delvis: "Vi har sett på saken en gang til, og vi er enige i noe av det du skrev. Her er det nye vedtaket:",
  hode: { gjelder: "Saken gjelder", svar: "Svaret vårt nå" },
  hvorfor: "Derfor endrer vi vedtaket",
  gammelt: "Det gamle vedtaket gjelder ikke lenger på disse punktene.",
  videre: {
    overskrift: "Dette skjer med klagen",
    helt: (instans: string) => `Saken går ikke til ${instans}, for du fikk alt du klaget på.`,
    delvis: (instans: string) =>
      `Resten av klagen sender vi til ${instans}, som avgjør den. Du trenger ikke gjøre noe. Du får et eget brev om det.`,
  },
};

const nn: Samme<typeof nb> = {
  tittel: { helt: "Du får medhald i klaga", delvis: "Du får delvis medhald i klaga" },
  fikk: (dato, vedtak) => `Vi fekk klaga di ${dato}. Du klaga på vedtaket frå ${vedtak}.`,
  helt: "Vi har sett på saka ein gong til, og vi er samde med deg. Her er det nye vedtaket:",
  delvis: "Vi har sett på saka ein gong til, og vi er samde i noko av det du skreiv. Her er det nye vedtaket:",
  hode: { gjelder: "Saka gjeld", svar: "Svaret vårt no" },
  hvorfor: "Difor endrar vi vedtaket",
  gammelt: "Det gamle vedtaket gjeld ikkje lenger på desse punkta.",
  videre: {
    overskrift: "Dette skjer med klaga",
    helt: (instans) => `Saka går ikkje til ${instans}, for du fekk alt du klaga på.`,
    delvis: (instans) =>
      `Resten av klaga sender vi til ${instans}, som avgjer ho. Du treng ikkje gjere noko. Du får eit eige brev om det.`,
  },
};

export const omgjoringTekst = katalog({ nb, nn });
