import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Klagen kom for sent, og vi kan ikke behandle den",
  klaget: (vedtak: string) => `Du klaget på vedtaket fra ${vedtak}.`,
  datoer: {
    fikk: (dato: string) => `Du fikk vedtaket ${dato}.`,
    siste: (dato: string) => `Siste dag for å klage var ${dato}.`,
    kom: (dato: string) => `Klagen kom ${dato}.`,
  },
  vurdert: {
    overskrift: "Vi har sett på om vi kan behandle den likevel",
    kan: "Det kan vi hvis du ikke er skyld i at den kom sent, eller hvis det er særlige grunner.",
    ettAar: "Det er mer enn ett år siden vedtaket ble gjort. Da kan vi ikke behandle en klage på det, uansett grunn.",
  },
  hvorfor: "Derfor kan vi ikke behandle klagen",
  omgjoring: "Vi har også sett på om vedtaket er feil",
  regler: "Reglene vi har brukt",
  kanFortsatt: {
    overskrift: "Dette kan du gjøre",
    sok: "Du kan søke på nytt når du vil.",
    skriv: "Er noe endret, eller er det noe vi ikke vet, kan du skrive til oss.",
  },
};

const nn: Samme<typeof nb> = {
  tittel: "Klaga kom for seint, og vi kan ikkje behandle ho",
  klaget: (vedtak) => `Du klaga på vedtaket frå ${vedtak}.`,
  datoer: {
    fikk: (dato) => `Du fekk vedtaket ${dato}.`,
    siste: (dato) => `Siste dag for å klage var ${dato}.`,
    kom: (dato) => `Klaga kom ${dato}.`,
  },
  vurdert: {
    overskrift: "Vi har sett på om vi kan behandle ho likevel",
    kan: "Det kan vi om du ikkje er skuld i at ho kom seint, eller om det er særlege grunnar.",
    ettAar: "Det er meir enn eitt år sidan vedtaket blei gjort. Då kan vi ikkje behandle ei klage på det, uansett grunn.",
  },
  hvorfor: "Difor kan vi ikkje behandle klaga",
  omgjoring: "Vi har òg sett på om vedtaket er feil",
  regler: "Reglane vi har brukt",
  kanFortsatt: {
    overskrift: "Dette kan du gjere",
    sok: "Du kan søkje på nytt når du vil.",
    skriv: "Er noko endra, eller er det noko vi ikkje veit, kan du skrive til oss.",
  },
};

export const klageAvvistTekst = katalog({ nb, nn });
