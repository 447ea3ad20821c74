import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  tittel: "Vi vurderer å endre hjelpen din. Si hva du mener først",
  ikkeBestemt: "Vi har ikke bestemt oss.",
  hvorfor: "Derfor vurderer vi det",
  mener: "Hva mener du?",
  for: "Før vi bestemmer noe, vil vi høre hva du mener",
  innen: "Svar innen ",
  hvordan: (pa: string) => `Du kan svare på Min side, skrive, komme til oss eller ringe${pa}. Vi skriver ned det du sier.`,
  merTid: "Trenger du mer tid, si fra før dagen er ute. Svarer du ikke, bestemmer vi ut fra det vi vet.",
  imens: "Hjelpen fortsetter som før til vi har gjort et nytt vedtak. Det nye vedtaket kan du klage på.",
  skjer: "Dette skjer nå",
};

const nn: Samme<typeof nb> = {
  tittel: "Vi vurderer å endre hjelpa di. Sei kva du meiner først",
  ikkeBestemt: "Vi har ikkje bestemt oss.",
  hvorfor: "Difor vurderer vi det",
  mener: "Kva meiner du?",
  for: "Før vi bestemmer noko, vil vi høyre kva du meiner",
  innen: "Svar innan ",
  hvordan: (pa) => `Du kan svare på Mi side, skrive, kome til oss eller ringje${pa}. Vi skriv ned det du seier.`,
  merTid: "Treng du meir tid, sei frå før dagen er ute. Svarer du ikkje, bestemmer vi ut frå det vi veit.",
  imens: "Hjelpa held fram som før til vi har gjort eit nytt vedtak. Det nye vedtaket kan du klage på.",
  skjer: "Dette skjer no",
};

export const forhandsvarselTekst = katalog({ nb, nn });
