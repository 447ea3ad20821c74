import { katalogMedEngelsk, type Samme } from "../../grunnmur/sprak.ts";

const nb = {
  apent: (kontor: string, til: string) => `${kontor} svarer nå, fram til klokka ${til}. Ring`,
  stengt: (kontor: string) => `${kontor} er stengt nå.`,
  apner: (dag: string, klokka: string) => `Det åpner ${dag} klokka ${klokka}.`,
  vakt: (hvem: string) => `Nå svarer ${hvem}. Ring`,
  ellers: (hvem: string) => `Når kontoret er stengt, svarer ${hvem}. Ring`,
  utenVakt:
    "Kommunen har ikke skrevet her hvem som svarer nå. Ring kommunen, og si at det er nødhjelp. Er det fare for liv eller helse, ring 113 eller 116 117.",
  kommunen: "Kommunen:",
  ukjent: (kontor: string) => `Ring ${kontor}, og si at det er nødhjelp.`,
  sokLikevel: "Du kan søke her hele døgnet. Søknaden gjelder fra du sender den.",
};
const nn: Samme<typeof nb> = {
  apent: (kontor, til) => `${kontor} svarer no, fram til klokka ${til}. Ring`,
  stengt: (kontor) => `${kontor} er stengt no.`,
  apner: (dag, klokka) => `Det opnar ${dag} klokka ${klokka}.`,
  vakt: (hvem) => `No svarer ${hvem}. Ring`,
  ellers: (hvem) => `Når kontoret er stengt, svarer ${hvem}. Ring`,
  utenVakt:
    "Kommunen har ikkje skrive her kven som svarer no. Ring kommunen, og sei at det er nødhjelp. Er det fare for liv eller helse, ring 113 eller 116 117.",
  kommunen: "Kommunen:",
  ukjent: (kontor) => `Ring ${kontor}, og sei at det er nødhjelp.`,
  sokLikevel: "Du kan søkje her heile døgnet. Søknaden gjeld frå du sender han.",
};
const en: Samme<typeof nb> = {
  apent: (kontor, til) => `${kontor} answers now, until ${til}. Phone`,
  stengt: (kontor) => `${kontor} is closed now.`,
  apner: (dag, klokka) => `It opens ${dag} at ${klokka}.`,
  ellers: (hvem) => `When the office is closed, the one who answers is ${hvem}. Phone`,
  vakt: (hvem) => `Now the one who answers is ${hvem}. Phone`,
  utenVakt:
    "The municipality has not written here who answers now. Phone the municipality, and say that it is emergency help. If life or health is in danger, phone 113 or 116 117.",
  kommunen: "The municipality:",
  ukjent: (kontor) => `Phone ${kontor}, and say that it is emergency help.`,
  sokLikevel: "You can apply here day and night. The application counts from when you send it.",
};

export const hvemsvarerTekst = katalogMedEngelsk({ nb, nn, en });
