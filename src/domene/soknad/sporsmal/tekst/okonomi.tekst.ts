import { katalog, type Samme } from "../../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  sider: {
    boutgifter: {
      tittel: "Hva koster det å bo?",
      ingress: "Skriv omtrent, hvis du ikke vet det helt. Du trenger ikke legge ved noe nå.",
    },
    okonomi: {
      tittel: "Penger inn og ut",
      ingress: "Vi trenger tallet først. Papirer ber vi bare om når vi ikke kan finne det på annen måte.",
    },
  },
  sporsmal: {
    f_leie: {
      label: "Har du en leiekontrakt?",
      hjelp: "Har du funnet en bolig, men mangler kontrakt, kan du søke likevel.",
      hvorfor: "Søker du om depositum, må vi se på kontrakten.",
      valg: { ja: "Ja", nei: "Nei", ikke_enna: "Ikke ennå" },
    },
    f_husleie: {
      label: "Husleie eller lån i måneden",
      hjelp: "",
      hvorfor: "Det du betaler for bolig, er med i regnestykket.",
      valg: {},
    },
    f_strom: {
      label: "Strøm og oppvarming i måneden",
      hjelp: "",
      hvorfor: "Det du betaler for bolig, er med i regnestykket.",
      valg: {},
    },
    f_bo_annet: {
      label: "Andre boutgifter i måneden",
      hjelp: "For eksempel innboforsikring og kommunale avgifter.",
      hvorfor: "Det du betaler for bolig, er med i regnestykket.",
      valg: {},
    },
    f_bostotte: {
      label: "Får du bostøtte fra Husbanken?",
      hjelp: "",
      hvorfor: "Har du rett til bostøtte, hjelper vi deg å søke.",
      valg: { far: "Ja", har_sokt: "Jeg har søkt", nei: "Nei", vet_ikke: "Vet ikke" },
    },
    f_inntekt: {
      label: "Hvor mye får du i måneden?",
      hjelp: "Regn med lønn og ytelser etter skatt. Ta ikke med barnetrygd. Skriv 0 hvis du ikke får noe.",
      hvorfor: "Stønaden skal dekke det du mangler.",
      valg: {},
    },
    f_saldo: {
      label: "Hvor mye står på kontoene dine i dag?",
      hjelp:
        "Skriv tallet. Kontoutskrift trenger vi bare hvis vi ikke kan se det på annen måte. Da kan du stryke over det som ikke har med saken å gjøre.",
      hvorfor: "Penger du har, må brukes først. Vi spør ikke om mer enn vi trenger.",
      valg: {},
    },
    f_vet_ikke: {
      label: "Vet du ikke tallene?",
      hjelp: "",
      hvorfor: "Du kan sende uten å vite tallene.",
      valg: { ja: "Jeg vet ikke nå. Dere kan ringe meg." },
    },
    f_andre: {
      label: "Har du fått andre penger de siste tre månedene?",
      hjelp: "For eksempel salg, forsikring eller arv.",
      hvorfor: "Andre penger kan ha noe å si for hvor mye du får.",
      valg: {},
    },
    f_verdier: {
      label: "Eier du noe av stor verdi?",
      hjelp: "For eksempel bolig, bil eller båt.",
      hvorfor: "Vi må se hele økonomien din.",
      valg: {},
    },
    f_gjeld: {
      label: "Har du gjeld du ikke klarer å betale?",
      hjelp: "Du kan få råd om gjeld gratis.",
      hvorfor: "Du har rett til råd om økonomi.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_gjeld_belop: {
      label: "Omtrent hvor mye?",
      hjelp: "La feltet stå tomt hvis du ikke vet.",
      hvorfor: "Da vet rådgiveren hva det gjelder.",
      valg: {},
    },
    f_jobb: {
      label: "Jobber, studerer eller venter du på noe?",
      hjelp: "For eksempel jobb, skole, arbeidsavklaringspenger eller dagpenger.",
      hvorfor: "Har du rett til andre penger, hjelper vi deg å få dem.",
      valg: {},
    },
    f_u30: {
      label: "Er du under 30, får du en plan",
      hjelp: "Vi skal avtale noe du gjør, så langt du kan. Kan du ikke, sier du hvorfor.",
      hvorfor: "Loven sier det om dem som er under 30 år, men ikke når tunge grunner taler mot.",
      valg: {},
    },
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  sider: {
    boutgifter: {
      tittel: "Kva kostar det å bu?",
      ingress: "Skriv omtrent, om du ikkje veit det heilt. Du treng ikkje leggje ved noko no.",
    },
    okonomi: {
      tittel: "Pengar inn og ut",
      ingress: "Vi treng talet først. Papir ber vi berre om når vi ikkje kan finne det på annan måte.",
    },
  },
  sporsmal: {
    f_leie: {
      label: "Har du ein leigekontrakt?",
      hjelp: "Har du funne ein bustad, men manglar kontrakt, kan du søkje likevel.",
      hvorfor: "Søkjer du om depositum, må vi sjå på kontrakten.",
      valg: { ja: "Ja", nei: "Nei", ikke_enna: "Ikkje enno" },
    },
    f_husleie: {
      label: "Husleige eller lån i månaden",
      hjelp: "",
      hvorfor: "Det du betaler for bustad, er med i reknestykket.",
      valg: {},
    },
    f_strom: {
      label: "Straum og oppvarming i månaden",
      hjelp: "",
      hvorfor: "Det du betaler for bustad, er med i reknestykket.",
      valg: {},
    },
    f_bo_annet: {
      label: "Andre buutgifter i månaden",
      hjelp: "Til dømes innbuforsikring og kommunale avgifter.",
      hvorfor: "Det du betaler for bustad, er med i reknestykket.",
      valg: {},
    },
    f_bostotte: {
      label: "Får du bustøtte frå Husbanken?",
      hjelp: "",
      hvorfor: "Har du rett til bustøtte, hjelper vi deg å søkje.",
      valg: { far: "Ja", har_sokt: "Eg har søkt", nei: "Nei", vet_ikke: "Veit ikkje" },
    },
    f_inntekt: {
      label: "Kor mykje får du i månaden?",
      hjelp: "Rekn med løn og ytingar etter skatt. Ta ikkje med barnetrygd. Skriv 0 om du ikkje får noko.",
      hvorfor: "Stønaden skal dekkje det du manglar.",
      valg: {},
    },
    f_saldo: {
      label: "Kor mykje står på kontoane dine i dag?",
      hjelp:
        "Skriv talet. Kontoutskrift treng vi berre om vi ikkje kan sjå det på annan måte. Då kan du stryke over det som ikkje har med saka å gjere.",
      hvorfor: "Pengar du har, må brukast først. Vi spør ikkje om meir enn vi treng.",
      valg: {},
    },
    f_vet_ikke: {
      label: "Veit du ikkje tala?",
      hjelp: "",
      hvorfor: "Du kan sende utan å vite tala.",
      valg: { ja: "Eg veit ikkje no. De kan ringje meg." },
    },
    f_andre: {
      label: "Har du fått andre pengar dei siste tre månadene?",
      hjelp: "Til dømes sal, forsikring eller arv.",
      hvorfor: "Andre pengar kan ha noko å seie for kor mykje du får.",
      valg: {},
    },
    f_verdier: {
      label: "Eig du noko av stor verdi?",
      hjelp: "Til dømes bustad, bil eller båt.",
      hvorfor: "Vi må sjå heile økonomien din.",
      valg: {},
    },
    f_gjeld: {
      label: "Har du gjeld du ikkje klarer å betale?",
      hjelp: "Du kan få råd om gjeld gratis.",
      hvorfor: "Du har rett til råd om økonomi.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_gjeld_belop: {
      label: "Omtrent kor mykje?",
      hjelp: "La feltet stå tomt om du ikkje veit.",
      hvorfor: "Då veit rådgivaren kva det gjeld.",
      valg: {},
    },
    f_jobb: {
      label: "Jobbar, studerer eller ventar du på noko?",
      hjelp: "Til dømes jobb, skule, arbeidsavklaringspengar eller dagpengar.",
      hvorfor: "Har du rett til andre pengar, hjelper vi deg å få dei.",
      valg: {},
    },
    f_u30: {
      label: "Er du under 30, får du ein plan",
      hjelp: "Vi skal avtale noko du gjer, så langt du kan. Kan du ikkje, seier du kvifor.",
      hvorfor: "Lova seier det om dei som er under 30 år, men ikkje når tunge grunnar talar mot.",
      valg: {},
    },
  },
};

export const okonomiTekst = katalog({ nb, nn });
