import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** The papers of a case that go to the new kommune: sent from here, or taken there by hand. */
const nb = {
  tittel: (til: string) => `Send papirene til ${til} kommune`,
  om: (til: string) =>
    `${til} kommune bruker Trappa. Da går papirene rett dit og blir en sak hos riktig kontor, med frister og en oppgave.`,
  hvorfor: (hjemmel: string) =>
    `Personen har sagt ja til det. Søknaden skal fram så snart som mulig (${hjemmel}). Send bare det personen har sagt ja til.`,
  papirer: "Hvilke papirer skal med?",
  samling: "Papirene samlet",
  lastNed: "Last ned som én PDF",
  papir: (tittel: string, fra: string, dag: string) => `${tittel}, fra ${fra}, ${dag}`,
  ingen: "Saken har ingen papirer som kan sendes.",
  melding: "Noe kontoret der bør vite?",
  meldingHjelp: "Det står i følgebrevet, sammen med hvem du er og når personen søkte. Personen kan lese det.",
  knapp: (til: string) => `Send til ${til}`,
  skjermet: "Adressen er sperret. Send papirene for hånd, så ingenting i dem viser hvor personen er.",
  forHand: "Sendt på en annen måte?",
  paVei: (antall: number, til: string, av: string, dag: string) =>
    `${antall === 1 ? "Ett papir" : `${antall} papirer`} er på vei til ${til} kommune. Sendt av ${av} ${dag}.`,
  framme: (antall: number, til: string, dag: string, nummer: string) =>
    `${til} kommune fikk ${antall === 1 ? "papiret" : `${antall} papirer`} ${dag}. Saken har nummer ${nummer} der.`,
  stanset: (til: string) =>
    `${til} kommune tok ikke imot papirene: personen er notert som død der. Ring dem, og rett det som er feil.`,
  feil: {
    ikke_samtykket: "Papirene kan bare sendes når personen har sagt ja til at den nye kommunen svarer.",
    tar_ikke_imot: "Den nye kommunen bruker ikke Trappa. Send papirene for hånd.",
    skjermet: "Adressen er sperret. Send papirene for hånd.",
    ingen_papirer: "Velg minst ett papir.",
    alt_sendt: "Papirene er alt sendt.",
    for_mange: (maks: number) => `Velg høyst ${maks} papirer.`,
    for_store: (maks: number) => `Papirene er for store til å sendes sammen. Grensa er ${maks} MB.`,
    for_lang: (maks: number) => `Teksten er for lang. Den kan ha ${maks} tegn.`,
  },
};
const nn: Samme<typeof nb> = {
  tittel: (til) => `Send papira til ${til} kommune`,
  om: (til) => `${til} kommune bruker Trappa. Då går papira rett dit og blir ei sak hos rett kontor, med fristar og ei oppgåve.`,
  hvorfor: (hjemmel) =>
    `Personen har sagt ja til det. Søknaden skal fram så snart som mogleg (${hjemmel}). Send berre det personen har sagt ja til.`,
  papirer: "Kva papir skal med?",
  samling: "Papira samla",
  lastNed: "Last ned som éin PDF",
  papir: (tittel, fra, dag) => `${tittel}, frå ${fra}, ${dag}`,
  ingen: "Saka har ingen papir som kan sendast.",
  melding: "Noko kontoret der bør vite?",
  meldingHjelp: "Det står i følgjebrevet, saman med kven du er og når personen søkte. Personen kan lese det.",
  knapp: (til) => `Send til ${til}`,
  skjermet: "Adressa er sperra. Send papira for hand, så ingenting i dei viser kvar personen er.",
  forHand: "Sendt på ein annan måte?",
  paVei: (antall, til, av, dag) =>
    `${antall === 1 ? "Eitt papir" : `${antall} papir`} er på veg til ${til} kommune. Sendt av ${av} ${dag}.`,
  framme: (antall, til, dag, nummer) =>
    `${til} kommune fekk ${antall === 1 ? "papiret" : `${antall} papir`} ${dag}. Saka har nummer ${nummer} der.`,
  stanset: (til) => `${til} kommune tok ikkje imot papira: personen er notert som død der. Ring dei, og rett det som er feil.`,
  feil: {
    ikke_samtykket: "Papira kan berre sendast når personen har sagt ja til at den nye kommunen svarer.",
    tar_ikke_imot: "Den nye kommunen bruker ikkje Trappa. Send papira for hand.",
    skjermet: "Adressa er sperra. Send papira for hand.",
    ingen_papirer: "Vel minst eitt papir.",
    alt_sendt: "Papira er alt sende.",
    for_mange: (maks) => `Vel høgst ${maks} papir.`,
    for_store: (maks) => `Papira er for store til å sendast saman. Grensa er ${maks} MB.`,
    for_lang: (maks) => `Teksten er for lang. Han kan ha ${maks} teikn.`,
  },
};

export const overforingTekst = katalog({ nb, nn });
