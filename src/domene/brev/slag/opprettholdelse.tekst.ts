import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: {
    statsforvalter: "Vi endrer ikke vedtaket. Nå går klagen til Statsforvalteren",
    klagenemnd: "Vi endrer ikke vedtaket. Nå går klagen til klagenemnda",
  },
  delvisTittel: {
    statsforvalter: "Resten av klagen går nå til Statsforvalteren",
    klagenemnd: "Resten av klagen går nå til klagenemnda",
  },
  fikk: (dato: string, vedtak: string) => `Vi fikk klagen din ${dato}. Du klaget på vedtaket fra ${vedtak}.`,
  sett: "Vi har sett på saken en gang til, og vi endrer ikke vedtaket.",
  settDelvis: "Vi har sett på saken en gang til. Noe er endret i et nytt vedtak. Det andre endrer vi ikke.",
  sender: (instans: string, dato: string) =>
    `Da er det ${instans} som avgjør saken. Vi sender den dit ${dato}. Du trenger ikke gjøre noe.`,
  punkter: { overskrift: "Dette mener vi om det du skrev", du: "Du skrev", vi: "Vi mener" },
  undersokt: "Dette har vi undersøkt på nytt",
  barn: "Det som er best for barnet",
  fakta: "Dette bygger vi på",
  vurdering: "Derfor endrer vi ikke vedtaket",
  regler: "Reglene vi har brukt",
  papirer: { overskrift: "Dette sender vi", innledning: "Du får kopi av alt." },
  merknad: {
    overskrift: "Du kan si hva du mener",
    innen: (instans: string) => `Er noe feil, eller vil du legge til noe, skriver du til ${instans} innen `,
    hjelp: "Vi kan hjelpe deg.",
  },
  videre: {
    overskrift: "Dette skjer videre",
    alleSider: (instans: string) => `${instans} ser på alle sider av saken, også det du ikke har skrevet noe om.`,
    norm: (dato: string) => `De prøver å svare innen ${dato}. Det er en norm, ikke en frist i loven.`,
    ukjent: "Tar det mer enn én måned, skal du få vite hvorfor, og når svaret kommer.",
  },
};

const nn: Samme<typeof nb> = {
  tittel: {
    statsforvalter: "Vi endrar ikkje vedtaket. No går klaga til Statsforvaltaren",
    klagenemnd: "Vi endrar ikkje vedtaket. No går klaga til klagenemnda",
  },
  delvisTittel: {
    statsforvalter: "Resten av klaga går no til Statsforvaltaren",
    klagenemnd: "Resten av klaga går no til klagenemnda",
  },
  fikk: (dato, vedtak) => `Vi fekk klaga di ${dato}. Du klaga på vedtaket frå ${vedtak}.`,
  sett: "Vi har sett på saka ein gong til, og vi endrar ikkje vedtaket.",
  settDelvis: "Vi har sett på saka ein gong til. Noko er endra i eit nytt vedtak. Det andre endrar vi ikkje.",
  sender: (instans, dato) => `Då er det ${instans} som avgjer saka. Vi sender ho dit ${dato}. Du treng ikkje gjere noko.`,
  punkter: { overskrift: "Dette meiner vi om det du skreiv", du: "Du skreiv", vi: "Vi meiner" },
  undersokt: "Dette har vi undersøkt på nytt",
  barn: "Det som er best for barnet",
  fakta: "Dette byggjer vi på",
  vurdering: "Difor endrar vi ikkje vedtaket",
  regler: "Reglane vi har brukt",
  papirer: { overskrift: "Dette sender vi", innledning: "Du får kopi av alt." },
  merknad: {
    overskrift: "Du kan seie kva du meiner",
    innen: (instans) => `Er noko feil, eller vil du leggje til noko, skriv du til ${instans} innan `,
    hjelp: "Vi kan hjelpe deg.",
  },
  videre: {
    overskrift: "Dette skjer vidare",
    alleSider: (instans) => `${instans} ser på alle sider av saka, også det du ikkje har skrive noko om.`,
    norm: (dato) => `Dei prøver å svare innan ${dato}. Det er ei norm, ikkje ein frist i lova.`,
    ukjent: "Tek det meir enn éin månad, skal du få vite kvifor, og når svaret kjem.",
  },
};

export const opprettholdelseTekst = katalog({ nb, nn });
