import { katalog, type Samme } from "../../grunnmur/sprak.ts";

/** The words of the paper that an application becomes in the case file. Kept in the language of the application. */
const nb = {
  tittel: "Søknad om hjelp",
  bekymring: "Bekymringsmelding",
  mottatt: (dag: string, klokka: string) => `Mottatt ${dag} klokka ${klokka}`,
  kom: { muntlig: (dag: string) => `Sagt til oss ${dag}`, papir: (dag: string) => `Kom på papir ${dag}` },
  gjelder: (navn: string) => `Gjelder: ${navn}`,
  sendtAv: (navn: string) => `Sendt av: ${navn}`,
  sagtAv: (navn: string) => `Lagt fram av: ${navn}`,
  skrevetNedAv: (navn: string) => `Skrevet ned av: ${navn}`,
  sent: (grunn: string) => `Registrert senere fordi: ${grunn}`,
  sokteOm: "Søknaden gjelder",
  medEgneOrd: "Med egne ord",
  vedlegg: "Vedlegg",
  for: (navn: string, onsket: string) => `For ${navn}: ${onsket}`,
  uroFor: (navn: string, onsket: string) => `Bekymret for ${navn}: ${onsket}`,
  enAnnen: "en annen",
  overfort: {
    fra: (kommune: string, nummer: string) => `Oversendt fra ${kommune} kommune, sak ${nummer}, fordi personen flytter`,
    sokt: (dag: string) => `Søkt der ${dag}`,
    sendtAv: (navn: string) => `Sendt av: ${navn}`,
    samtykke: (dag: string, navn: string) => `Personen sa ja til det ${dag}. Skrevet ned av ${navn}.`,
    melding: "Fra kommunen som sendte",
    papirer: "Papirer som fulgte med",
    egen: "egen fil, ikke i denne",
  },
};

const nn: Samme<typeof nb> = {
  tittel: "Søknad om hjelp",
  bekymring: "Uromelding",
  mottatt: (dag, klokka) => `Motteke ${dag} klokka ${klokka}`,
  kom: { muntlig: (dag) => `Sagt til oss ${dag}`, papir: (dag) => `Kom på papir ${dag}` },
  gjelder: (navn) => `Gjeld: ${navn}`,
  sendtAv: (navn) => `Sendt av: ${navn}`,
  sagtAv: (navn) => `Lagd fram av: ${navn}`,
  skrevetNedAv: (navn) => `Skrive ned av: ${navn}`,
  sent: (grunn) => `Registrert seinare fordi: ${grunn}`,
  sokteOm: "Søknaden gjeld",
  medEgneOrd: "Med eigne ord",
  vedlegg: "Vedlegg",
  for: (navn, onsket) => `For ${navn}: ${onsket}`,
  uroFor: (navn, onsket) => `Uroa for ${navn}: ${onsket}`,
  enAnnen: "ein annan",
  overfort: {
    fra: (kommune, nummer) => `Send over frå ${kommune} kommune, sak ${nummer}, fordi personen flyttar`,
    sokt: (dag) => `Søkt der ${dag}`,
    sendtAv: (navn) => `Sendt av: ${navn}`,
    samtykke: (dag, navn) => `Personen sa ja til det ${dag}. Skrive ned av ${navn}.`,
    melding: "Frå kommunen som sende",
    papirer: "Papir som følgde med",
    egen: "eiga fil, ikkje i denne",
  },
};

export const soknadTekst = katalog({ nb, nn });
