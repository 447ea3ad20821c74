import { katalog, type Samme } from "../../grunnmur/sprak.ts";
import type { LovId } from "../../lov/kjerne/hjemmel.ts";

/** The acts by the names people use. An abbreviation never stands in a letter. */
const nbLover: Record<LovId, string> = {
  fvl67: "forvaltningsloven",
  fvl25: "forvaltningsloven",
  pbrl: "pasient- og brukerrettighetsloven",
  hol: "helse- og omsorgstjenesteloven",
  stnl: "sosialtjenesteloven",
  boligsosial: "boligsosialloven",
  domstolloven: "domstolloven",
  helligdagsfred: "helligdagsfredloven",
  mailoven: "loven om 1. og 17. mai",
  kommuneloven: "kommuneloven",
  sameloven: "sameloven",
  spraklova: "språklova",
  pjl: "pasientjournalloven",
  efvf: "eForvaltningsforskriften",
  fvlf: "forvaltningslovforskriften",
  egenandel: "forskriften om egenandel",
  ipf: "forskriften om individuell plan",
  bopel: "forskriften om oppholdskommune",
  krisesenter: "krisesenterlova",
  tolkeloven: "tolkeloven",
  parkering: "parkeringsforskriften",
};

const nnLover: Record<LovId, string> = {
  fvl67: "forvaltningslova",
  fvl25: "forvaltningslova",
  pbrl: "pasient- og brukarrettslova",
  hol: "helse- og omsorgstenestelova",
  stnl: "sosialtenestelova",
  boligsosial: "bustadsosiallova",
  domstolloven: "domstollova",
  helligdagsfred: "helgedagsfredlova",
  mailoven: "lova om 1. og 17. mai",
  kommuneloven: "kommunelova",
  sameloven: "samelova",
  spraklova: "språklova",
  pjl: "pasientjournallova",
  efvf: "eForvaltningsforskrifta",
  fvlf: "forvaltningslovforskrifta",
  egenandel: "forskrifta om eigendel",
  ipf: "forskrifta om individuell plan",
  bopel: "forskrifta om opphaldskommune",
  krisesenter: "krisesenterlova",
  tolkeloven: "tolkelova",
  parkering: "parkeringsforskrifta",
};

const ledd = ["", "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende"] as const;
const leddNn = ["", "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande"] as const;

/**
 * What a section is about, in words that finish the sentence "… står i …". The key is the act and the section.
 * A section that is not here is named by its act alone.
 */
const nbEmner: Readonly<Record<string, string>> = {
  "pbrl 2-1": "Retten til nødvendig hjelp",
  "pbrl 2-1a": "Retten til nødvendig hjelp",
  "pbrl 2-1d": "Retten til BPA",
  "pbrl 2-1e": "Retten til langtidsopphold og til å stå på venteliste",
  "pbrl 2-8": "Retten til et vedtak når du har tung omsorg for en annen,",
  "pbrl 3-1": "Retten til å være med og bestemme",
  "pbrl 4-4": "Reglene om samtykke for barn",
  "hol 3-1": "Kommunens ansvar for alle som er i kommunen,",
  "hol 3-2": "Hva kommunen skal tilby,",
  "hol 3-2a": "Kommunens plikt til å gi langtidsopphold",
  "hol 3-5": "Kommunens plikt til å hjelpe når det haster,",
  "hol 3-6": "Kommunens plikt til å støtte den som har tung omsorg for en annen,",
  "hol 3-8": "Kommunens plikt til å tilby BPA",
  "hol 4-1": "Kravet om at hjelpen skal være god nok,",
  "stnl 17": "Retten til råd og veiledning",
  "stnl 18": "Retten til penger til livsopphold",
  "stnl 19": "Adgangen til å gi penger i særlige tilfeller",
  "stnl 20": "Adgangen til å sette vilkår",
  "stnl 20a": "Reglene om aktivitet for den som er under 30 år,",
  "stnl 27": "Retten til et midlertidig sted å bo",
  "stnl 28": "Retten til individuell plan",
  "stnl 29": "Retten til kvalifiseringsprogram",
  "boligsosial 6": "Retten til hjelp til å skaffe seg bolig",
  "fvl67 11": "Plikten til å veilede",
  "fvl67 17": "Plikten til å finne ut nok om saken",
  "fvl67 31": "Reglene om klager som kommer for sent,",
  "fvl67 35": "Reglene om å endre et vedtak uten klage",
  "fvl25 65": "Reglene om klager som kommer for sent,",
  "fvl25 71": "Reglene om å endre et vedtak uten klage",
  "egenandel 8": "Reglene om hva du betaler,",
};

const nnEmner: Readonly<Record<string, string>> = {
  "pbrl 2-1": "Retten til nødvendig hjelp",
  "pbrl 2-1a": "Retten til nødvendig hjelp",
  "pbrl 2-1d": "Retten til BPA",
  "pbrl 2-1e": "Retten til langtidsopphald og til å stå på venteliste",
  "pbrl 2-8": "Retten til eit vedtak når du har tung omsorg for ein annan,",
  "pbrl 3-1": "Retten til å vere med og bestemme",
  "pbrl 4-4": "Reglane om samtykke for barn",
  "hol 3-1": "Ansvaret kommunen har for alle som er i kommunen,",
  "hol 3-2": "Kva kommunen skal tilby,",
  "hol 3-2a": "Plikta kommunen har til å gi langtidsopphald,",
  "hol 3-5": "Plikta kommunen har til å hjelpe når det hastar,",
  "hol 3-6": "Plikta kommunen har til å støtte den som har tung omsorg for ein annan,",
  "hol 3-8": "Plikta kommunen har til å tilby BPA,",
  "hol 4-1": "Kravet om at hjelpa skal vere god nok,",
  "stnl 17": "Retten til råd og rettleiing",
  "stnl 18": "Retten til pengar til livsopphald",
  "stnl 19": "Høvet til å gi pengar i særlege tilfelle",
  "stnl 20": "Høvet til å setje vilkår",
  "stnl 20a": "Reglane om aktivitet for den som er under 30 år,",
  "stnl 27": "Retten til ein mellombels stad å bu",
  "stnl 28": "Retten til individuell plan",
  "stnl 29": "Retten til kvalifiseringsprogram",
  "boligsosial 6": "Retten til hjelp til å skaffe seg bustad",
  "fvl67 11": "Plikta til å rettleie",
  "fvl67 17": "Plikta til å finne ut nok om saka",
  "fvl67 31": "Reglane om klager som kjem for seint,",
  "fvl67 35": "Reglane om å endre eit vedtak utan klage",
  "fvl25 65": "Reglane om klager som kjem for seint,",
  "fvl25 71": "Reglane om å endre eit vedtak utan klage",
  "egenandel 8": "Reglane om kva du betaler,",
};

const nb = {
  lover: nbLover,
  emner: nbEmner,
  ledd: (nr: number) => `${ledd[nr] ?? `${nr}.`} ledd`,
  nr: (nr: number) => `nr. ${nr}`,
  bokstav: (b: string) => `bokstav ${b}`,
  star: "står i",
  viBrukte: "Vi har brukt",
};

const nn: Samme<typeof nb> = {
  lover: nnLover,
  emner: nnEmner,
  ledd: (nr) => `${leddNn[nr] ?? `${nr}.`} ledd`,
  nr: (nr) => `nr. ${nr}`,
  bokstav: (b) => `bokstav ${b}`,
  star: "står i",
  viBrukte: "Vi har brukt",
};

export const lovTekst = katalog({ nb, nn });
