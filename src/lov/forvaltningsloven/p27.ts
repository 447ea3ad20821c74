import { hjemmel } from "../kjerne/hjemmel.ts";
import type { Krav } from "../kjerne/svar.ts";
import type { Klageinstans, Klagevei } from "../klagevei.ts";
import { type Prosesslov, prosesshjemmel } from "./prosesslov.ts";

export type Innholdskode =
  | "klageadgang"
  | "klagefrist"
  | "klagefrist_fra_mottak"
  | "klageinstans"
  | "fremgangsmate"
  | "innsyn"
  | "begrunnelse_i_brevet"
  | "utsatt_iverksetting"
  | "elektronisk_klage"
  | "kontaktpunkt"
  | "saksbehandlers_navn";

/** What the letter tells. The letter is made from these, so they are what will stand there and not what somebody ticked. */
export interface Underretningsfakta {
  readonly klageadgang: boolean;
  /** Weeks as the letter states them; null when it states none. */
  readonly klagefristUker: number | null;
  /** The letter counts from the day it was received, and not from the day on it. */
  readonly fristFraMottak: boolean;
  readonly klageinstans: Klageinstans | null;
  /** Where and how to send it, and that help can be had. */
  readonly fremgangsmate: boolean;
  /** The right to see the documents of the case. */
  readonly innsyn: boolean;
  readonly begrunnelse: boolean;
  /** Asked for only when the decision can do harm before the complaint is decided. */
  readonly utsattIverksetting: boolean;
  readonly kanSkadeForKlagen: boolean;
  /** Where to send a complaint electronically, and that a receipt should come. */
  readonly elektroniskKlage: boolean;
  readonly kontaktpunkt: boolean;
  /** The names of the one who handled the case and the one responsible. */
  readonly navn: boolean;
}

/**
 * The notice's checklist (PROC-18): the right to complain, the right number of weeks counted from the right day, the
 * right body, how, and the right to see the case. fvl 2025 § 59 adds a contact point and names.
 *
 * https://lovdata.no/lov/1967-02-10/§27
 */
export function underretningskrav(u: Underretningsfakta, vei: Klagevei, l: Prosesslov): readonly Krav<Innholdskode>[] {
  const p27 = prosesshjemmel(l, "underretningens_innhold");
  const krav = (kode: Innholdskode, oppfylt: boolean, ekstra: Krav["hjemmel"] = []): Krav<Innholdskode> => ({
    kode,
    oppfylt,
    hjemmel: [p27, ...ekstra],
    grunnlag: "lov",
  });
  return [
    krav("klageadgang", u.klageadgang, vei.hjemler.klagerett),
    krav("klagefrist", u.klagefristUker === vei.uker, vei.hjemler.frist),
    krav("klagefrist_fra_mottak", u.fristFraMottak, vei.hjemler.frist),
    krav("klageinstans", u.klageinstans === vei.klageinstans, vei.hjemler.klageinstans),
    krav("fremgangsmate", u.fremgangsmate, [prosesshjemmel(l, "klagens_form")]),
    krav("innsyn", u.innsyn, [prosesshjemmel(l, "partsinnsyn")]),
    krav("begrunnelse_i_brevet", u.begrunnelse, [prosesshjemmel(l, "begrunnelse")]),
    ...(u.kanSkadeForKlagen
      ? [krav("utsatt_iverksetting", u.utsattIverksetting, [prosesshjemmel(l, "utsatt_iverksetting")])]
      : []),
    { kode: "elektronisk_klage", oppfylt: u.elektroniskKlage, hjemmel: [hjemmel("efvf", "11", { ledd: 1 })], grunnlag: "lov" },
    ...(l === "fvl25" ? [krav("kontaktpunkt", u.kontaktpunkt), krav("saksbehandlers_navn", u.navn)] : []),
  ];
}
