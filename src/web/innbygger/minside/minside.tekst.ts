import type { Klagetilstand } from "../../../domene/klage/index.ts";
import type { Representasjon } from "../../../domene/person/index.ts";
import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Mine saker",
  hei: (navn: string) => `Hei, ${navn}.`,
  venterPaDeg: "Dette venter på deg",
  ingenting: "Ingenting venter på deg nå.",
  ingenSaker: "Du har ingen saker her ennå. Trenger du hjelp, kan du søke eller bare fortelle hva som er vanskelig.",
  sok: "Søk om hjelp",
  sokFor: (navn: string) => `Søk for ${navn}`,

  ulestBrev: (tittel: string) => `Les brevet: ${tittel}`,
  svarPa: (hva: string, dag: string) => `Svar på det vi spurte om: ${hva}. Innen ${dag}.`,
  svarPaVarsel: (hvem: string, dag: string) => `Si hva du mener om hjelpen vi vurderer å endre${hvem}. Innen ${dag}.`,
  ulestMelding: (sak: string) => `Les meldingen i saken om ${sak}`,
  siHvaDuMener: (dag: string) => `Si hva du mener om brevet i klagesaken. Innen ${dag}.`,
  for: (navn: string) => ` (for ${navn})`,

  kladder: "Søknader du har begynt på",
  kladd: (dag: string) => `Begynt ${dag}`,
  kladdSlettes: (dag: string) => `Ikke sendt. Slettes ${dag} hvis du ikke gjør mer.`,
  fortsett: "Fortsett",
  kladdFor: (navn: string) => `Søknad for ${navn}`,
  kladdMeg: "Søknad om hjelp",
  klagekladder: "Klager du har begynt på",
  klagekladd: (sak: string) => `Klage i saken om ${sak}`,

  dine: "Sakene dine",
  for_: (navn: string) => `Saker for ${navn}`,
  andres: "Saker for andre",
  ferdige: "Ferdige saker",
  sak: (nummer: string) => `sak ${nummer}`,

  klage: {
    mottatt: "Vi ser på klagen din",
    vurderes: "Vi ser på klagen din",
    omgjort: "Klagen din førte fram",
    opprettholdt: "Klagen din går videre",
    oversendt: "Klagen din er sendt videre",
    avgjort: "Klagen din er avgjort",
    avvist: "Klagen kan ikke behandles",
    trukket: "Du har trukket klagen",
    bortfalt: "Klagen er falt bort",
  } satisfies Record<Klagetilstand, string>,
  seKlagen: "Se klagen",

  sidenavn: "Brev, andre du handler for, og om deg",
  brev: "Brev til deg",
  ingenBrev: "Du har ikke fått brev ennå.",
  ulest: "ikke lest",
  alleBrev: (n: number) => `Vis alle brev (${n})`,
  handlerFor: "Du handler for",
  omMeg: "Om meg og fullmakter",
  slag: { foresatt: "som forelder", verge: "som verge", fullmakt: "med fullmakt" } satisfies Record<
    Representasjon["slag"],
    string
  >,
};

const nn: Samme<typeof nb> = {
  tittel: "Mine saker",
  hei: (navn) => `Hei, ${navn}.`,
  venterPaDeg: "Dette ventar på deg",
  ingenting: "Ingenting ventar på deg no.",
  ingenSaker: "Du har ingen saker her enno. Treng du hjelp, kan du søkje eller berre fortelje kva som er vanskeleg.",
  sok: "Søk om hjelp",
  sokFor: (navn) => `Søk for ${navn}`,

  ulestBrev: (tittel) => `Les brevet: ${tittel}`,
  svarPa: (hva, dag) => `Svar på det vi spurde om: ${hva}. Innan ${dag}.`,
  svarPaVarsel: (hvem, dag) => `Sei kva du meiner om hjelpa vi vurderer å endre${hvem}. Innan ${dag}.`,
  ulestMelding: (sak) => `Les meldinga i saka om ${sak}`,
  siHvaDuMener: (dag) => `Sei kva du meiner om brevet i klagesaka. Innan ${dag}.`,
  for: (navn) => ` (for ${navn})`,

  kladder: "Søknader du har byrja på",
  kladd: (dag) => `Byrja ${dag}`,
  kladdSlettes: (dag) => `Ikkje send. Blir sletta ${dag} om du ikkje gjer meir.`,
  fortsett: "Hald fram",
  kladdFor: (navn) => `Søknad for ${navn}`,
  kladdMeg: "Søknad om hjelp",
  klagekladder: "Klager du har byrja på",
  klagekladd: (sak) => `Klage i saka om ${sak}`,

  dine: "Sakene dine",
  for_: (navn) => `Saker for ${navn}`,
  andres: "Saker for andre",
  ferdige: "Ferdige saker",
  sak: (nummer) => `sak ${nummer}`,

  klage: {
    mottatt: "Vi ser på klaga di",
    vurderes: "Vi ser på klaga di",
    omgjort: "Klaga di førte fram",
    opprettholdt: "Klaga di går vidare",
    oversendt: "Klaga di er send vidare",
    avgjort: "Klaga di er avgjord",
    avvist: "Klaga kan ikkje behandlast",
    trukket: "Du har trekt klaga",
    bortfalt: "Klaga er fallen bort",
  },
  seKlagen: "Sjå klaga",

  sidenavn: "Brev, andre du handlar for, og om deg",
  brev: "Brev til deg",
  ingenBrev: "Du har ikkje fått brev enno.",
  ulest: "ikkje lese",
  alleBrev: (n) => `Vis alle brev (${n})`,
  handlerFor: "Du handlar for",
  omMeg: "Om meg og fullmakter",
  slag: { foresatt: "som forelder", verge: "som verje", fullmakt: "med fullmakt" },
};

export const minsideTekst = katalog({ nb, nn });
