import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** The journal and the log of readers. */
const nb = {
  hendelser: "Alt som har skjedd i saken",
  hendelserOm: "Lista kan ikke endres. Innbyggeren ser det meste av den i sin egen sak.",
  bareKontoret: "Vises bare for kontoret",
  ingenHendelser: "Ingenting har skjedd ennå.",
  innsyn: "Hvem har lest saken",
  innsynOm:
    "Alle som åpner saken, blir ført opp her. Den saken gjelder, kan lese lista. Åpne derfor bare saker du trenger i arbeidet.",
  hjemmel: "Pasientjournalloven § 22 a og forvaltningsloven § 18",
  nar: "Når",
  hvem: "Hvem",
  enhet: "Kontor",
  hvorfor: "Hvorfor",
  hva: "Hva",
  tomt: "Ingen har lest saken ennå.",
  privat: "Privatperson",
  grunnlag: {
    registrering: "Registrerte søknaden",
    saksbehandling: "Behandler saken",
    godkjenning: "Godkjenner vedtak",
    ledelse: "Leder ved kontoret",
    klagebehandling: "Behandler klage",
    representant: "På vegne av personen",
  },
  del: {
    saken: "Oversikten",
    hendelser: "Hendelsene",
    dokument: "Et dokument",
    brev: "Et brev",
    utredning: "Utredningen",
    vedtak: "Vedtaket",
    klage: "Klagen",
    innsynslogg: "Denne lista",
  },
};
const nn: Samme<typeof nb> = {
  hendelser: "Alt som har hendt i saka",
  hendelserOm: "Lista kan ikkje endrast. Innbyggjaren ser det meste av ho i si eiga sak.",
  bareKontoret: "Står berre for kontoret",
  ingenHendelser: "Ingenting har hendt enno.",
  innsyn: "Kven har lese saka",
  innsynOm:
    "Alle som opnar saka, blir førte opp her. Den saka gjeld, kan lese lista. Opne difor berre saker du treng i arbeidet.",
  hjemmel: "Pasientjournallova § 22 a og forvaltningslova § 18",
  nar: "Når",
  hvem: "Kven",
  enhet: "Kontor",
  hvorfor: "Kvifor",
  hva: "Kva",
  tomt: "Ingen har lese saka enno.",
  privat: "Privatperson",
  grunnlag: {
    registrering: "Registrerte søknaden",
    saksbehandling: "Behandlar saka",
    godkjenning: "Godkjenner vedtak",
    ledelse: "Leiar ved kontoret",
    klagebehandling: "Behandlar klage",
    representant: "På vegner av personen",
  },
  del: {
    saken: "Oversikta",
    hendelser: "Hendingane",
    dokument: "Eit dokument",
    brev: "Eit brev",
    utredning: "Utgreiinga",
    vedtak: "Vedtaket",
    klage: "Klaga",
    innsynslogg: "Denne lista",
  },
};

export const loggTekst = katalog({ nb, nn });
