import { katalogMedEngelsk, type Samme } from "../sprak.ts";

const nb = {
  ikkeInne: "Du er ikke logget inn",
  nekt: {
    utsteder_svarer_ikke: "Innloggingen svarer ikke akkurat nå. Vent litt og prøv igjen. Haster det, kan du ringe oss.",
    utsteder_avviste: "Innloggingen ble ikke godtatt. Prøv en gang til.",
    ukjent_innlogging: "Innloggingen er brukt før eller for gammel. Prøv en gang til.",
    avbrutt: "Du avbrøt innloggingen.",
    for_lavt_niva: "Du må logge inn med en sikrere elektronisk ID, for eksempel BankID.",
    mangler_fnr:
      "Den elektroniske ID-en din har ikke norsk fødselsnummer eller D-nummer. Ring oss, så hjelper vi deg på en annen måte.",
  },
  provIgjen: "Logg inn",
  utlogget: "Du er logget ut av Trappa",
  ogsaIdporten: "Bruker flere denne maskinen? Da må du også logge ut av ID-porten.",
  loggUtAvIdporten: "Logg ut av ID-porten",
};

const nn: Samme<typeof nb> = {
  ikkeInne: "Du er ikkje logga inn",
  nekt: {
    utsteder_svarer_ikke: "Innlogginga svarer ikkje akkurat no. Vent litt og prøv igjen. Hastar det, kan du ringje oss.",
    utsteder_avviste: "Innlogginga vart ikkje godteken. Prøv ein gong til.",
    ukjent_innlogging: "Innlogginga er brukt før eller for gammal. Prøv ein gong til.",
    avbrutt: "Du avbraut innlogginga.",
    for_lavt_niva: "Du må logge inn med ein sikrare elektronisk ID, til dømes BankID.",
    mangler_fnr:
      "Den elektroniske ID-en din har ikkje norsk fødselsnummer eller D-nummer. Ring oss, så hjelper vi deg på ein annan måte.",
  },
  provIgjen: "Logg inn",
  utlogget: "Du er logga ut av Trappa",
  ogsaIdporten: "Bruker fleire denne maskina? Då må du òg logge ut av ID-porten.",
  loggUtAvIdporten: "Logg ut av ID-porten",
};

const en: Samme<typeof nb> = {
  ikkeInne: "You are not logged in",
  nekt: {
    utsteder_svarer_ikke:
      "The login service does not answer right now. Wait a little and try again. If it is urgent, you can call us.",
    utsteder_avviste: "The login was not accepted. Try once more.",
    ukjent_innlogging: "The login was used before or is too old. Try once more.",
    avbrutt: "You cancelled the login.",
    for_lavt_niva: "You must log in with a safer electronic ID, for example BankID.",
    mangler_fnr:
      "Your electronic ID has no Norwegian national identity number or D number. Call us, and we will help you in another way.",
  },
  provIgjen: "Log in",
  utlogget: "You are logged out of Trappa",
  ogsaIdporten: "Do others use this computer? Then you must log out of ID-porten too.",
  loggUtAvIdporten: "Log out of ID-porten",
};

/** What the login pages say: why there was no login (by `Innloggingsnekt["grunn"]`), and what is left to do after log-out. */
export const innloggingTekst = katalogMedEngelsk({ nb, nn, en });
