import { katalogMedEngelsk, type Samme } from "../../grunnmur/sprak.ts";

const nb = {
  t1: {
    navn: "Støtte i nærmiljøet",
    kort: "Møt opp, åpent for alle",
    hva: "Åpne tilbud du kan bruke når du vil, uten å søke.",
    slik: "Bare kom, eller ring og spør.",
    pris: "Gratis eller nesten gratis.",
  },
  t2: {
    navn: "Litt hjelp og trening",
    kort: "Meld deg på, klar mer selv",
    hva: "Kort hjelp og trening, slik at du klarer mer selv.",
    slik: "Ring eller meld deg på.",
    pris: "Mest gratis. Noe utstyr kan koste litt.",
  },
  t3: {
    navn: "Fast hjelp hjemme",
    kort: "Søk om hjelp der du bor",
    hva: "Noen kommer hjem til deg til faste tider.",
    slik: "Du søker. Kommunen gjør et skriftlig vedtak.",
    pris: "Stell og sykepleie er gratis. Praktisk hjelp kan koste noe.",
  },
  t4: {
    navn: "Mer hjelp i perioder",
    kort: "Et opphold eller mer hjelp en stund",
    hva: "Et opphold eller ekstra hjelp en kort tid.",
    slik: "Du søker. Blir du brått syk, kan en lege legge deg inn.",
    pris: "Korte opphold har en egenandel. Avlastning og akutt opphold er gratis.",
  },
  t5: {
    navn: "Egen bolig med hjelp i nærheten",
    kort: "Leid bolig, og hjelp like ved",
    hva: "Du leier din egen bolig, og hjelpen er like ved.",
    slik: "Du søker om boligen og om hjelpen, og får ett svar på hver.",
    pris: "Du betaler husleie. Hjelpen koster det samme som i andre hjem.",
  },
  t6: {
    navn: "Hjelp hele døgnet",
    kort: "Sykehjem",
    hva: "Du bor et sted der det alltid er fagfolk.",
    slik: "Du søker. Du får alltid et skriftlig vedtak.",
    pris: "Du betaler en del av inntekten din.",
  },
  t0: {
    navn: "Rekkverket: hjelp på alle trinn",
    kort: "Følger deg hele veien",
    hva: "Det som følger deg uansett hvilket trinn du står på.",
    slik: "Spør etter det, eller søk.",
    pris: "Det meste er gratis.",
  },
};

const nn: Samme<typeof nb> = {
  t1: {
    navn: "Støtte i nærmiljøet",
    kort: "Møt opp, ope for alle",
    hva: "Opne tilbod du kan bruke når du vil, utan å søkje.",
    slik: "Berre kom, eller ring og spør.",
    pris: "Gratis eller nesten gratis.",
  },
  t2: {
    navn: "Litt hjelp og trening",
    kort: "Meld deg på, klar meir sjølv",
    hva: "Kort hjelp og trening, slik at du klarer meir sjølv.",
    slik: "Ring eller meld deg på.",
    pris: "Mest gratis. Noko utstyr kan koste litt.",
  },
  t3: {
    navn: "Fast hjelp heime",
    kort: "Søk om hjelp der du bur",
    hva: "Nokon kjem heim til deg til faste tider.",
    slik: "Du søkjer. Kommunen gjer eit skriftleg vedtak.",
    pris: "Stell og sjukepleie er gratis. Praktisk hjelp kan koste noko.",
  },
  t4: {
    navn: "Meir hjelp i periodar",
    kort: "Eit opphald eller meir hjelp ei stund",
    hva: "Eit opphald eller ekstra hjelp ei kort tid.",
    slik: "Du søkjer. Blir du brått sjuk, kan ein lege leggje deg inn.",
    pris: "Korte opphald har ein eigendel. Avlasting og akutt opphald er gratis.",
  },
  t5: {
    navn: "Eigen bustad med hjelp i nærleiken",
    kort: "Leigd bustad, og hjelp like ved",
    hva: "Du leiger din eigen bustad, og hjelpa er like ved.",
    slik: "Du søkjer om bustaden og om hjelpa, og får eitt svar på kvar.",
    pris: "Du betaler husleige. Hjelpa kostar det same som i andre heimar.",
  },
  t6: {
    navn: "Hjelp heile døgnet",
    kort: "Sjukeheim",
    hva: "Du bur ein stad der det alltid er fagfolk.",
    slik: "Du søkjer. Du får alltid eit skriftleg vedtak.",
    pris: "Du betaler ein del av inntekta di.",
  },
  t0: {
    navn: "Rekkverket: hjelp på alle trinn",
    kort: "Følgjer deg heile vegen",
    hva: "Det som følgjer deg uansett kva trinn du står på.",
    slik: "Spør etter det, eller søk.",
    pris: "Det meste er gratis.",
  },
};

const en: Samme<typeof nb> = {
  t1: {
    navn: "Support where you live",
    kort: "Drop in, open to all",
    hva: "Open offers you can use when you like, without applying.",
    slik: "Just come, or phone and ask.",
    pris: "Free or almost free.",
  },
  t2: {
    navn: "A little help and training",
    kort: "Sign up, do more yourself",
    hva: "Short help and training, so that you can do more yourself.",
    slik: "Phone or sign up.",
    pris: "Mostly free. Some items may cost a little.",
  },
  t3: {
    navn: "Regular help at home",
    kort: "Apply for help where you live",
    hva: "Someone comes to your home at fixed times.",
    slik: "You apply. The kommune makes a written decision.",
    pris: "Personal care and nursing are free. Practical help may cost a little.",
  },
  t4: {
    navn: "More help for a while",
    kort: "A stay, or more help for a time",
    hva: "A stay or extra help for a short time.",
    slik: "You apply. If you fall ill, a doctor can admit you.",
    pris: "Short stays have an own payment. Respite and urgent beds are free.",
  },
  t5: {
    navn: "A home of your own with help nearby",
    kort: "A rented home, with help close by",
    hva: "You rent your own home, and the help is close by.",
    slik: "You apply for the home and for the help, and get one answer for each.",
    pris: "You pay rent. The help costs the same as in other homes.",
  },
  t6: {
    navn: "Help day and night",
    kort: "Nursing home",
    hva: "You live where there are always trained staff.",
    slik: "You apply. You always get a written decision.",
    pris: "You pay a part of your income.",
  },
  t0: {
    navn: "The rail: help on every step",
    kort: "Follows you all the way",
    hva: "What follows you whichever step you stand on.",
    slik: "Ask for it, or apply.",
    pris: "Most of it is free.",
  },
};

export const trinnTekst = katalogMedEngelsk({ nb, nn, en });
