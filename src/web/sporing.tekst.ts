import { katalog, type Samme } from "../grunnmur/sprak.ts";
import type { Forbeholdsgrunn, Moment, Sammenligning } from "../lov/kjerne/koder.ts";
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
  readonly sammenlignet: Readonly<Record<Sammenligning, (dag: string, grense: string, innenfor: boolean) => string>>;
  readonly vurderes: Readonly<Record<Moment, string>>;
  /** Empty: nothing a reader of the date needs. */
  readonly forbehold: Readonly<Record<Forbeholdsgrunn, string>>;
  readonly enhet: Readonly<Record<"dager" | "uker" | "maneder", (n: number, tall: string) => string>>;
  readonly fordi: Readonly<
    Record<"maal" | "fjorten" | "nod" | "lov" | "klage" | "satt", (kommune: string, tid: string) => string>
  >;
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
    lordag: "en lørdag",
    sondag: "en søndag",
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
  sammenlignet: {
    begrunnelse_krevd: (dag, grense, i) => `Du ba om begrunnelsen ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    besvart: (dag, grense, i) => `Vi svarte ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    ett_aar_etter_vedtaket: (dag, grense, i) =>
      `Klagen kom ${dag}. Ett år etter vedtaket er ${grense}. ${i ? "Året er ikke gått." : "Året er gått."}`,
    hos_feil_organ: (dag, grense, i) =>
      `Klagen kom til et annet kontor ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    ikke_besvart: (dag, grense, i) => `${dag} er det ikke svart. Fristen er ${grense}. ${i ? "Den er ikke ute." : "Den er ute."}`,
    klage_fremsatt: (dag, grense, i) => `Klagen ble sagt ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    klage_kommet_frem: (dag, grense, i) => `Klagen kom fram ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    klage_postlagt: (dag, grense, i) => `Klagen ble lagt i posten ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    klage_sendt: (dag, grense, i) => `Klagen ble sendt ${dag}. Det er ${i ? "innenfor" : "etter"} fristen ${grense}.`,
    politiattest_utstedt: (dag, grense, i) =>
      `Politiattesten er fra ${dag}. Den ${i ? "gjelder" : "er for gammel"}: grensen er ${grense}.`,
    utsettelse_bedt_om: (dag, grense, i) =>
      `Du ba om mer tid ${dag}. Det er ${i ? "før" : "etter"} at fristen ${grense} var ute.`,
  },
  vurderes: {
    kom_i_tide_til_feil_organ: "En person må vurdere at klagen kom i tide til et annet kontor.",
    saerlig_tilfelle: "En person må vurdere om det er grunn til å gi mer tid.",
    saerlige_grunner: "En person må vurdere om det er særlige grunner til å behandle klagen.",
    skade_for_andre: "En person må vurdere om det går ut over andre.",
    skyld_i_fristen: "En person må vurdere om det er din skyld at fristen gikk ut.",
    skyld_i_tiden_etterpa: "En person må vurdere om det er din skyld at klagen ikke kom straks etterpå.",
    utsatt_iverksetting: "En person må vurdere om vedtaket skal vente.",
  },
  forbehold: {
    antatt_postgang:
      "Vi regner med at brevet kom fram tre hverdager etter at vi la det i posten. Kom det senere, si fra. Da teller vi på nytt.",
    feil_organ_for_fristen:
      "Loven sier ikke sikkert hva som gjelder når klagen først kom til et annet kontor. En person ser på det.",
    fjorten_dager: "14 dager er en norm, ikke en lovfrist.",
    frist_for_myndighet_ruller_ikke:
      "Loven sier ikke om vår frist flytter seg når den ender på en fridag. Derfor flytter vi den ikke.",
    grensedagen_godtas: "Vi godtar også selve grensedagen.",
    hele_siste_dag_teller: "",
    hjelp_til_a_fylle_ut_er_plikt: "",
    institusjon_som_helsetjeneste: "",
    klagevei_journalretting: "",
    kommunens_eget_maal: "Dette er kommunens eget mål, ikke en lovfrist.",
    kontaktlege_ikke_koordinator: "",
    nodhjelp_samme_eller_neste_dag: "Svar samme dag, eller senest dagen etter, er en norm og ikke en lovfrist.",
    overordnet_organ_ukjent: "",
    tre_maneder_hos_statsforvalteren: "Tre måneder er en norm, ikke en lovfrist.",
    tre_uker_ved_avvisning: "Loven sier ikke sikkert hvilken frist som gjelder her. Vi regner tre uker.",
    ytre_grense_ruller_ikke: "Denne grensen flytter vi ikke, selv om den ender på en fridag.",
  },
  enhet: {
    dager: (n, tall) => (n === 1 ? "én dag" : `${tall} dager`),
    uker: (n, tall) => (n === 1 ? "én uke" : `${tall} uker`),
    maneder: (n, tall) => (n === 1 ? "én måned" : `${tall} måneder`),
  },
  fordi: {
    maal: (kommune, tid) =>
      `fordi ${kommune} kommune har som mål å svare innen ${tid} i slike saker. Det er et mål, ikke en lovfrist.`,
    fjorten: (_kommune, tid) => `fordi Nav-kontorer pleier å svare innen ${tid}. Det er en norm, ikke en lovfrist.`,
    nod: () =>
      "fordi den som mangler det viktigste, skal få svar samme dag, eller senest dagen etter. Det er en norm, ikke en lovfrist.",
    lov: (_kommune, tid) =>
      `fordi du innen ${tid} skal ha fått enten svaret eller et brev om hvorfor det tar lengre tid. Det er en lovfrist.`,
    klage: (_kommune, tid) => `fordi fristen er ${tid} etter at du fikk vedtaket.`,
    satt: () => "fordi vi har skrevet den datoen i brevet til deg.",
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
    lordag: "ein laurdag",
    sondag: "ein søndag",
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
  sammenlignet: {
    begrunnelse_krevd: (dag, grense, i) => `Du bad om grunngivinga ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    besvart: (dag, grense, i) => `Vi svarte ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    ett_aar_etter_vedtaket: (dag, grense, i) =>
      `Klaga kom ${dag}. Eitt år etter vedtaket er ${grense}. ${i ? "Året er ikkje gått." : "Året er gått."}`,
    hos_feil_organ: (dag, grense, i) =>
      `Klaga kom til eit anna kontor ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    ikke_besvart: (dag, grense, i) =>
      `${dag} er det ikkje svart. Fristen er ${grense}. ${i ? "Han er ikkje ute." : "Han er ute."}`,
    klage_fremsatt: (dag, grense, i) => `Klaga blei sagd ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    klage_kommet_frem: (dag, grense, i) => `Klaga kom fram ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    klage_postlagt: (dag, grense, i) => `Klaga blei lagd i posten ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    klage_sendt: (dag, grense, i) => `Klaga blei send ${dag}. Det er ${i ? "innanfor" : "etter"} fristen ${grense}.`,
    politiattest_utstedt: (dag, grense, i) =>
      `Politiattesten er frå ${dag}. Han ${i ? "gjeld" : "er for gammal"}: grensa er ${grense}.`,
    utsettelse_bedt_om: (dag, grense, i) =>
      `Du bad om meir tid ${dag}. Det er ${i ? "før" : "etter"} at fristen ${grense} var ute.`,
  },
  vurderes: {
    kom_i_tide_til_feil_organ: "Ein person må vurdere at klaga kom i tide til eit anna kontor.",
    saerlig_tilfelle: "Ein person må vurdere om det er grunn til å gi meir tid.",
    saerlige_grunner: "Ein person må vurdere om det er særlege grunnar til å behandle klaga.",
    skade_for_andre: "Ein person må vurdere om det går ut over andre.",
    skyld_i_fristen: "Ein person må vurdere om det er di skuld at fristen gjekk ut.",
    skyld_i_tiden_etterpa: "Ein person må vurdere om det er di skuld at klaga ikkje kom straks etterpå.",
    utsatt_iverksetting: "Ein person må vurdere om vedtaket skal vente.",
  },
  forbehold: {
    antatt_postgang:
      "Vi reknar med at brevet kom fram tre kvardagar etter at vi la det i posten. Kom det seinare, sei frå. Då tel vi på nytt.",
    feil_organ_for_fristen:
      "Lova seier ikkje sikkert kva som gjeld når klaga først kom til eit anna kontor. Ein person ser på det.",
    fjorten_dager: "14 dagar er ein norm, ikkje ein lovfrist.",
    frist_for_myndighet_ruller_ikke:
      "Lova seier ikkje om fristen vår flyttar seg når han endar på ein fridag. Difor flyttar vi han ikkje.",
    grensedagen_godtas: "Vi godtek òg sjølve grensedagen.",
    hele_siste_dag_teller: "",
    hjelp_til_a_fylle_ut_er_plikt: "",
    institusjon_som_helsetjeneste: "",
    klagevei_journalretting: "",
    kommunens_eget_maal: "Dette er kommunen sitt eige mål, ikkje ein lovfrist.",
    kontaktlege_ikke_koordinator: "",
    nodhjelp_samme_eller_neste_dag: "Svar same dag, eller seinast dagen etter, er ein norm og ikkje ein lovfrist.",
    overordnet_organ_ukjent: "",
    tre_maneder_hos_statsforvalteren: "Tre månader er ein norm, ikkje ein lovfrist.",
    tre_uker_ved_avvisning: "Lova seier ikkje sikkert kva frist som gjeld her. Vi reknar tre veker.",
    ytre_grense_ruller_ikke: "Denne grensa flyttar vi ikkje, sjølv om ho endar på ein fridag.",
  },
  enhet: {
    dager: (n, tall) => (n === 1 ? "éin dag" : `${tall} dagar`),
    uker: (n, tall) => (n === 1 ? "éi veke" : `${tall} veker`),
    maneder: (n, tall) => (n === 1 ? "éin månad" : `${tall} månader`),
  },
  fordi: {
    maal: (kommune, tid) =>
      `fordi ${kommune} kommune har som mål å svare innan ${tid} i slike saker. Det er eit mål, ikkje ein lovfrist.`,
    fjorten: (_kommune, tid) => `fordi Nav-kontor pleier å svare innan ${tid}. Det er ein norm, ikkje ein lovfrist.`,
    nod: () =>
      "fordi den som manglar det viktigaste, skal få svar same dag, eller seinast dagen etter. Det er ein norm, ikkje ein lovfrist.",
    lov: (_kommune, tid) =>
      `fordi du innan ${tid} skal ha fått anten svaret eller eit brev om kvifor det tek lengre tid. Det er ein lovfrist.`,
    klage: (_kommune, tid) => `fordi fristen er ${tid} etter at du fekk vedtaket.`,
    satt: () => "fordi vi har skrive den datoen i brevet til deg.",
  },
};

export const sporingTekst = katalog<typeof nb & Ord>({ nb, nn });
