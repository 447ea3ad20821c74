import { katalog, type Samme } from "../../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  sider: {
    bosted: {
      tittel: "Hvor er du, og hvordan bor du?",
      ingress: "Kommunen der du er, har ansvaret, også om du er meldt et annet sted.",
    },
  },
  sporsmal: {
    opphold: {
      label: "Hvor er du nå?",
      hjelp: "Skriv adressen der du er, også om den er midlertidig. Den kan være en annen enn den folkeregisteret har.",
      hvorfor: "Kommunen der du oppholder deg, skal hjelpe deg.",
      valg: {},
    },
    uten_bolig: {
      label: "Mangler du et sted å bo?",
      hjelp: "",
      hvorfor: "Da skal vi hjelpe deg å finne et sted.",
      valg: { ja: "Jeg har ikke noe sted å bo" },
    },
    husstand: {
      label: "Hvem bor du sammen med?",
      hjelp: "",
      hvorfor: "Det har noe å si for hvilken hjelp du trenger. Kommunen melder det til et nasjonalt register.",
      valg: { alene: "Alene", andre: "Sammen med andre", foreldre: "Hos foreldre" },
    },
    barn_hjemme: {
      label: "Bor det barn under 18 år hos deg?",
      hjelp: "Skriv hvor mange og hvor gamle. La feltet stå tomt hvis svaret er nei.",
      hvorfor: "Barn kan ha rett til hjelp i eget navn. Vi spør for barnas skyld.",
      valg: {},
    },
    bolig_hindrer: {
      label: "Er det noe i boligen som gjør hverdagen vanskelig?",
      hjelp: "For eksempel trapper, bad eller at du ikke får låst.",
      hvorfor: "Noen ganger løser et hjelpemiddel mer enn et besøk.",
      valg: {},
    },
    f_bo: {
      label: "Hvordan bor du nå?",
      hjelp: "",
      hvorfor: "Det har noe å si for hva du trenger, og om vi må hjelpe deg med bolig.",
      valg: {
        leier_privat: "Leier privat",
        leier_kommunalt: "Leier av kommunen",
        eier: "Eier",
        hos_noen: "Bor hos noen",
        institusjon: "Institusjon, krisesenter eller fengsel",
        ingen: "Har ikke noe sted å bo",
        annet: "Annet",
      },
    },
    f_naar_ut: {
      label: "Må du flytte eller mister du boligen snart?",
      hjelp: "Skriv datoen hvis du vet den. La feltet stå tomt hvis du ikke må flytte.",
      hvorfor: "Tidlig hjelp kan gjøre at du slipper å flytte.",
      valg: {},
    },
    f_botilbud: {
      label: "Trenger du et sted å bo midlertidig?",
      hjelp: "Du trenger ikke ha lett først. Bor du hos en venn og må ut, gjelder det også deg.",
      hvorfor: "Kommunen skal finne et sted til den som ikke klarer det selv.",
      valg: { i_natt: "Ja, i natt", snart: "Ja, snart", nei: "Nei" },
    },
    vil_ha_bolig: {
      label: "Vil du søke om en annen bolig?",
      hjelp: "Bolig er en egen sak med eget svar. Hjelpen kan du få uansett hvor du bor.",
      hvorfor: "Du får et eget svar om bolig, og du kan klage på det for seg.",
      valg: {
        omsorgsbolig: "Omsorgsbolig: en leiebolig som er lett å bo i",
        kommunal_bolig: "Kommunal bolig",
        boligsosial_hjelp: "Hjelp til å finne eller beholde en bolig",
      },
    },
    bolig_hvorfor: {
      label: "Hvorfor trenger du en annen bolig?",
      hjelp: "Skriv med egne ord hva som er vanskelig der du bor nå.",
      hvorfor: "Vi må vite hva som er vanskelig for å finne ut hva som passer.",
      valg: {},
    },
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  sider: {
    bosted: {
      tittel: "Kvar er du, og korleis bur du?",
      ingress: "Kommunen der du er, har ansvaret, også om du er meld ein annan stad.",
    },
  },
  sporsmal: {
    opphold: {
      label: "Kvar er du no?",
      hjelp: "Skriv adressa der du er, også om ho er mellombels. Ho kan vere ei anna enn den folkeregisteret har.",
      hvorfor: "Kommunen der du oppheld deg, skal hjelpe deg.",
      valg: {},
    },
    uten_bolig: {
      label: "Manglar du ein stad å bu?",
      hjelp: "",
      hvorfor: "Då skal vi hjelpe deg å finne ein stad.",
      valg: { ja: "Eg har ikkje nokon stad å bu" },
    },
    husstand: {
      label: "Kven bur du saman med?",
      hjelp: "",
      hvorfor: "Det har noko å seie for kva hjelp du treng. Kommunen melder det til eit nasjonalt register.",
      valg: { alene: "Åleine", andre: "Saman med andre", foreldre: "Hos foreldre" },
    },
    barn_hjemme: {
      label: "Bur det barn under 18 år hos deg?",
      hjelp: "Skriv kor mange og kor gamle. La feltet stå tomt om svaret er nei.",
      hvorfor: "Barn kan ha rett til hjelp i eige namn. Vi spør av omsyn til barna.",
      valg: {},
    },
    bolig_hindrer: {
      label: "Er det noko i bustaden som gjer kvardagen vanskeleg?",
      hjelp: "Til dømes trapper, bad eller at du ikkje får låst.",
      hvorfor: "Nokre gonger løyser eit hjelpemiddel meir enn eit besøk.",
      valg: {},
    },
    f_bo: {
      label: "Korleis bur du no?",
      hjelp: "",
      hvorfor: "Det har noko å seie for kva du treng, og om vi må hjelpe deg med bustad.",
      valg: {
        leier_privat: "Leiger privat",
        leier_kommunalt: "Leiger av kommunen",
        eier: "Eig",
        hos_noen: "Bur hos nokon",
        institusjon: "Institusjon, krisesenter eller fengsel",
        ingen: "Har ikkje nokon stad å bu",
        annet: "Anna",
      },
    },
    f_naar_ut: {
      label: "Må du flytte eller mistar du bustaden snart?",
      hjelp: "Skriv datoen om du veit han. La feltet stå tomt om du ikkje må flytte.",
      hvorfor: "Tidleg hjelp kan gjere at du slepp å flytte.",
      valg: {},
    },
    f_botilbud: {
      label: "Treng du ein stad å bu mellombels?",
      hjelp: "Du treng ikkje ha leitt først. Bur du hos ein ven og må ut, gjeld det også deg.",
      hvorfor: "Kommunen skal finne ein stad til den som ikkje klarer det sjølv.",
      valg: { i_natt: "Ja, i natt", snart: "Ja, snart", nei: "Nei" },
    },
    vil_ha_bolig: {
      label: "Vil du søkje om ein annan bustad?",
      hjelp: "Bustad er ei eiga sak med eige svar. Hjelpa kan du få uansett kvar du bur.",
      hvorfor: "Du får eit eige svar om bustad, og du kan klage på det for seg.",
      valg: {
        omsorgsbolig: "Omsorgsbustad: ein leigebustad som er lett å bu i",
        kommunal_bolig: "Kommunal bustad",
        boligsosial_hjelp: "Hjelp til å finne eller behalde ein bustad",
      },
    },
    bolig_hvorfor: {
      label: "Kvifor treng du ein annan bustad?",
      hjelp: "Skriv med eigne ord kva som er vanskeleg der du bur no.",
      hvorfor: "Vi må vite kva som er vanskeleg for å finne ut kva som passar.",
      valg: {},
    },
  },
};

export const bostedTekst = katalog({ nb, nn });
