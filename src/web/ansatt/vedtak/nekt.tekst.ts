import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** Why a decision could not be saved, sent on or made. */
const nb = {
  endret_av_annen: (navn: string, nar: string) =>
    `${navn} lagret vedtaket ${nar}, etter at du åpnet det. Det du skrev, står her. Det som er lagret, står over skjemaet. Skriv sammen det du vil ha, og lagre på nytt.`,
  til_godkjenning: (navn: string, nar: string) => `${navn} sendte vedtaket til godkjenning ${nar}. Det kan ikke endres nå.`,
  alt_fattet: (navn: string, nar: string) => `${navn} fattet vedtaket ${nar}. Det du gjorde nå, er ikke lagret.`,
  ingen_utkast: "Utkastet finnes ikke lenger. Last siden på nytt.",
  sak_avsluttet: "Saken er avsluttet. Det du skrev, er ikke lagret.",
  post_finnes_ikke: "Noe av det du svarte på, finnes ikke i saken lenger. Last siden på nytt.",
  postene_ligger_fast: "Dette vedtaket tar over for et annet og må svare på de samme tingene.",
  post_uten_tjeneste: (nr: string) => `Linje ${nr} mangler tjeneste. Velg den på oversikten først.`,
  post_besvart: (nr: string) => `Linje ${nr} er allerede besvart.`,
  tjeneste_uten_vedtak: (nr: string) => `Tjenesten på linje ${nr} gis uten vedtak.`,
  ufullstendig: "Vedtaket er ikke komplett. Se hva som mangler.",
  vedtak_finnes_ikke: "Vedtaket finnes ikke i saken. Last siden på nytt.",
  gjores_i_klagen: "Vedtaket svarer på en klage. Gjør det ferdig i klagesaken.",
  trenger_godkjenning: "To personer må stå bak dette vedtaket. Send det til godkjenning først.",
  eget_vedtak: "Du har skrevet vedtaket selv. En annen må godkjenne det.",
  annet_vedtak_gjelder: "Personen har denne tjenesten fra før. Velg hva som skal avsluttes, eller velg andre dager.",
  post_endret: (nr: string) => `Linje ${nr} er besvart av en annen i mellomtiden.`,
  mangler_grunn: "Skriv hva som må endres.",
  brev_ufullstendig: (hva: string) => `Brevet kan ikke sendes ennå. ${hva}`,
};
const nn: Samme<typeof nb> = {
  endret_av_annen: (navn, nar) =>
    `${navn} lagra vedtaket ${nar}, etter at du opna det. Det du skreiv, står her. Det som er lagra, står over skjemaet. Skriv saman det du vil ha, og lagre på nytt.`,
  til_godkjenning: (navn, nar) => `${navn} sende vedtaket til godkjenning ${nar}. Det kan ikkje endrast no.`,
  alt_fattet: (navn, nar) => `${navn} fatta vedtaket ${nar}. Det du gjorde no, er ikkje lagra.`,
  ingen_utkast: "Utkastet finst ikkje lenger. Last sida på nytt.",
  sak_avsluttet: "Saka er avslutta. Det du skreiv, er ikkje lagra.",
  post_finnes_ikke: "Noko av det du svarte på, finst ikkje i saka lenger. Last sida på nytt.",
  postene_ligger_fast: "Dette vedtaket tek over for eit anna og må svare på dei same tinga.",
  post_uten_tjeneste: (nr) => `Linje ${nr} manglar teneste. Vel ho på oversikta først.`,
  post_besvart: (nr) => `Linje ${nr} er alt svart på.`,
  tjeneste_uten_vedtak: (nr) => `Tenesta på linje ${nr} blir gitt utan vedtak.`,
  ufullstendig: "Vedtaket er ikkje komplett. Sjå kva som manglar.",
  vedtak_finnes_ikke: "Vedtaket finst ikkje i saka. Last sida på nytt.",
  gjores_i_klagen: "Vedtaket svarer på ei klage. Gjer det ferdig i klagesaka.",
  trenger_godkjenning: "To personar må stå bak dette vedtaket. Send det til godkjenning først.",
  eget_vedtak: "Du har skrive vedtaket sjølv. Ein annan må godkjenne det.",
  annet_vedtak_gjelder: "Personen har denne tenesta frå før. Vel kva som skal avsluttast, eller vel andre dagar.",
  post_endret: (nr) => `Linje ${nr} er svart på av ein annan i mellomtida.`,
  mangler_grunn: "Skriv kva som må endrast.",
  brev_ufullstendig: (hva) => `Brevet kan ikkje sendast enno. ${hva}`,
};

export const vedtaksnektTekst = katalog({ nb, nn });
