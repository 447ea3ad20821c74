import { katalog, type Samme } from "../../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  sider: {
    behov: {
      tittel: "Hva er vanskelig nå?",
      ingress: "Du trenger ikke vite hva hjelpen heter. Det finner vi ut sammen med deg.",
    },
    viktig: { tittel: "Hva er viktig for deg?", ingress: "Det du mener, skal veie tungt. Vi tar det med oss når vi vurderer." },
    hverdag: {
      tittel: "Hva i hverdagen er vanskelig?",
      ingress: "Har du gode og dårlige dager, svar for de dårlige. Du kan hoppe over.",
    },
  },
  sporsmal: {
    beskriv: {
      label: "Fortell hva du trenger hjelp til",
      hjelp: "Skriv med egne ord. Ikke skriv fødselsnummer.",
      hvorfor: "Dette er selve søknaden din. Vi må vite hva som er vanskelig for å finne riktig hjelp.",
      valg: {},
    },
    ring_meg: {
      label: "Vil du heller fortelle det?",
      hjelp: "",
      hvorfor: "En muntlig søknad gjelder like mye som en skriftlig.",
      valg: { ja: "Ring meg, så forteller jeg" },
    },
    endret: {
      label: "Har noe endret seg den siste tida?",
      hjelp: "For eksempel sykdom, fall, at du har blitt alene, eller at en som hjalp deg, ikke kan lenger.",
      hvorfor: "Da forstår vi bedre hvorfor du trenger hjelp nå.",
      valg: {},
    },
    mal: {
      label: "Hva vil du klare eller fortsette med?",
      hjelp: "For eksempel bo hjemme, gå på kafé, lage mat selv eller ta vare på barna.",
      hvorfor: "Hjelpen skal bygge på det du selv vil.",
      valg: {},
    },
    onsker_ikke: {
      label: "Er det noe du ikke vil ha?",
      hjelp: "For eksempel besøk tidlig om morgenen, eller hjelp fra en bestemt person.",
      hvorfor: "Du skal få være med og bestemme hvordan hjelpen blir.",
      valg: {},
    },
    tjenester: {
      label: "Vet du allerede hva du vil søke om?",
      hjelp: "Du trenger ikke velge noe. Velger du, får du svar på hver ting.",
      hvorfor: "Alt du søker om, skal du få skriftlig svar på.",
      valg: { finn_ut: "Nei, finn ut av det sammen med meg" },
    },
    omrader: {
      label: "Kryss av for det som er vanskelig",
      hjelp: "Du kan krysse av for flere.",
      hvorfor: "Da vet vi hva vi skal snakke med deg om.",
      valg: {
        husarbeid: "Vaske og rydde hjemme",
        handle: "Handle",
        lage_mat: "Lage mat",
        spise: "Spise og drikke",
        vaske_seg: "Vaske meg og dusje",
        kle_pa_seg: "Kle på meg",
        toalett: "Gå på do",
        ga_inne: "Gå inne, komme meg opp av seng og stol",
        ga_ute: "Gå ute, komme meg dit jeg skal",
        helse: "Ta medisiner, passe på helsa",
        huske: "Huske og holde orden på dagen",
        forsta: "Gjøre meg forstått og forstå andre",
        bestemme: "Bestemme ting i hverdagen",
        sosialt: "Være sammen med andre, gjøre noe i fritida",
        styre_seg: "Styre sinne, uro eller rus",
        se: "Se",
        hore: "Høre",
        penger_post: "Ordne penger, post og nett",
        komme_i_gang: "Komme i gang med ting",
        trygg: "Føle meg trygg",
        jobb_skole: "Komme meg på jobb eller skole",
        annet: "Noe annet",
      },
    },
    hvor_ofte: {
      label: "Hvor ofte er det vanskelig?",
      hjelp: "Svar for det som er vanskeligst.",
      hvorfor: "Det sier noe om hvor mye hjelp du trenger.",
      valg: { noen_ganger: "Noen ganger", hver_dag: "Hver dag", ikke_uten_hjelp: "Jeg klarer det ikke uten hjelp" },
    },
    helse: {
      label: "Er det noe om helsa di vi bør vite?",
      hjelp: "Du trenger ikke skrive diagnose. Skriv det du mener har noe å si.",
      hvorfor: "Helsa kan ha noe å si for hvilken hjelp som passer. Du har rett til hjelp også uten diagnose.",
      valg: {},
    },
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  sider: {
    behov: { tittel: "Kva er vanskeleg no?", ingress: "Du treng ikkje vite kva hjelpa heiter. Det finn vi ut saman med deg." },
    viktig: { tittel: "Kva er viktig for deg?", ingress: "Det du meiner, skal vege tungt. Vi tek det med oss når vi vurderer." },
    hverdag: {
      tittel: "Kva i kvardagen er vanskeleg?",
      ingress: "Har du gode og dårlege dagar, svar for dei dårlege. Du kan hoppe over.",
    },
  },
  sporsmal: {
    beskriv: {
      label: "Fortel kva du treng hjelp til",
      hjelp: "Skriv med eigne ord. Ikkje skriv fødselsnummer.",
      hvorfor: "Dette er sjølve søknaden din. Vi må vite kva som er vanskeleg for å finne rett hjelp.",
      valg: {},
    },
    ring_meg: {
      label: "Vil du heller fortelje det?",
      hjelp: "",
      hvorfor: "Ein munnleg søknad gjeld like mykje som ein skriftleg.",
      valg: { ja: "Ring meg, så fortel eg" },
    },
    endret: {
      label: "Har noko endra seg den siste tida?",
      hjelp: "Til dømes sjukdom, fall, at du har blitt åleine, eller at ein som hjelpte deg, ikkje kan lenger.",
      hvorfor: "Då forstår vi betre kvifor du treng hjelp no.",
      valg: {},
    },
    mal: {
      label: "Kva vil du klare eller halde fram med?",
      hjelp: "Til dømes bu heime, gå på kafé, lage mat sjølv eller ta vare på barna.",
      hvorfor: "Hjelpa skal byggje på det du sjølv vil.",
      valg: {},
    },
    onsker_ikke: {
      label: "Er det noko du ikkje vil ha?",
      hjelp: "Til dømes besøk tidleg om morgonen, eller hjelp frå ein bestemd person.",
      hvorfor: "Du skal få vere med og bestemme korleis hjelpa blir.",
      valg: {},
    },
    tjenester: {
      label: "Veit du alt kva du vil søkje om?",
      hjelp: "Du treng ikkje velje noko. Vel du, får du svar på kvar ting.",
      hvorfor: "Alt du søkjer om, skal du få skriftleg svar på.",
      valg: { finn_ut: "Nei, finn ut av det saman med meg" },
    },
    omrader: {
      label: "Kryss av for det som er vanskeleg",
      hjelp: "Du kan krysse av for fleire.",
      hvorfor: "Då veit vi kva vi skal snakke med deg om.",
      valg: {
        husarbeid: "Vaske og rydde heime",
        handle: "Handle",
        lage_mat: "Lage mat",
        spise: "Ete og drikke",
        vaske_seg: "Vaske meg og dusje",
        kle_pa_seg: "Kle på meg",
        toalett: "Gå på do",
        ga_inne: "Gå inne, kome meg opp av seng og stol",
        ga_ute: "Gå ute, kome meg dit eg skal",
        helse: "Ta medisinar, passe på helsa",
        huske: "Hugse og halde orden på dagen",
        forsta: "Gjere meg forstått og forstå andre",
        bestemme: "Bestemme ting i kvardagen",
        sosialt: "Vere saman med andre, gjere noko i fritida",
        styre_seg: "Styre sinne, uro eller rus",
        se: "Sjå",
        hore: "Høyre",
        penger_post: "Ordne pengar, post og nett",
        komme_i_gang: "Kome i gang med ting",
        trygg: "Kjenne meg trygg",
        jobb_skole: "Kome meg på jobb eller skule",
        annet: "Noko anna",
      },
    },
    hvor_ofte: {
      label: "Kor ofte er det vanskeleg?",
      hjelp: "Svar for det som er vanskelegast.",
      hvorfor: "Det seier noko om kor mykje hjelp du treng.",
      valg: { noen_ganger: "Nokre gonger", hver_dag: "Kvar dag", ikke_uten_hjelp: "Eg klarer det ikkje utan hjelp" },
    },
    helse: {
      label: "Er det noko om helsa di vi bør vite?",
      hjelp: "Du treng ikkje skrive diagnose. Skriv det du meiner har noko å seie.",
      hvorfor: "Helsa kan ha noko å seie for kva hjelp som passar. Du har rett til hjelp også utan diagnose.",
      valg: {},
    },
  },
};

export const behovTekst = katalog({ nb, nn });
