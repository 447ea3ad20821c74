import { katalog, type Samme } from "../../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  sider: {
    opplysninger: {
      tittel: "Papirer, og hvem vi kan spørre",
      ingress: "Ingenting her er påkrevd. Et nei stopper aldri søknaden. Du kan trekke et ja når du vil.",
    },
  },
  sporsmal: {
    filer: {
      label: "Vil du legge ved noe?",
      hjelp: "Ikke send papirer vi ikke har bedt om. Mangler noe, spør vi. Du kan sende mer senere.",
      hvorfor: "Vi skal ikke samle inn mer enn vi trenger.",
      valg: {},
    },
    kontaktperson: {
      label: "Vil du at vi også snakker med en annen?",
      hjelp: "Skriv navn og telefon. Det gir ikke fullmakt.",
      hvorfor: "Noen vil ha med en pårørende. Du bestemmer.",
      valg: {},
    },
    kontakt_om: {
      label: "Hva kan vi snakke med den personen om?",
      hjelp: "Personen får bare vite det du krysser av for.",
      hvorfor: "Vi har taushetsplikt. Ditt ja gjelder bare dette.",
      valg: { besok: "Avtale besøk", hvordan_gar_det: "Høre hvordan det går", kopi: "Få kopi av brev" },
    },
    s_fastlege: {
      label: "Kan vi spørre fastlegen din?",
      hjelp: "Vi spør bare om det som har med hjelpen å gjøre.",
      hvorfor: "Fastlegen kan ikke svare oss uten at du sier ja.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    s_sykehus: {
      label: "Kan vi spørre sykehuset?",
      hjelp: "",
      hvorfor: "Sykehuset kan ikke svare oss uten at du sier ja.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    s_andre: {
      label: "Kan vi spørre andre i kommunen som hjelper deg?",
      hjelp: "Velg en og en.",
      hvorfor: "De har taushetsplikt, også overfor oss.",
      valg: {
        psykisk_helse: "Psykisk helse og rus",
        hjemmetjenesten: "Hjemmetjenesten",
        skole: "Skole eller barnehage",
        nav: "Nav",
      },
    },
    s_parorende: {
      label: "Kan vi snakke med familien din?",
      hjelp: "Vi snakker bare om hjelpen du søker om.",
      hvorfor: "Vi har taushetsplikt, også overfor familien.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_skatt: {
      label: "Kan vi hente inntekten fra Skatteetaten?",
      hjelp: "Sier du nei, kan du sende den selv.",
      hvorfor: "Da slipper du å finne papirer.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_husbank: {
      label: "Kan vi hente bostøtte fra Husbanken?",
      hjelp: "Sier du nei, kan du sende det selv.",
      hvorfor: "Da slipper du å finne papirer.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_andre_kontor: {
      label: "Kan vi snakke med andre om saken?",
      hjelp: "Velg en og en.",
      hvorfor: "At du har søkt hjelp, er også hemmelig. Vi snakker bare med dem du velger.",
      valg: { utleier: "Utleier", barnevern: "Barnevernet", lege: "Fastlegen", kreditorer: "De jeg skylder penger" },
    },
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  sider: {
    opplysninger: {
      tittel: "Papir, og kven vi kan spørje",
      ingress: "Ingenting her er påkravd. Eit nei stoppar aldri søknaden. Du kan trekkje eit ja når du vil.",
    },
  },
  sporsmal: {
    filer: {
      label: "Vil du leggje ved noko?",
      hjelp: "Ikkje send papir vi ikkje har bedt om. Manglar noko, spør vi. Du kan sende meir seinare.",
      hvorfor: "Vi skal ikkje samle inn meir enn vi treng.",
      valg: {},
    },
    kontaktperson: {
      label: "Vil du at vi òg snakkar med ein annan?",
      hjelp: "Skriv namn og telefon. Det gir ikkje fullmakt.",
      hvorfor: "Nokre vil ha med ein pårørande. Du bestemmer.",
      valg: {},
    },
    kontakt_om: {
      label: "Kva kan vi snakke med den personen om?",
      hjelp: "Personen får berre vite det du kryssar av for.",
      hvorfor: "Vi har teieplikt. Ditt ja gjeld berre dette.",
      valg: { besok: "Avtale besøk", hvordan_gar_det: "Høyre korleis det går", kopi: "Få kopi av brev" },
    },
    s_fastlege: {
      label: "Kan vi spørje fastlegen din?",
      hjelp: "Vi spør berre om det som har med hjelpa å gjere.",
      hvorfor: "Fastlegen kan ikkje svare oss utan at du seier ja.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    s_sykehus: {
      label: "Kan vi spørje sjukehuset?",
      hjelp: "",
      hvorfor: "Sjukehuset kan ikkje svare oss utan at du seier ja.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    s_andre: {
      label: "Kan vi spørje andre i kommunen som hjelper deg?",
      hjelp: "Vel ein og ein.",
      hvorfor: "Dei har teieplikt, også overfor oss.",
      valg: {
        psykisk_helse: "Psykisk helse og rus",
        hjemmetjenesten: "Heimetenesta",
        skole: "Skule eller barnehage",
        nav: "Nav",
      },
    },
    s_parorende: {
      label: "Kan vi snakke med familien din?",
      hjelp: "Vi snakkar berre om hjelpa du søkjer om.",
      hvorfor: "Vi har teieplikt, også overfor familien.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_skatt: {
      label: "Kan vi hente inntekta frå Skatteetaten?",
      hjelp: "Seier du nei, kan du sende ho sjølv.",
      hvorfor: "Då slepp du å finne papir.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_husbank: {
      label: "Kan vi hente bustøtte frå Husbanken?",
      hjelp: "Seier du nei, kan du sende det sjølv.",
      hvorfor: "Då slepp du å finne papir.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_andre_kontor: {
      label: "Kan vi snakke med andre om saka?",
      hjelp: "Vel ein og ein.",
      hvorfor: "At du har søkt hjelp, er også hemmeleg. Vi snakkar berre med dei du vel.",
      valg: { utleier: "Utleigar", barnevern: "Barnevernet", lege: "Fastlegen", kreditorer: "Dei eg skuldar pengar" },
    },
  },
};

export const opplysningerTekst = katalog({ nb, nn });
