import { katalog, type Samme } from "../../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  sider: {
    penger: { tittel: "Hva søker du om hos Nav?", ingress: "Skriv alt. Du får skriftlig svar på hver ting." },
    familie: { tittel: "Familien din", ingress: "Vi spør om barna for å se hva hvert barn trenger." },
  },
  sporsmal: {
    f_hva: {
      label: "Velg alt du søker om",
      hjelp: "Du får svar på hver ting du velger.",
      hvorfor: "Alt du søker om, skal ha et skriftlig svar.",
      valg: {
        livsopphold: "Penger til å leve av",
        husleie: "Husleie",
        strom: "Strøm",
        depositum: "Depositum",
        flytting: "Flytting og møbler",
        barn: "Utgifter til barn",
        helse: "Medisiner, lege, tannlege, briller",
        klaer: "Klær",
        reise: "Reise",
        gjeld: "Gjeld",
        rad: "Råd om økonomi",
        botilbud: "Et sted å bo nå",
        jobb: "Hjelp til å komme i jobb (kvalifiseringsprogrammet)",
        plan: "En individuell plan",
        annet: "Noe annet",
      },
    },
    f_fortell: {
      label: "Fortell om situasjonen",
      hjelp: "Hvorfor trenger du hjelp nå, og hvor lenge tror du det varer? Du trenger ikke skrive om sykdom.",
      hvorfor: "Vi skal vurdere akkurat din situasjon.",
      valg: {},
    },
    f_ring_meg: {
      label: "Vil du heller fortelle det?",
      hjelp: "",
      hvorfor: "En muntlig søknad gjelder like mye som en skriftlig.",
      valg: { ja: "Ring meg, så forteller jeg" },
    },
    f_belop: {
      label: "Hvor mye koster det?",
      hjelp: "Skriv omtrent, for eksempel: tannlege 4 000, klær 1 500.",
      hvorfor: "Da vet vi hvor mye du søker om.",
      valg: {},
    },
    f_sammen: {
      label: "Søker du alene eller sammen med noen?",
      hjelp: "Ektefeller søker sammen. Da får begge brev, og begge kan klage.",
      hvorfor: "Vi må vite hvem som er part i saken.",
      valg: { alene: "Bare meg", ektefelle: "Sammen med ektefelle", samboer: "Sammen med samboer" },
    },
    f_medsoker: {
      label: "Hvem søker du sammen med?",
      hjelp: "Skriv navnet. La feltet stå tomt hvis du søker alene.",
      hvorfor: "Den du søker med, skal også ha svar.",
      valg: {},
    },
    f_barn: {
      label: "Har du barn under 18 år?",
      hjelp: "Både barn som bor hos deg, og barn du har samvær med.",
      hvorfor: "Vi skal se på hva hvert barn trenger.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_barn_hvem: {
      label: "Hvilke barn er det?",
      hjelp: "Skriv fødselsår for hvert barn, om barnet bor hos deg, og hvor mye samvær dere har.",
      hvorfor: "Alder og samvær har noe å si for hva dere trenger.",
      valg: {},
    },
    f_barnbehov: {
      label: "Er det noe barna trenger, som de ikke får nå?",
      hjelp: "For eksempel vinterklær, fritid, skoletur, bursdag eller mat.",
      hvorfor: "Barna skal ikke måtte stå utenfor fordi det er lite penger.",
      valg: {},
    },
    f_bidrag: {
      label: "Betaler eller får du bidrag for barna?",
      hjelp: "",
      hvorfor: "Bidrag er inntekt eller utgift i regnestykket.",
      valg: { betaler: "Betaler", far: "Får", begge: "Begge deler", nei: "Nei" },
    },
    f_bidrag_belop: {
      label: "Hvor mye i måneden?",
      hjelp: "La feltet stå tomt hvis du ikke har bidrag.",
      hvorfor: "Bidrag er inntekt eller utgift i regnestykket.",
      valg: {},
    },
    f_barnetrygd: {
      label: "Barnetrygden regner vi ikke med",
      hjelp: "Vi spør ikke om den.",
      hvorfor: "Loven sier at barnetrygd ikke skal telle.",
      valg: {},
    },
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  sider: {
    penger: { tittel: "Kva søkjer du om hos Nav?", ingress: "Skriv alt. Du får skriftleg svar på kvar ting." },
    familie: { tittel: "Familien din", ingress: "Vi spør om barna for å sjå kva kvart barn treng." },
  },
  sporsmal: {
    f_hva: {
      label: "Vel alt du søkjer om",
      hjelp: "Du får svar på kvar ting du vel.",
      hvorfor: "Alt du søkjer om, skal ha eit skriftleg svar.",
      valg: {
        livsopphold: "Pengar til å leve av",
        husleie: "Husleige",
        strom: "Straum",
        depositum: "Depositum",
        flytting: "Flytting og møblar",
        barn: "Utgifter til barn",
        helse: "Medisinar, lege, tannlege, briller",
        klaer: "Klede",
        reise: "Reise",
        gjeld: "Gjeld",
        rad: "Råd om økonomi",
        botilbud: "Ein stad å bu no",
        jobb: "Hjelp til å kome i jobb (kvalifiseringsprogrammet)",
        plan: "Ein individuell plan",
        annet: "Noko anna",
      },
    },
    f_fortell: {
      label: "Fortel om situasjonen",
      hjelp: "Kvifor treng du hjelp no, og kor lenge trur du det varer? Du treng ikkje skrive om sjukdom.",
      hvorfor: "Vi skal vurdere akkurat din situasjon.",
      valg: {},
    },
    f_ring_meg: {
      label: "Vil du heller fortelje det?",
      hjelp: "",
      hvorfor: "Ein munnleg søknad gjeld like mykje som ein skriftleg.",
      valg: { ja: "Ring meg, så fortel eg" },
    },
    f_belop: {
      label: "Kor mykje kostar det?",
      hjelp: "Skriv omtrent, til dømes: tannlege 4 000, klede 1 500.",
      hvorfor: "Då veit vi kor mykje du søkjer om.",
      valg: {},
    },
    f_sammen: {
      label: "Søkjer du åleine eller saman med nokon?",
      hjelp: "Ektefellar søkjer saman. Då får begge brev, og begge kan klage.",
      hvorfor: "Vi må vite kven som er part i saka.",
      valg: { alene: "Berre meg", ektefelle: "Saman med ektefelle", samboer: "Saman med sambuar" },
    },
    f_medsoker: {
      label: "Kven søkjer du saman med?",
      hjelp: "Skriv namnet. La feltet stå tomt om du søkjer åleine.",
      hvorfor: "Den du søkjer med, skal også ha svar.",
      valg: {},
    },
    f_barn: {
      label: "Har du barn under 18 år?",
      hjelp: "Både barn som bur hos deg, og barn du har samvær med.",
      hvorfor: "Vi skal sjå på kva kvart barn treng.",
      valg: { ja: "Ja", nei: "Nei" },
    },
    f_barn_hvem: {
      label: "Kva barn er det?",
      hjelp: "Skriv fødselsår for kvart barn, om barnet bur hos deg, og kor mykje samvær de har.",
      hvorfor: "Alder og samvær har noko å seie for kva de treng.",
      valg: {},
    },
    f_barnbehov: {
      label: "Er det noko barna treng, som dei ikkje får no?",
      hjelp: "Til dømes vinterklede, fritid, skuletur, bursdag eller mat.",
      hvorfor: "Barna skal ikkje måtte stå utanfor fordi det er lite pengar.",
      valg: {},
    },
    f_bidrag: {
      label: "Betaler eller får du bidrag for barna?",
      hjelp: "",
      hvorfor: "Bidrag er inntekt eller utgift i reknestykket.",
      valg: { betaler: "Betaler", far: "Får", begge: "Begge delar", nei: "Nei" },
    },
    f_bidrag_belop: {
      label: "Kor mykje i månaden?",
      hjelp: "La feltet stå tomt om du ikkje har bidrag.",
      hvorfor: "Bidrag er inntekt eller utgift i reknestykket.",
      valg: {},
    },
    f_barnetrygd: {
      label: "Barnetrygda reknar vi ikkje med",
      hjelp: "Vi spør ikkje om ho.",
      hvorfor: "Lova seier at barnetrygd ikkje skal telje.",
      valg: {},
    },
  },
};

export const pengerTekst = katalog({ nb, nn });
