import { katalog, type Samme } from "../../../grunnmur/sprak.ts";

const nb = {
  mangler: (label: string) => `Svar på «${label}»`,
  for_langt: (label: string, maks: number) => `«${label}» kan ha høyst ${maks} tegn`,
  for_mange: (label: string, maks: number) => `Velg høyst ${maks} på «${label}»`,
  ukjent_valg: (label: string) => `Velg et av svarene på «${label}»`,
  ugyldig_dato: (label: string) => `Skriv datoen på «${label}» slik: 24.12.2026`,
  ugyldig_belop: (label: string) => `Skriv «${label}» med tall, for eksempel 1250 eller 1250,50`,
  ugyldig_telefon: () => "Skriv telefonnummeret med tall, for eksempel 412 34 567",
  ugyldig_epost: () => "Skriv e-posten slik: navn@eksempel.no",
  ugyldig_konto: () => "Kontonummeret skal ha elleve sifre. Se om ett er feil",
  ugyldig_fnr: () => "Fødselsnummeret stemmer ikke. Rett det, eller la feltet stå tomt",
  fnr_i_tekst: (label: string) => `Ta bort fødselsnummeret i «${label}». Vi vet allerede hvem søknaden gjelder`,
};

const nn: Samme<typeof nb> = {
  mangler: (label) => `Svar på «${label}»`,
  for_langt: (label, maks) => `«${label}» kan ha høgst ${maks} teikn`,
  for_mange: (label, maks) => `Vel høgst ${maks} på «${label}»`,
  ukjent_valg: (label) => `Vel eit av svara på «${label}»`,
  ugyldig_dato: (label) => `Skriv datoen på «${label}» slik: 24.12.2026`,
  ugyldig_belop: (label) => `Skriv «${label}» med tal, til dømes 1250 eller 1250,50`,
  ugyldig_telefon: () => "Skriv telefonnummeret med tal, til dømes 412 34 567",
  ugyldig_epost: () => "Skriv e-posten slik: namn@eksempel.no",
  ugyldig_konto: () => "Kontonummeret skal ha elleve siffer. Sjå om eitt er feil",
  ugyldig_fnr: () => "Fødselsnummeret stemmer ikkje. Rett det, eller la feltet stå tomt",
  fnr_i_tekst: (label) => `Ta bort fødselsnummeret i «${label}». Vi veit alt kven søknaden gjeld`,
};

export const svarfeilTekst = katalog({ nb, nn });
