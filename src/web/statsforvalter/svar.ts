import { type Avgjoring, avgjorelseskrav, type Instanssak, type Instansutfall } from "../../domene/klageinstans/index.ts";
import type { Skjemadata } from "../../grunnmur/skjema.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Endringsarsak } from "../../lov/klageavgjorelsekrav.ts";
import { lesDato } from "../ansatt/dato.ts";

export const MAKS_TEGN = 8000;
export const UTFALL = ["stadfester", "nytt_vedtak", "opphever", "avviser"] as const satisfies readonly Instansutfall[];
export const ARSAKER = ["nye_forhold", "feil_ved_vedtaket", "annet_skjonn"] as const satisfies readonly Endringsarsak[];

/** The outcomes that leave the kommune with something to do, and so have fields of their own. */
export type Endrende = Extract<Instansutfall, "nytt_vedtak" | "opphever">;
const erEndrende = (u: Instansutfall | null): u is Endrende => u === "nytt_vedtak" || u === "opphever";

/** The same question under two outcomes is two fields, so that an answer is never taken from the one that was not chosen. */
export const under = (felt: "innen" | "endringsarsak" | "apenbartUrimelig", utfall: Endrende): string => `${felt}_${utfall}`;

export type Innhold = Omit<Avgjoring, "kommune" | "sak" | "versjon">;

/** The decision as the form sent it; fields of outcomes that were not chosen do not count. */
export function lesAvgjoring(skjema: Skjemadata): Innhold {
  const tekst = (navn: string) => skjema.tekst(navn);
  const utfall = UTFALL.find((u) => u === tekst("utfall")) ?? null;
  const endrende = erEndrende(utfall) ? utfall : null;
  return {
    utfall,
    provd: tekst("provd"),
    klagensGrunner: tekst("klagensGrunner"),
    begrunnelse: tekst("begrunnelse"),
    selvstyre: tekst("selvstyre"),
    endringsarsak: endrende ? (ARSAKER.find((a) => a === tekst(under("endringsarsak", endrende))) ?? null) : null,
    apenbartUrimelig: endrende ? tekst(under("apenbartUrimelig", endrende)) : "",
    nyttInnhold: utfall === "nytt_vedtak" ? tekst("nyttInnhold") : "",
    veiledning: utfall === "opphever" ? tekst("veiledning") : "",
    kommunenInnen: endrende ? lesDato(tekst(under("innen", endrende))) : null,
    tilSkade: utfall === "nytt_vedtak" && tekst("tilSkade") === "ja",
  };
}

/** The field where a requirement is put right; null for what the program sees to. */
export function feltFor(kode: ReturnType<typeof kravene>[number]["kode"], utfall: Instansutfall | null): string | null {
  const endrende = erEndrende(utfall) ? utfall : "nytt_vedtak";
  switch (kode) {
    case "utfall":
      return "utfall";
    case "alle_sider_provd":
      return "provd";
    case "klagens_grunner_vurdert":
      return "klagensGrunner";
    case "begrunnelse":
      return "begrunnelse";
    case "selvstyret_vektlagt":
      return "selvstyre";
    case "skjonn_apenbart_urimelig":
      return under("apenbartUrimelig", endrende);
    case "arsak_til_endring":
      return under("endringsarsak", endrende);
    case "nytt_innhold":
      return "nyttInnhold";
    case "veiledning_til_kommunen":
      return "veiledning";
    case "til_skade_i_tide":
      return "tilSkade";
    case "endelig_opplyst":
      return null;
  }
}

/** Every requirement of this decision, what is missing first. */
export function kravene(sak: Instanssak, inn: Innhold, idag: Dato) {
  return [...avgjorelseskrav(sak, inn, idag).krav].sort((a, b) => Number(a.oppfylt) - Number(b.oppfylt));
}
