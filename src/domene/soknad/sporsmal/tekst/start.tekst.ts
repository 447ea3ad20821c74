import { katalog, type Samme } from "../../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  sider: {
    haster: {
      tittel: "Haster det?",
      ingress:
        "Fare for liv: ring 113. Lege nå: ring 116 117. Når det haster, skal kommunen hjelpe med en gang, også før du har søkt.",
    },
    nodhjelp: {
      tittel: "Det du trenger nå",
      ingress: "Fire spørsmål, så kan du sende. Resten av søknaden kan du fylle ut senere. Ring oss også, hvis du kan.",
    },
  },
  sporsmal: {
    nod: {
      label: "Mangler du noe av dette det neste døgnet?",
      hjelp: "Svarer du ja, har du rett til svar raskt. Det gjelder også hvis du har hatt penger tidligere denne måneden.",
      hvorfor: "Mangler du det du må ha, skal du få svar så fort vi kan.",
      valg: {
        mat: "Mat",
        medisiner: "Medisiner",
        sove: "Et sted å sove",
        strom: "Strøm som blir stengt",
        annet: "Noe annet som ikke kan vente",
        ingen: "Nei, ikke noe av dette",
      },
    },
    haster: {
      label: "Trenger du hjelp før en uke er gått?",
      hjelp: "Svarer du ja, ringer vi deg.",
      hvorfor: "Når det haster, skal kommunen hjelpe straks. Da legger vi saken øverst.",
      valg: { i_dag: "Ja, i dag", dager: "Ja, i løpet av noen dager", nei: "Nei", vet_ikke: "Vet ikke" },
    },
    hvorfor_haster: {
      label: "Hva er det som haster?",
      hjelp: "Skriv kort. La feltet stå tomt hvis det ikke haster.",
      hvorfor: "Da vet vi hva vi må gjøre først.",
      valg: {},
    },
    n_hva: {
      label: "Hva er situasjonen nå?",
      hjelp: "Skriv kort hva du mangler, og hvorfor.",
      hvorfor: "Vi må vite hva du trenger i dag.",
      valg: {},
    },
    n_hvem: {
      label: "Hvem gjelder det?",
      hjelp: "Er det barn med, hjelper vi dem først.",
      hvorfor: "Vi tar særlig hensyn til barn.",
      valg: { meg: "Bare meg", barn: "Meg og barn", voksen: "Meg og en annen voksen" },
    },
    n_penger: {
      label: "Hvor mye penger har du nå?",
      hjelp: "Du trenger ikke legge ved noe. Skriv 0 hvis du ikke har noe.",
      hvorfor: "Tallet sier hvor mye du trenger.",
      valg: {},
    },
    n_vet_ikke: {
      label: "Vet du ikke tallet?",
      hjelp: "",
      hvorfor: "Du kan sende uten å vite tallet.",
      valg: { ja: "Jeg vet ikke. Dere kan ringe meg." },
    },
    n_nar: {
      label: "Når får du penger neste gang?",
      hjelp: "La feltet stå tomt hvis du ikke vet.",
      hvorfor: "Datoen sier hvor lenge hjelpen må vare.",
      valg: {},
    },
    n_ring: {
      label: "Hvor kan vi nå deg de neste to timene?",
      hjelp: "Skriv telefonnummeret. Har du ikke telefon, skriv hvor du er.",
      hvorfor: "Vi vil svare deg i dag.",
      valg: {},
    },
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  sider: {
    haster: {
      tittel: "Hastar det?",
      ingress:
        "Fare for liv: ring 113. Lege no: ring 116 117. Når det hastar, skal kommunen hjelpe med ein gong, også før du har søkt.",
    },
    nodhjelp: {
      tittel: "Det du treng no",
      ingress: "Fire spørsmål, så kan du sende. Resten av søknaden kan du fylle ut seinare. Ring oss også, om du kan.",
    },
  },
  sporsmal: {
    nod: {
      label: "Manglar du noko av dette det neste døgnet?",
      hjelp: "Svarer du ja, har du rett til svar raskt. Det gjeld også om du har hatt pengar tidlegare denne månaden.",
      hvorfor: "Manglar du det du må ha, skal du få svar så fort vi kan.",
      valg: {
        mat: "Mat",
        medisiner: "Medisinar",
        sove: "Ein stad å sove",
        strom: "Straum som blir stengd",
        annet: "Noko anna som ikkje kan vente",
        ingen: "Nei, ikkje noko av dette",
      },
    },
    haster: {
      label: "Treng du hjelp før ei veke er gått?",
      hjelp: "Svarer du ja, ringjer vi deg.",
      hvorfor: "Når det hastar, skal kommunen hjelpe straks. Då legg vi saka øvst.",
      valg: { i_dag: "Ja, i dag", dager: "Ja, i løpet av nokre dagar", nei: "Nei", vet_ikke: "Veit ikkje" },
    },
    hvorfor_haster: {
      label: "Kva er det som hastar?",
      hjelp: "Skriv kort. La feltet stå tomt om det ikkje hastar.",
      hvorfor: "Då veit vi kva vi må gjere først.",
      valg: {},
    },
    n_hva: {
      label: "Korleis er situasjonen no?",
      hjelp: "Skriv kort kva du manglar, og kvifor.",
      hvorfor: "Vi må vite kva du treng i dag.",
      valg: {},
    },
    n_hvem: {
      label: "Kven gjeld det?",
      hjelp: "Er det barn med, hjelper vi dei først.",
      hvorfor: "Vi tek særleg omsyn til barn.",
      valg: { meg: "Berre meg", barn: "Meg og barn", voksen: "Meg og ein annan vaksen" },
    },
    n_penger: {
      label: "Kor mykje pengar har du no?",
      hjelp: "Du treng ikkje leggje ved noko. Skriv 0 om du ikkje har noko.",
      hvorfor: "Talet seier kor mykje du treng.",
      valg: {},
    },
    n_vet_ikke: {
      label: "Veit du ikkje talet?",
      hjelp: "",
      hvorfor: "Du kan sende utan å vite talet.",
      valg: { ja: "Eg veit ikkje. De kan ringje meg." },
    },
    n_nar: {
      label: "Når får du pengar neste gong?",
      hjelp: "La feltet stå tomt om du ikkje veit.",
      hvorfor: "Datoen seier kor lenge hjelpa må vare.",
      valg: {},
    },
    n_ring: {
      label: "Kvar kan vi nå deg dei neste to timane?",
      hjelp: "Skriv telefonnummeret. Har du ikkje telefon, skriv kvar du er.",
      hvorfor: "Vi vil svare deg i dag.",
      valg: {},
    },
  },
};

export const startTekst = katalog({ nb, nn });
