import { katalogMedEngelsk, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Slik klager du",
  ingress: "Du kan klage på alle vedtak, også når du fikk ja. Du trenger ikke kunne reglene. Vi hjelper deg å skrive.",
  mine: "Logg inn og klag på et vedtak",
  regnUt: "Regn ut fristen for ditt vedtak, dag for dag",
  omsorg: "Helse- og omsorgstjenester",
  sosial: "Tjenester fra Nav-kontoret",
  bolig: "Omsorgsbolig og kommunal bolig",
  frist: (uker: string) =>
    `Fristen er ${uker} uker fra den dagen du fikk brevet. Er brevet digitalt, gjelder dagen du fikk varsel om det.`,
  hvor: "Send klagen til kontoret som gjorde vedtaket. Du kan også ringe eller møte opp. Da skriver vi den ned for deg.",
  forst: "Først ser kommunen på saken en gang til.",
  videre: (instans: string) =>
    `Endrer ikke kommunen vedtaket, sender kommunen hele saken til ${instans}, som avgjør den. Du trenger ikke gjøre noe mer.`,
  nemnd: (navn: string) => `klagenemnda i ${navn} kommune`,
  sen: "Kommer klagen for sent? Send den likevel. Vi skal alltid vurdere om den kan behandles.",
  merTid: "Trenger du mer tid, kan du be om det før fristen er ute.",
  vente: "Du kan be om at vedtaket venter til klagen er avgjort.",
  ombud: "Pasient- og brukerombudet gir gratis råd om helse og omsorg. Du kan være anonym.",
  lov: "Reglene:",
  ikkeSvar: "Har du ikke fått svar?",
  ikkeSvarTekst:
    "Har det gått mer enn en måned uten svar og uten et brev om hvorfor, er det brudd på loven. Skriv eller ring til oss. Du kan også si fra til Statsforvalteren.",
};
const nn: Samme<typeof nb> = {
  tittel: "Slik klagar du",
  ingress: "Du kan klage på alle vedtak, også når du fekk ja. Du treng ikkje kunne reglane. Vi hjelper deg å skrive.",
  mine: "Logg inn og klag på eit vedtak",
  regnUt: "Rekn ut fristen for ditt vedtak, dag for dag",
  omsorg: "Helse- og omsorgstenester",
  sosial: "Tenester frå Nav-kontoret",
  bolig: "Omsorgsbustad og kommunal bustad",
  frist: (uker) =>
    `Fristen er ${uker} veker frå den dagen du fekk brevet. Er brevet digitalt, gjeld dagen du fekk varsel om det.`,
  hvor: "Send klaga til kontoret som gjorde vedtaket. Du kan òg ringje eller møte opp. Då skriv vi ho ned for deg.",
  forst: "Først ser kommunen på saka ein gong til.",
  videre: (instans) =>
    `Endrar ikkje kommunen vedtaket, sender kommunen heile saka til ${instans}, som avgjer ho. Du treng ikkje gjere noko meir.`,
  nemnd: (navn) => `klagenemnda i ${navn} kommune`,
  sen: "Kjem klaga for seint? Send ho likevel. Vi skal alltid vurdere om ho kan behandlast.",
  merTid: "Treng du meir tid, kan du be om det før fristen er ute.",
  vente: "Du kan be om at vedtaket ventar til klaga er avgjord.",
  ombud: "Pasient- og brukarombodet gir gratis råd om helse og omsorg. Du kan vere anonym.",
  lov: "Reglane:",
  ikkeSvar: "Har du ikkje fått svar?",
  ikkeSvarTekst:
    "Har det gått meir enn ein månad utan svar og utan eit brev om kvifor, er det brot på lova. Skriv eller ring til oss. Du kan òg seie frå til Statsforvaltaren.",
};
const en: Samme<typeof nb> = {
  tittel: "How to complain",
  ingress:
    "You can complain about every decision, also when the answer was yes. You do not have to know the rules. We help you to write.",
  mine: "Log in and complain about a decision",
  regnUt: "Work out the deadline for your decision, day by day",
  omsorg: "Health and care services",
  sosial: "Services from the Nav office",
  bolig: "Care dwelling and municipal housing",
  frist: (uker) =>
    `You have ${uker} weeks from the day you got the letter. If the letter is digital, the day of the notice counts.`,
  hvor: "Send the complaint to the office that decided. You can also phone or come in. Then we write it down for you.",
  forst: "First the municipality looks at the case again.",
  videre: (instans) =>
    `If the municipality does not change the decision, it sends the whole case to ${instans}, who decides it. You need do nothing more.`,
  nemnd: (navn) => `the appeals board of ${navn} municipality`,
  sen: "Is it too late? Send it all the same. We must always consider whether it can be dealt with.",
  merTid: "If you need more time, ask for it before the time is up.",
  vente: "You can ask that the decision waits until the complaint is settled.",
  ombud: "The Patient and User Ombud gives free advice on health and care. You can be anonymous.",
  lov: "The rules:",
  ikkeSvar: "Have you had no answer?",
  ikkeSvarTekst:
    "If more than a month has passed with no answer and no letter saying why, the law is broken. Write or phone us. You can also tell the Statsforvalter.",
};

export const klageTekst = katalogMedEngelsk({ nb, nn, en });
