import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

/** Why an act in a complaint could not be done, and what to do instead. */
const nb = {
  konflikt: (navn: string, nar: string) => `${navn} gjorde noe med klagen ${nar}, før du trykket. Siden viser hvordan den er nå.`,
  konfliktUkjent: "En kollega gjorde noe med klagen før du trykket. Siden viser hvordan den er nå.",
  utkastEndret: (navn: string, nar: string) => `${navn} endret utkastet ${nar}. Les det en gang til før du går videre.`,
  altFattet: (navn: string, nar: string) => `${navn} fattet vedtaket ${nar}.`,
  tilGodkjenning: (navn: string) => `${navn} har sendt utkastet til godkjenning.`,
  utkast_fins: "Det ligger alt et utkast til vedtak i saken. Gjør det ferdig, eller slett det, først.",
  gjelder_ikke: "Vedtaket gjelder ikke lenger, så det kan ikke endres her.",
  for_lang: "Teksten er for lang. Den kan ha 8000 tegn.",
  brev: (hva: string) => `Brevet kan ikke sendes ennå. ${hva}`,
  omgjor_ufullstendig: "Noe mangler i utkastet. Åpne det, så ser du hva.",
  trenger_godkjenning: "Send utkastet til godkjenning først. Her skal to personer se på vedtaket.",
  eget_vedtak: "Du skrev utkastet. En kollega må gjøre det ferdig.",
  annet_vedtak_gjelder:
    "Personen har et annet vedtak om det samme i disse dagene. Kryss av for det som skal avsluttes, eller velg andre dager i utkastet.",
  post_endret: (nr: number) => `Linje ${nr} i saken er endret imens. Åpne utkastet og se på den.`,
  mangler_hvorfor_endret: "Skriv hvorfor dere endrer vedtaket.",
  ingen_omgjoring: "Utkastet hører ikke til denne klagen. Last siden på nytt.",
  kom_i_tide: "Klagen kom i tide. Da kan den ikke avvises som for sen.",
  ingen_nemnd: "Kommunen har ingen klagenemnd i Trappa. Be administrator sette den opp.",
  papir_venter: "Et papir i saken venter på viruskontroll. Send klagen videre når det er sjekket. Vi prøver av oss selv.",
  bekreft: "Kryss av for at parten selv har sagt det.",
};
const nn: Samme<typeof nb> = {
  konflikt: (navn, nar) => `${navn} gjorde noko med klaga ${nar}, før du trykte. Sida viser korleis ho er no.`,
  konfliktUkjent: "Ein kollega gjorde noko med klaga før du trykte. Sida viser korleis ho er no.",
  utkastEndret: (navn, nar) => `${navn} endra utkastet ${nar}. Les det ein gong til før du går vidare.`,
  altFattet: (navn, nar) => `${navn} fatta vedtaket ${nar}.`,
  tilGodkjenning: (navn) => `${navn} har sendt utkastet til godkjenning.`,
  utkast_fins: "Det ligg alt eit utkast til vedtak i saka. Gjer det ferdig, eller slett det, først.",
  gjelder_ikke: "Vedtaket gjeld ikkje lenger, så det kan ikkje endrast her.",
  for_lang: "Teksten er for lang. Han kan ha 8000 teikn.",
  brev: (hva) => `Brevet kan ikkje sendast enno. ${hva}`,
  omgjor_ufullstendig: "Noko manglar i utkastet. Opne det, så ser du kva.",
  trenger_godkjenning: "Send utkastet til godkjenning først. Her skal to personar sjå på vedtaket.",
  eget_vedtak: "Du skreiv utkastet. Ein kollega må gjere det ferdig.",
  annet_vedtak_gjelder:
    "Personen har eit anna vedtak om det same i desse dagane. Kryss av for det som skal avsluttast, eller vel andre dagar i utkastet.",
  post_endret: (nr) => `Linje ${nr} i saka er endra imens. Opne utkastet og sjå på ho.`,
  mangler_hvorfor_endret: "Skriv kvifor de endrar vedtaket.",
  ingen_omgjoring: "Utkastet høyrer ikkje til denne klaga. Last sida på nytt.",
  kom_i_tide: "Klaga kom i tide. Då kan ho ikkje avvisast som for sein.",
  ingen_nemnd: "Kommunen har inga klagenemnd i Trappa. Be administrator setje ho opp.",
  papir_venter: "Eit papir i saka ventar på viruskontroll. Send klaga vidare når det er sjekka. Vi prøver av oss sjølve.",
  bekreft: "Kryss av for at parten sjølv har sagt det.",
};

export const neiTekst = katalog({ nb, nn });
