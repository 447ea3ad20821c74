import { katalogMedEngelsk, type Samme } from "../grunnmur/sprak.ts";
import type { Fridag, Hendelse } from "../lov/kjerne/steg.ts";

/** Dates come in as words with the weekday, numbers as words or figures. */
type Dagsetning = (dag: string) => string;
interface Ord {
  readonly regime: Readonly<Record<string, string>>;
  readonly hendelse: Readonly<Record<Hendelse, Dagsetning>>;
  readonly starter: string;
  readonly tellesIkke: string;
  readonly dager: (n: number, tall: string, til: string) => string;
  readonly virkedager: (tall: string, til: string) => string;
  readonly timer: (antall: number) => string;
  readonly uker: (tall: string, dager: number, til: string) => string;
  readonly maneder: (tall: string, til: string) => string;
  readonly aar: (tall: string, til: string) => string;
  readonly kortet: string;
  readonly flyttet: (fra: string, grunn: string, til: string) => string;
  readonly flyttesIkke: (dag: string, grunn: string) => string;
  readonly vanligDag: Readonly<Record<"julaften" | "nyttarsaften", string>>;
  readonly sisteDag: Dagsetning;
  readonly utsatt: (fra: string, til: string) => string;
  readonly fridag: Readonly<Record<Fridag, string>>;
  readonly enhet: Readonly<Record<"dager" | "uker" | "maneder", (n: number, tall: string) => string>>;
}

const nb = {
  regime: {
    pbrl: "Vi bruker reglene i pasient- og brukerrettighetsloven.",
    stnl: "Vi bruker reglene i sosialtjenesteloven.",
    fvl: "Vi bruker reglene i forvaltningsloven.",
    boligsosial: "Vi bruker reglene i boligsosialloven.",
    pbrl_4a: "Vi bruker reglene om hjelp uten samtykke.",
    hol_9: "Vi bruker reglene om tvang.",
  },
  hendelse: {
    mottatt: (dag) => `Vi fikk det ${dag}.`,
    kommet_frem: (dag) => `Brevet kom fram ${dag}.`,
    tilgjengelig: (dag) => `Brevet lå klart her ${dag}.`,
    varslet: (dag) => `Du fikk varsel ${dag}.`,
    kunnskap: (dag) => `Du visste nok til å klage ${dag}.`,
    begrunnelse_kommet: (dag) => `Du fikk begrunnelsen ${dag}.`,
    vedtatt: (dag) => `Vi gjorde vedtaket ${dag}.`,
    postlagt: (dag) => `Vi la brevet i posten ${dag}.`,
    kunngjort: (dag) => `Det ble kunngjort ${dag}.`,
    hendt: (dag) => `Det skjedde ${dag}.`,
    varsel_sendt: (dag) => `Vi sendte varsel ${dag}.`,
    flyttet_inn: (dag) => `Innflyttingen var ${dag}.`,
    erklaert_utskrivningsklar: (dag) => `Sykehuset meldte deg klar ${dag}.`,
    gitt_muntlig: (dag) => `Du fikk vedtaket muntlig ${dag}.`,
  },
  starter: "Vi teller fra den dagen.",
  tellesIkke: "Den dagen teller ikke med.",
  dager: (n, tall, til) => (n === 1 ? `Dagen etter er ${til}.` : `${n === 14 ? "14" : tall} dager etter er ${til}.`),
  virkedager: (tall, til) => `${tall} hverdager etter er ${til}. Lørdager, søndager og helligdager teller ikke.`,
  timer: (antall) => `Fristen er ${antall} timer. De går også om natta og i helga.`,
  uker: (tall, dager, til) => `${tall} uker er ${dager} dager. Helgene teller med. Dag ${dager} er ${til}.`,
  maneder: (tall, til) => `${tall} etter er ${til}.`,
  aar: (tall, til) => `${tall} år etter er ${til}.`,
  kortet: "Den måneden har ikke så mange dager. Derfor bruker vi den siste dagen i måneden.",
  flyttet: (fra, grunn, til) => `${fra} er ${grunn}. Da flytter vi til dagen etter, ${til}.`,
  flyttesIkke: (dag, grunn) => `${dag} er ${grunn}. Denne fristen flytter vi ikke.`,
  vanligDag: {
    julaften: "Julaften er en vanlig dag i disse reglene, så vi flytter den ikke.",
    nyttarsaften: "Nyttårsaften er en vanlig dag i disse reglene, så vi flytter den ikke.",
  },
  sisteDag: (dag) => `Siste dag er ${dag}. Hele dagen teller.`,
  utsatt: (fra, til) => `Du fikk mer tid. Fristen er flyttet fra ${fra} til ${til}.`,
  fridag: {
    lordag: "helg",
    sondag: "helg",
    nyttarsdag: "første nyttårsdag",
    skjaertorsdag: "skjærtorsdag",
    langfredag: "langfredag",
    forste_paskedag: "første påskedag",
    andre_paskedag: "andre påskedag",
    forste_mai: "første mai",
    grunnlovsdag: "17. mai",
    kristi_himmelfartsdag: "Kristi himmelfartsdag",
    forste_pinsedag: "første pinsedag",
    andre_pinsedag: "andre pinsedag",
    forste_juledag: "første juledag",
    andre_juledag: "andre juledag",
  },
  enhet: {
    dager: (n, tall) => (n === 1 ? "én dag" : `${tall} dager`),
    uker: (n, tall) => (n === 1 ? "én uke" : `${tall} uker`),
    maneder: (n, tall) => (n === 1 ? "én måned" : `${tall} måneder`),
  },
} satisfies Ord;

const nn: Samme<typeof nb> = {
  regime: {
    pbrl: "Vi bruker reglane i pasient- og brukarrettslova.",
    stnl: "Vi bruker reglane i sosialtenestelova.",
    fvl: "Vi bruker reglane i forvaltningslova.",
    boligsosial: "Vi bruker reglane i bustadsosiallova.",
    pbrl_4a: "Vi bruker reglane om hjelp utan samtykke.",
    hol_9: "Vi bruker reglane om tvang.",
  },
  hendelse: {
    mottatt: (dag) => `Vi fekk det ${dag}.`,
    kommet_frem: (dag) => `Brevet kom fram ${dag}.`,
    tilgjengelig: (dag) => `Brevet låg klart her ${dag}.`,
    varslet: (dag) => `Du fekk varsel ${dag}.`,
    kunnskap: (dag) => `Du visste nok til å klage ${dag}.`,
    begrunnelse_kommet: (dag) => `Du fekk grunngivinga ${dag}.`,
    vedtatt: (dag) => `Vi gjorde vedtaket ${dag}.`,
    postlagt: (dag) => `Vi la brevet i posten ${dag}.`,
    kunngjort: (dag) => `Det blei kunngjort ${dag}.`,
    hendt: (dag) => `Det skjedde ${dag}.`,
    varsel_sendt: (dag) => `Vi sende varsel ${dag}.`,
    flyttet_inn: (dag) => `Innflyttinga var ${dag}.`,
    erklaert_utskrivningsklar: (dag) => `Sjukehuset melde deg klar ${dag}.`,
    gitt_muntlig: (dag) => `Du fekk vedtaket munnleg ${dag}.`,
  },
  starter: "Vi tel frå den dagen.",
  tellesIkke: "Den dagen tel ikkje med.",
  dager: (n, tall, til) => (n === 1 ? `Dagen etter er ${til}.` : `${n === 14 ? "14" : tall} dagar etter er ${til}.`),
  virkedager: (tall, til) => `${tall} kvardagar etter er ${til}. Laurdagar, søndagar og helgedagar tel ikkje.`,
  timer: (antall) => `Fristen er ${antall} timar. Dei går òg om natta og i helga.`,
  uker: (tall, dager, til) => `${tall} veker er ${dager} dagar. Helgene tel med. Dag ${dager} er ${til}.`,
  maneder: (tall, til) => `${tall} etter er ${til}.`,
  aar: (tall, til) => `${tall} år etter er ${til}.`,
  kortet: "Den månaden har ikkje så mange dagar. Difor bruker vi den siste dagen i månaden.",
  flyttet: (fra, grunn, til) => `${fra} er ${grunn}. Då flyttar vi til dagen etter, ${til}.`,
  flyttesIkke: (dag, grunn) => `${dag} er ${grunn}. Denne fristen flyttar vi ikkje.`,
  vanligDag: {
    julaften: "Julaftan er ein vanleg dag i desse reglane, så vi flyttar han ikkje.",
    nyttarsaften: "Nyttårsaftan er ein vanleg dag i desse reglane, så vi flyttar han ikkje.",
  },
  sisteDag: (dag) => `Siste dag er ${dag}. Heile dagen tel.`,
  utsatt: (fra, til) => `Du fekk meir tid. Fristen er flytta frå ${fra} til ${til}.`,
  fridag: {
    lordag: "helg",
    sondag: "helg",
    nyttarsdag: "første nyttårsdag",
    skjaertorsdag: "skjærtorsdag",
    langfredag: "langfredag",
    forste_paskedag: "første påskedag",
    andre_paskedag: "andre påskedag",
    forste_mai: "første mai",
    grunnlovsdag: "17. mai",
    kristi_himmelfartsdag: "Kristi himmelfartsdag",
    forste_pinsedag: "første pinsedag",
    andre_pinsedag: "andre pinsedag",
    forste_juledag: "første juledag",
    andre_juledag: "andre juledag",
  },
  enhet: {
    dager: (n, tall) => (n === 1 ? "éin dag" : `${tall} dagar`),
    uker: (n, tall) => (n === 1 ? "éi veke" : `${tall} veker`),
    maneder: (n, tall) => (n === 1 ? "éin månad" : `${tall} månader`),
  },
};

const en: Samme<typeof nb> = {
  regime: {
    pbrl: "We use the rules of the Patient and User Rights Act (pasient- og brukerrettighetsloven).",
    stnl: "We use the rules of the Social Services Act (sosialtjenesteloven).",
    fvl: "We use the rules of the Public Administration Act (forvaltningsloven).",
    boligsosial: "We use the rules of the Social Housing Act (boligsosialloven).",
    pbrl_4a: "We use the rules on care without consent.",
    hol_9: "We use the rules on the use of force.",
  },
  hendelse: {
    mottatt: (dag) => `We got it on ${dag}.`,
    kommet_frem: (dag) => `The letter arrived on ${dag}.`,
    tilgjengelig: (dag) => `The letter was ready here on ${dag}.`,
    varslet: (dag) => `You got the notice on ${dag}.`,
    kunnskap: (dag) => `You knew enough to complain on ${dag}.`,
    begrunnelse_kommet: (dag) => `You got the reasons on ${dag}.`,
    vedtatt: (dag) => `We made the decision on ${dag}.`,
    postlagt: (dag) => `We posted the letter on ${dag}.`,
    kunngjort: (dag) => `It was announced on ${dag}.`,
    hendt: (dag) => `It happened on ${dag}.`,
    varsel_sendt: (dag) => `We sent the notice on ${dag}.`,
    flyttet_inn: (dag) => `The moving in was on ${dag}.`,
    erklaert_utskrivningsklar: (dag) => `The hospital reported you ready on ${dag}.`,
    gitt_muntlig: (dag) => `You were told of the decision on ${dag}.`,
  },
  starter: "We count from that day.",
  tellesIkke: "That day itself is not counted.",
  dager: (n, tall, til) => (n === 1 ? `The day after is ${til}.` : `${n === 14 ? "14" : tall} days later is ${til}.`),
  virkedager: (tall, til) => `${tall} working days later is ${til}. Saturdays, Sundays and holidays are not counted.`,
  timer: (antall) => `The time is ${antall} hours. They also run at night and at weekends.`,
  uker: (tall, dager, til) => `${tall} weeks are ${dager} days. Weekends count. Day ${dager} is ${til}.`,
  maneder: (tall, til) => `${tall} later is ${til}.`,
  aar: (tall, til) => `${tall} years later is ${til}.`,
  kortet: "That month does not have so many days. So we use its last day.",
  flyttet: (fra, grunn, til) => `${fra} is ${grunn}. So we move to the day after, ${til}.`,
  flyttesIkke: (dag, grunn) => `${dag} is ${grunn}. We do not move this time limit.`,
  vanligDag: {
    julaften: "Christmas Eve is an ordinary day in these rules, so we do not move it.",
    nyttarsaften: "New Year's Eve is an ordinary day in these rules, so we do not move it.",
  },
  sisteDag: (dag) => `The last day is ${dag}. The whole day counts.`,
  utsatt: (fra, til) => `You got more time. The time limit is moved from ${fra} to ${til}.`,
  fridag: {
    lordag: "in the weekend",
    sondag: "in the weekend",
    nyttarsdag: "New Year's Day",
    skjaertorsdag: "Maundy Thursday",
    langfredag: "Good Friday",
    forste_paskedag: "Easter Sunday",
    andre_paskedag: "Easter Monday",
    forste_mai: "1 May",
    grunnlovsdag: "17 May, Constitution Day",
    kristi_himmelfartsdag: "Ascension Day",
    forste_pinsedag: "Whit Sunday",
    andre_pinsedag: "Whit Monday",
    forste_juledag: "Christmas Day",
    andre_juledag: "Boxing Day",
  },
  enhet: {
    dager: (n, tall) => (n === 1 ? "one day" : `${tall} days`),
    uker: (n, tall) => (n === 1 ? "one week" : `${tall} weeks`),
    maneder: (n, tall) => (n === 1 ? "one month" : `${tall} months`),
  },
};

/** The words for how a date was counted: the part of a trace that the public pages tell, also in English. */
export const datoordTekst = katalogMedEngelsk<typeof nb & Ord>({ nb, nn, en });
