import { katalog, type Samme } from "../../../../grunnmur/sprak.ts";
import type { Tekstgruppe } from "./form.ts";

const nb = {
  sider: {
    kontakt: { tittel: "Slik snakker vi sammen", ingress: "Si hvordan du vil at vi skal ta kontakt." },
  },
  sporsmal: {
    tolk: {
      label: "Trenger du tolk?",
      hjelp: "Tolk er gratis. Barn skal ikke tolke.",
      hvorfor: "Vi må forstå hverandre for å gi riktig hjelp.",
      valg: { nei: "Nei", sprak: "Ja, på et annet språk", tegnsprak: "Ja, norsk tegnspråk", skrivetolk: "Ja, skrivetolk" },
    },
    tolk_sprak: {
      label: "Hvilket språk?",
      hjelp: "La feltet stå tomt hvis du ikke trenger tolk.",
      hvorfor: "Da bestiller vi riktig tolk.",
      valg: {},
    },
    samisk: {
      label: "Vil du bruke samisk?",
      hjelp: "",
      hvorfor: "Her har du rett til å bruke samisk.",
      valg: { nei: "Nei", nordsamisk: "Nordsamisk", lulesamisk: "Lulesamisk", sorsamisk: "Sørsamisk" },
    },
    malform: {
      label: "Hvilken språkform vil du ha brev på?",
      hjelp: "",
      hvorfor: "Du velger selv.",
      valg: { nb: "Bokmål", nn: "Nynorsk" },
    },
    lese: {
      label: "Hvordan er det lettest for deg å lese brev?",
      hjelp: "",
      hvorfor: "Brevet skal passe for deg.",
      valg: {
        les_opp: "Les opp",
        stor_skrift: "Stor skrift",
        punktskrift: "Punktskrift",
        kort: "Kort utgave",
        ring: "Noen ringer meg",
      },
    },
    telefon: {
      label: "Telefon",
      hjelp: "Vi har fylt ut det vi vet.",
      hvorfor: "Da kan vi ringe deg hvis noe er uklart.",
      valg: {},
    },
    epost: {
      label: "E-post for varsel",
      hjelp: "Vi skriver aldri om saken i e-post.",
      hvorfor: "Du får beskjed når det er kommet et brev.",
      valg: {},
    },
    brev: {
      label: "Hvordan vil du ha brev?",
      hjelp: "",
      hvorfor: "Du kan si nei til digitale brev.",
      valg: { digitalt: "Digitalt", papir: "På papir" },
    },
    trygt: {
      label: "Er det noe vi må passe på når vi tar kontakt?",
      hjelp: "For eksempel at du ikke kan snakke fritt hjemme. Vi viser ikke svaret i brev eller på skjermen igjen.",
      hvorfor: "Vi vil ikke gjøre noe som kan skade deg.",
      valg: {},
    },
    f_konto: {
      label: "Kontonummer",
      hjelp: "Har du ikke konto, la feltet stå tomt. Da finner vi en annen måte.",
      hvorfor: "Da kan vi betale til deg.",
      valg: {},
    },
  },
} satisfies Tekstgruppe;

const nn: Samme<typeof nb> = {
  sider: {
    kontakt: { tittel: "Slik snakkar vi saman", ingress: "Sei korleis du vil at vi skal ta kontakt." },
  },
  sporsmal: {
    tolk: {
      label: "Treng du tolk?",
      hjelp: "Tolk er gratis. Barn skal ikkje tolke.",
      hvorfor: "Vi må forstå kvarandre for å gi rett hjelp.",
      valg: { nei: "Nei", sprak: "Ja, på eit anna språk", tegnsprak: "Ja, norsk teiknspråk", skrivetolk: "Ja, skrivetolk" },
    },
    tolk_sprak: {
      label: "Kva språk?",
      hjelp: "La feltet stå tomt om du ikkje treng tolk.",
      hvorfor: "Då tingar vi rett tolk.",
      valg: {},
    },
    samisk: {
      label: "Vil du bruke samisk?",
      hjelp: "",
      hvorfor: "Her har du rett til å bruke samisk.",
      valg: { nei: "Nei", nordsamisk: "Nordsamisk", lulesamisk: "Lulesamisk", sorsamisk: "Sørsamisk" },
    },
    malform: {
      label: "Kva språkform vil du ha brev på?",
      hjelp: "",
      hvorfor: "Du vel sjølv.",
      valg: { nb: "Bokmål", nn: "Nynorsk" },
    },
    lese: {
      label: "Korleis er det lettast for deg å lese brev?",
      hjelp: "",
      hvorfor: "Brevet skal passe for deg.",
      valg: {
        les_opp: "Les opp",
        stor_skrift: "Stor skrift",
        punktskrift: "Punktskrift",
        kort: "Kort utgåve",
        ring: "Nokon ringjer meg",
      },
    },
    telefon: {
      label: "Telefon",
      hjelp: "Vi har fylt ut det vi veit.",
      hvorfor: "Då kan vi ringje deg om noko er uklart.",
      valg: {},
    },
    epost: {
      label: "E-post for varsel",
      hjelp: "Vi skriv aldri om saka i e-post.",
      hvorfor: "Du får melding når det er kome eit brev.",
      valg: {},
    },
    brev: {
      label: "Korleis vil du ha brev?",
      hjelp: "",
      hvorfor: "Du kan seie nei til digitale brev.",
      valg: { digitalt: "Digitalt", papir: "På papir" },
    },
    trygt: {
      label: "Er det noko vi må passe på når vi tek kontakt?",
      hjelp: "Til dømes at du ikkje kan snakke fritt heime. Vi viser ikkje svaret i brev eller på skjermen igjen.",
      hvorfor: "Vi vil ikkje gjere noko som kan skade deg.",
      valg: {},
    },
    f_konto: {
      label: "Kontonummer",
      hjelp: "Har du ikkje konto, la feltet stå tomt. Då finn vi ein annan måte.",
      hvorfor: "Då kan vi betale til deg.",
      valg: {},
    },
  },
};

export const kontaktTekst = katalog({ nb, nn });
