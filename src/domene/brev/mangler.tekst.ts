import { katalog, type Samme, stor } from "../../grunnmur/sprak.ts";
import type { Blokk, Hullkode, Tekstkode } from "./modell.ts";

/** The parts of a letter as the desk knows them. */
const nbBlokker: Record<Blokk, string> = {
  B1: "Overskriften",
  B2: "Avsender, mottaker eller dato",
  B3: "Svaret på det som er søkt om",
  B4: "Hva personen får",
  B5: "Hva personen ikke får",
  B6: "Det personen selv mener",
  B7: "Barnets beste",
  B8: "Fakta",
  B9: "Hovedhensynene",
  B10: "Reglene",
  B11: "Vilkårene",
  B12: "Prisen",
  B13: "Hva personen skal si fra om",
  B14: "Klageadgangen",
  B15: "Retten til innsyn",
  B16: "Andre rettigheter",
  B17: "Pasient- og brukerombudet",
  B18: "Hvem som får kopi",
  B19: "Navnet på den som har bestemt",
  B20: "Andre former av brevet",
  etterspurt: "Hva dere ber om, og hvorfor",
  svarfrist: "Dagen det må være hos dere",
  grunn_og_ny_dato: "Grunnen og den nye datoen",
  slik_forsto_vi: "Hvordan dere forsto klagen",
  videre: "Hva som skjer videre",
  hvorfor_endret: "Hvorfor vedtaket er endret",
  punktsvar: "Svar på hvert punkt i klagen",
  papirer: "Lista over papirene som sendes",
  merknadsfrist: "Fristen for å si hva en mener",
  for_sen_vurdert: "Vurderingen av om en sen klage kan behandles",
  omgjoring_vurdert: "Vurderingen av om vedtaket er feil",
  selvstyre: "Vekten på kommunens selvstyre",
  kommunens_frist: "Fristen kommunen får",
  siste_instans: "Hva personen kan gjøre etter avgjørelsen",
};

const nnBlokker: Record<Blokk, string> = {
  B1: "Overskrifta",
  B2: "Avsendar, mottakar eller dato",
  B3: "Svaret på det som er søkt om",
  B4: "Kva personen får",
  B5: "Kva personen ikkje får",
  B6: "Det personen sjølv meiner",
  B7: "Det som er best for barnet",
  B8: "Fakta",
  B9: "Hovudomsyna",
  B10: "Reglane",
  B11: "Vilkåra",
  B12: "Prisen",
  B13: "Kva personen skal seie frå om",
  B14: "Klageretten",
  B15: "Retten til innsyn",
  B16: "Andre rettar",
  B17: "Pasient- og brukarombodet",
  B18: "Kven som får kopi",
  B19: "Namnet på den som har bestemt",
  B20: "Andre former av brevet",
  etterspurt: "Kva de ber om, og kvifor",
  svarfrist: "Dagen det må vere hos dykk",
  grunn_og_ny_dato: "Grunnen og den nye datoen",
  slik_forsto_vi: "Korleis de forstod klaga",
  videre: "Kva som skjer vidare",
  hvorfor_endret: "Kvifor vedtaket er endra",
  punktsvar: "Svar på kvart punkt i klaga",
  papirer: "Lista over papira som blir sende",
  merknadsfrist: "Fristen for å seie kva ein meiner",
  for_sen_vurdert: "Vurderinga av om ei sein klage kan behandlast",
  omgjoring_vurdert: "Vurderinga av om vedtaket er feil",
  selvstyre: "Vekta på sjølvstyret til kommunen",
  kommunens_frist: "Fristen kommunen får",
  siste_instans: "Kva personen kan gjere etter avgjerda",
};

const nbKoder: Record<Exclude<Hullkode, Tekstkode>, string> = {
  mangler: "mangler",
  ikke_besvart: "er ikke besvart",
  omfang: "mangler omfang: hvor mye og hvor ofte",
  fra: "mangler dagen det gjelder fra",
  pris: "mangler pris, eller at det er gratis",
  far_ikke: "mangler det personen ikke får",
  begrunnelse: "mangler begrunnelse",
  regnestykke: "stemmer ikke: beløpet er et annet enn regnestykket gir",
  adresse: "mangler adresse eller klageinstans",
  for_langt: "er for langt til å sendes som ett brev",
};

const nnKoder: Record<Exclude<Hullkode, Tekstkode>, string> = {
  mangler: "manglar",
  ikke_besvart: "er ikkje svart på",
  omfang: "manglar omfang: kor mykje og kor ofte",
  fra: "manglar dagen det gjeld frå",
  pris: "manglar pris, eller at det er gratis",
  far_ikke: "manglar det personen ikkje får",
  begrunnelse: "manglar grunngiving",
  regnestykke: "stemmer ikkje: beløpet er eit anna enn reknestykket gir",
  adresse: "manglar adresse eller klageinstans",
  for_langt: "er for langt til å sendast som eitt brev",
};

/** What is wrong with a standard text, and what to do about it. The section follows in brackets. */
const nbTekster: Record<Tekstkode, (tekst: string, gjelder: string) => string> = {
  bare_kladd: (tekst) => `Standardteksten «${tekst}» er bare en kladd. Den må publiseres i innstillingene før brevet kan sendes`,
  mangler_malform: (tekst) =>
    `Standardteksten «${tekst}» finnes ikke i målformen til brevet. Den må skrives i innstillingene før brevet kan sendes`,
  gjelder_ikke: (tekst) => `Standardteksten «${tekst}» gjelder ikke i dag. Brevet kan sendes når den neste versjonen gjelder`,
  trukket: (tekst, om) => `${stor(om)}: standardteksten «${tekst}» er trukket tilbake. Skriv grunnen på nytt, og ta bort merket`,
  avlost: (tekst, om) => `${stor(om)}: standardteksten «${tekst}» har kommet i ny versjon. Sett inn den nye i stedet`,
  annet_utfall: (tekst, om) =>
    `${stor(om)}: standardteksten «${tekst}» er for et annet svar. Skriv en grunn som passer, og ta bort merket`,
  annen_malform: (tekst, om) =>
    `${stor(om)}: standardteksten «${tekst}» står i en annen målform enn brevet. Sett den inn på nytt`,
  apen_plass: (plass, om) => `${stor(om)}: fyll ut [${plass}] i begrunnelsen`,
};
const nnTekster: Record<Tekstkode, (tekst: string, gjelder: string) => string> = {
  bare_kladd: (tekst) =>
    `Standardteksten «${tekst}» er berre ein kladd. Han må publiserast i innstillingane før brevet kan sendast`,
  mangler_malform: (tekst) =>
    `Standardteksten «${tekst}» finst ikkje i målforma til brevet. Han må skrivast i innstillingane før brevet kan sendast`,
  gjelder_ikke: (tekst) => `Standardteksten «${tekst}» gjeld ikkje i dag. Brevet kan sendast når den neste versjonen gjeld`,
  trukket: (tekst, om) => `${stor(om)}: standardteksten «${tekst}» er trekt tilbake. Skriv grunnen på nytt, og ta bort merket`,
  avlost: (tekst, om) => `${stor(om)}: standardteksten «${tekst}» har kome i ny versjon. Set inn den nye i staden`,
  annet_utfall: (tekst, om) =>
    `${stor(om)}: standardteksten «${tekst}» er for eit anna svar. Skriv ein grunn som passar, og ta bort merket`,
  annen_malform: (tekst, om) => `${stor(om)}: standardteksten «${tekst}» står i ei anna målform enn brevet. Set han inn på nytt`,
  apen_plass: (plass, om) => `${stor(om)}: fyll ut [${plass}] i grunngivinga`,
};

const nb = { blokker: nbBlokker, koder: nbKoder, tekster: nbTekster, brevet: "Brevet" };
const nn: Samme<typeof nb> = { blokker: nnBlokker, koder: nnKoder, tekster: nnTekster, brevet: "Brevet" };

export const mangelTekst = katalog({ nb, nn });
