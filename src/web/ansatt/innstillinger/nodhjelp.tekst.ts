import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Nødhjelp: hvem svarer?",
  hjelp:
    "Den som mangler mat, medisin eller et sted å sove, skal få svar samme dag. Siden «Haster det?» viser hvem som svarer akkurat nå. På helligdager regner vi kontoret som stengt.",
  utenVakt: "Ingen står oppført utenfor åpningstiden. Da viser siden bare kommunens telefon.",
  apentHjelp: "Når er Nav-kontoret åpent? Skriv slik: 9–15. La en dag stå tom når det er stengt.",
  dager: {
    mandag: "Mandag",
    tirsdag: "Tirsdag",
    onsdag: "Onsdag",
    torsdag: "Torsdag",
    fredag: "Fredag",
    lordag: "Lørdag",
    sondag: "Søndag",
  },
  vaktTelefon: "Telefon utenfor åpningstiden",
  vaktNb: "Hvem svarer da, på bokmål",
  vaktNn: "Hvem svarer da, på nynorsk",
  vaktHjelp: "For eksempel: sosial vakttelefon.",
  feil: {
    apent: "Skriv åpningstiden slik: 9–15. Kontoret må åpne før det stenger.",
    vakt: "Skriv både telefon og hvem som svarer, i begge målformer. Eller la alt stå tomt.",
  },
};
const nn: Samme<typeof nb> = {
  tittel: "Nødhjelp: kven svarer?",
  hjelp:
    "Den som manglar mat, medisin eller ein stad å sove, skal få svar same dag. Sida «Hastar det?» viser kven som svarer akkurat no. På heilagdagar reknar vi kontoret som stengt.",
  utenVakt: "Ingen står oppført utanfor opningstida. Då viser sida berre telefonen til kommunen.",
  apentHjelp: "Når er Nav-kontoret ope? Skriv slik: 9–15. Lat ein dag stå tom når det er stengt.",
  dager: {
    mandag: "Måndag",
    tirsdag: "Tysdag",
    onsdag: "Onsdag",
    torsdag: "Torsdag",
    fredag: "Fredag",
    lordag: "Laurdag",
    sondag: "Søndag",
  },
  vaktTelefon: "Telefon utanfor opningstida",
  vaktNb: "Kven svarer då, på bokmål",
  vaktNn: "Kven svarer då, på nynorsk",
  vaktHjelp: "Til dømes: sosial vakttelefon.",
  feil: {
    apent: "Skriv opningstida slik: 9–15. Kontoret må opne før det stengjer.",
    vakt: "Skriv både telefon og kven som svarer, i begge målformer. Eller lat alt stå tomt.",
  },
};

export const nodhjelpTekst = katalog({ nb, nn });
