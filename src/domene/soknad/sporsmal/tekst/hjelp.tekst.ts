import { katalog, type Samme } from "../../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  sider: {
    hjelp_na: {
      tittel: "Hvem hjelper deg i dag?",
      ingress: "Hjelp fra familie er frivillig. Svaret her tar ikke fra deg noen rett.",
    },
  },
  sporsmal: {
    hjelpere: {
      label: "Får du hjelp av familie, venner eller naboer?",
      hjelp: "Skriv hvem, og hva de gjør.",
      hvorfor: "Vi må vite hva som er ordnet, og hva som mangler.",
      valg: {},
    },
    hjelpetimer: {
      label: "Omtrent hvor mye hjelper de i uka?",
      hjelp: "Regn sammen alle.",
      hvorfor: "Tallet sier hvor mye dere bærer selv. Kommunen melder det til et nasjonalt register.",
      valg: {
        ingen: "Jeg får ikke slik hjelp",
        under_3: "Under 3 timer",
        "3_9": "3 til 9 timer",
        "9_15": "9 til 15 timer",
        "15_mer": "15 timer eller mer",
        vet_ikke: "Vet ikke",
      },
    },
    kan_fortsette: {
      label: "Kan de fortsette?",
      hjelp: "De velger selv. Er noen slitne, kan de få hjelp i eget navn.",
      hvorfor: "De som hjelper deg, kan ha rett til avlastning og støtte.",
      valg: { ja: "Ja", delvis: "Delvis", nei: "Nei", vet_ikke: "Vet ikke" },
    },
    tjenester_na: {
      label: "Får du hjelp fra kommunen, Nav eller sykehus nå?",
      hjelp: "",
      hvorfor: "Da kan vi samordne hjelpen. Trenger du mye hjelp, kan du ha rett til koordinator og plan.",
      valg: {},
    },
    hjelpemidler: {
      label: "Har du hjelpemidler?",
      hjelp: "For eksempel rullator, alarm eller høreapparat.",
      hvorfor: "Vi vurderer hva du klarer med hjelpemidlene du har.",
      valg: {},
    },
    sykehus: {
      label: "Er du på sykehus eller institusjon nå?",
      hjelp: "Skriv hvor, og til når hvis du vet det. Sykehuset og kommunen ordner dette sammen. Du kan søke likevel.",
      hvorfor: "Da kan hjelpen være klar når du kommer hjem.",
      valg: {},
    },
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  sider: {
    hjelp_na: {
      tittel: "Kven hjelper deg i dag?",
      ingress: "Hjelp frå familie er frivillig. Svaret her tek ikkje frå deg nokon rett.",
    },
  },
  sporsmal: {
    hjelpere: {
      label: "Får du hjelp av familie, vener eller naboar?",
      hjelp: "Skriv kven, og kva dei gjer.",
      hvorfor: "Vi må vite kva som er ordna, og kva som manglar.",
      valg: {},
    },
    hjelpetimer: {
      label: "Omtrent kor mykje hjelper dei i veka?",
      hjelp: "Rekn saman alle.",
      hvorfor: "Talet seier kor mykje de ber sjølve. Kommunen melder det til eit nasjonalt register.",
      valg: {
        ingen: "Eg får ikkje slik hjelp",
        under_3: "Under 3 timar",
        "3_9": "3 til 9 timar",
        "9_15": "9 til 15 timar",
        "15_mer": "15 timar eller meir",
        vet_ikke: "Veit ikkje",
      },
    },
    kan_fortsette: {
      label: "Kan dei halde fram?",
      hjelp: "Dei vel sjølve. Er nokon slitne, kan dei få hjelp i eige namn.",
      hvorfor: "Dei som hjelper deg, kan ha rett til avlasting og støtte.",
      valg: { ja: "Ja", delvis: "Delvis", nei: "Nei", vet_ikke: "Veit ikkje" },
    },
    tjenester_na: {
      label: "Får du hjelp frå kommunen, Nav eller sjukehus no?",
      hjelp: "",
      hvorfor: "Då kan vi samordne hjelpa. Treng du mykje hjelp, kan du ha rett til koordinator og plan.",
      valg: {},
    },
    hjelpemidler: {
      label: "Har du hjelpemiddel?",
      hjelp: "Til dømes rullator, alarm eller høyreapparat.",
      hvorfor: "Vi vurderer kva du klarer med hjelpemidla du har.",
      valg: {},
    },
    sykehus: {
      label: "Er du på sjukehus eller institusjon no?",
      hjelp: "Skriv kvar, og til når om du veit det. Sjukehuset og kommunen ordnar dette saman. Du kan søkje likevel.",
      hvorfor: "Då kan hjelpa vere klar når du kjem heim.",
      valg: {},
    },
  },
};

export const hjelpTekst = katalog({ nb, nn });
