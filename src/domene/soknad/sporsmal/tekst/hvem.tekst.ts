import { katalog, type Samme } from "../../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  sider: {
    hvem: { tittel: "Hva og hvem gjelder det?", ingress: "Svaret bestemmer hva vi spør om videre. Ingen blir stoppet her." },
    om_deg: {
      tittel: "Om deg som søker for en annen",
      ingress: "Du søker som deg selv, på vegne av en annen. Bruk aldri BankID til en annen.",
    },
  },
  sporsmal: {
    gjelder: {
      label: "Hva trenger du hjelp til?",
      hjelp: "Du kan velge flere. Du får eget svar på hver ting.",
      hvorfor: "Da spør vi bare om det som har med saken å gjøre.",
      valg: {
        omsorg: "Å klare hverdagen: helse, omsorg, noen å være sammen med",
        sosial: "Penger, gjeld, jobb eller et sted å sove",
        bolig: "En annen bolig",
        vet_ikke: "Jeg vet ikke. Finn ut av det sammen med meg",
      },
    },
    hvem: {
      label: "Hvem trenger hjelp?",
      hjelp: "Du logger inn som deg selv, også når du hjelper andre.",
      hvorfor: "Vi må vite hvem saken gjelder, og hvem som kan få brev og svare.",
      valg: {
        jeg: "Jeg",
        barn: "Barnet mitt",
        verge: "En jeg er verge for",
        fullmakt: "En som har gitt meg fullmakt",
        skrivehjelp: "Jeg hjelper noen med å skrive søknaden",
        bekymret: "En annen jeg er bekymret for",
      },
    },
    gjelder_navn: {
      label: "Hva heter den som trenger hjelp?",
      hjelp: "Skriv fullt navn.",
      hvorfor: "Saken skal stå på den som trenger hjelp.",
      valg: {},
    },
    gjelder_fnr: {
      label: "Fødselsnummer, hvis du vet det",
      hjelp: "La feltet stå tomt hvis du ikke vet det. Vi viser det ikke igjen.",
      hvorfor: "Da finner vi rett person.",
      valg: {},
    },
    forhold: {
      label: "Hvordan kjenner du den som trenger hjelp?",
      hjelp: "",
      hvorfor: "Forelder, verge og fullmektig har ulike rettigheter.",
      valg: {
        forelder: "Jeg er forelder",
        ektefelle: "Ektefelle eller samboer",
        barn: "Barn",
        verge: "Verge",
        ansatt: "Ansatt i helsetjenesten",
        annet: "Annet",
      },
    },
    vet_om: {
      label: "Vet personen at du søker?",
      hjelp: "Hjelp er frivillig. Vi snakker alltid med den det gjelder.",
      hvorfor: "Den som trenger hjelp, skal få være med og bestemme.",
      valg: { ja: "Ja", nei: "Nei", kan_ikke: "Kan ikke si ja eller nei selv" },
    },
    fullmakt: {
      label: "Legg ved fullmakt",
      hjelp: "Har du ikke fullmakt ennå? Send søknaden likevel. Vi hjelper dere med fullmakten etterpå.",
      hvorfor: "Fullmakten viser at du kan handle for en annen.",
      valg: {},
    },
    omfang: {
      label: "Hva gjelder fullmakten?",
      hjelp: "Velg alt som passer.",
      hvorfor: "Da sender vi deg bare det du skal ha.",
      valg: { brev: "Få alle brev", snakke: "Snakke med kommunen", soke: "Søke", klage: "Klage" },
    },
    vergeomrade: {
      label: "Hva er oppdraget ditt som verge?",
      hjelp: "Skriv det som står i vergefullmakten.",
      hvorfor: "En verge kan ikke alltid handle i alle saker.",
      valg: { personlig: "Personlige forhold", okonomi: "Økonomi", vet_ikke: "Vet ikke" },
    },
    foreldre: {
      label: "Har dere begge foreldreansvar?",
      hjelp: "",
      hvorfor: "Har begge foreldreansvar, skal begge få vite om saken.",
      valg: { begge: "Ja, begge", bare_jeg: "Bare jeg", vet_ikke: "Vet ikke" },
    },
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  sider: {
    hvem: { tittel: "Kva og kven gjeld det?", ingress: "Svaret avgjer kva vi spør om vidare. Ingen blir stoppa her." },
    om_deg: {
      tittel: "Om deg som søkjer for ein annan",
      ingress: "Du søkjer som deg sjølv, på vegner av ein annan. Bruk aldri BankID til ein annan.",
    },
  },
  sporsmal: {
    gjelder: {
      label: "Kva treng du hjelp til?",
      hjelp: "Du kan velje fleire. Du får eige svar på kvar ting.",
      hvorfor: "Då spør vi berre om det som har med saka å gjere.",
      valg: {
        omsorg: "Å klare kvardagen: helse, omsorg, nokon å vere saman med",
        sosial: "Pengar, gjeld, jobb eller ein stad å sove",
        bolig: "Ein annan bustad",
        vet_ikke: "Eg veit ikkje. Finn ut av det saman med meg",
      },
    },
    hvem: {
      label: "Kven treng hjelp?",
      hjelp: "Du loggar inn som deg sjølv, også når du hjelper andre.",
      hvorfor: "Vi må vite kven saka gjeld, og kven som kan få brev og svare.",
      valg: {
        jeg: "Eg",
        barn: "Barnet mitt",
        verge: "Ein eg er verje for",
        fullmakt: "Ein som har gitt meg fullmakt",
        skrivehjelp: "Eg hjelper nokon med å skrive søknaden",
        bekymret: "Ein annan eg er uroa for",
      },
    },
    gjelder_navn: {
      label: "Kva heiter den som treng hjelp?",
      hjelp: "Skriv fullt namn.",
      hvorfor: "Saka skal stå på den som treng hjelp.",
      valg: {},
    },
    gjelder_fnr: {
      label: "Fødselsnummer, om du veit det",
      hjelp: "La feltet stå tomt om du ikkje veit det. Vi viser det ikkje igjen.",
      hvorfor: "Då finn vi rett person.",
      valg: {},
    },
    forhold: {
      label: "Korleis kjenner du den som treng hjelp?",
      hjelp: "",
      hvorfor: "Forelder, verje og fullmektig har ulike rettar.",
      valg: {
        forelder: "Eg er forelder",
        ektefelle: "Ektefelle eller sambuar",
        barn: "Barn",
        verge: "Verje",
        ansatt: "Tilsett i helsetenesta",
        annet: "Anna",
      },
    },
    vet_om: {
      label: "Veit personen at du søkjer?",
      hjelp: "Hjelp er frivillig. Vi snakkar alltid med den det gjeld.",
      hvorfor: "Den som treng hjelp, skal få vere med og bestemme.",
      valg: { ja: "Ja", nei: "Nei", kan_ikke: "Kan ikkje seie ja eller nei sjølv" },
    },
    fullmakt: {
      label: "Legg ved fullmakt",
      hjelp: "Har du ikkje fullmakt enno? Send søknaden likevel. Vi hjelper dykk med fullmakta etterpå.",
      hvorfor: "Fullmakta viser at du kan handle for ein annan.",
      valg: {},
    },
    omfang: {
      label: "Kva gjeld fullmakta?",
      hjelp: "Vel alt som passar.",
      hvorfor: "Då sender vi deg berre det du skal ha.",
      valg: { brev: "Få alle brev", snakke: "Snakke med kommunen", soke: "Søkje", klage: "Klage" },
    },
    vergeomrade: {
      label: "Kva er oppdraget ditt som verje?",
      hjelp: "Skriv det som står i verjefullmakta.",
      hvorfor: "Ein verje kan ikkje alltid handle i alle saker.",
      valg: { personlig: "Personlege forhold", okonomi: "Økonomi", vet_ikke: "Veit ikkje" },
    },
    foreldre: {
      label: "Har de begge foreldreansvar?",
      hjelp: "",
      hvorfor: "Har begge foreldreansvar, skal begge få vite om saka.",
      valg: { begge: "Ja, begge", bare_jeg: "Berre eg", vet_ikke: "Veit ikkje" },
    },
  },
};

export const hvemTekst = katalog({ nb, nn });
