import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Personen fra før",
  harIkke: "Har ingen hjelp etter vedtak fra oss nå.",
  fra: (dag: string) => `fra ${dag}`,
  til: (dag: string) => `til ${dag}`,
  saker: "Andre saker hos oss",
  sak: (nummer: string, om: string, status: string) => (om === "" ? `${nummer} (${status})` : `${nummer}: ${om} (${status})`),
};

const nn: Samme<typeof nb> = {
  tittel: "Personen frå før",
  harIkke: "Har inga hjelp etter vedtak frå oss no.",
  fra: (dag) => `frå ${dag}`,
  til: (dag) => `til ${dag}`,
  saker: "Andre saker hos oss",
  sak: (nummer, om, status) => (om === "" ? `${nummer} (${status})` : `${nummer}: ${om} (${status})`),
};

export const fraForTekst = katalog({ nb, nn });
