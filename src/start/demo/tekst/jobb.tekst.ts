import { katalog, type Samme } from "../../../grunnmur/sprak.ts";
import type { Tematekst } from "./form.ts";

const nb = {
  jobb: {
    onsket: "Hjelp til å komme i jobb",
    fortellinger: [
      {
        behov: "Jeg har vært uten jobb i tre år og får bare nei når jeg søker.",
        mal: "Jeg vil ha en jobb jeg kan leve av.",
        syn: "Jeg lærer best når jeg gjør ting. Jeg vil ha praksis i butikk.",
        fakta: "Du har vært uten jobb i tre år og har ingen ytelser fra Nav. Arbeidsevnen din er vurdert.",
        hensyn: "Praksis og kurs gir deg det arbeidsgiverne spør etter.",
      },
    ],
    ja: "Kvalifiseringsprogram på full tid",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  nedsattFordi: "Du har vært uten jobb i tre år, og trenger hjelp for å komme tilbake.",
  ytelserFordi: "Du har ingen ytelser fra Nav.",
  nyttigFordi: "Praksis og kurs gir deg det arbeidsgiverne spør etter.",
  praksis: "Praksis i matbutikk",
  kurs: "Kurs i data og norsk",
  plan: "Samtale og trening",
} satisfies Record<string, Tematekst | string>;

const nn: Samme<typeof nb> = {
  jobb: {
    onsket: "Hjelp til å kome i jobb",
    fortellinger: [
      {
        behov: "Eg har vore utan jobb i tre år og får berre nei når eg søkjer.",
        mal: "Eg vil ha ein jobb eg kan leve av.",
        syn: "Eg lærer best når eg gjer ting. Eg vil ha praksis i butikk.",
        fakta: "Du har vore utan jobb i tre år og har ingen ytingar frå Nav. Arbeidsevna di er vurdert.",
        hensyn: "Praksis og kurs gir deg det arbeidsgivarane spør etter.",
      },
    ],
    ja: "Kvalifiseringsprogram på full tid",
    delvis: null,
    nei: null,
    klage: null,
    barn: "",
  },
  nedsattFordi: "Du har vore utan jobb i tre år, og treng hjelp for å kome tilbake.",
  ytelserFordi: "Du har ingen ytingar frå Nav.",
  nyttigFordi: "Praksis og kurs gir deg det arbeidsgivarane spør etter.",
  praksis: "Praksis i matbutikk",
  kurs: "Kurs i data og norsk",
  plan: "Samtale og trening",
};

export const jobbTekst = katalog({ nb, nn });
