import { type Frist, tellFrist } from "../kalender/frist.ts";
import type { Dato } from "../kjerne/dato.ts";
import type { Krav, Verdi } from "../kjerne/svar.ts";
import { type Prosesslov, type Prosessvalg, prosesshjemmel, prosesslov } from "./prosesslov.ts";

/**
 * A party who has not spoken in the case is warned before the decision and given time to answer (PROC-12). Someone who has
 * applied has spoken; someone whose running service is to be cut has not.
 *
 * https://lovdata.no/lov/1967-02-10/§16
 */
export const forhandsvarselkrav = (reduserer: boolean, varslet: boolean, l: Prosesslov): readonly Krav<"forhandsvarsel">[] =>
  reduserer
    ? [{ kode: "forhandsvarsel", oppfylt: varslet, hjemmel: [prosesshjemmel(l, "forhandsvarsel")], grunnlag: "lov" }]
    : [];

/**
 * Where the warning may be left out (third paragraph): it cannot be given or would defeat the decision (a), the address is not known and
 * cannot be found with reasonable work (b), the party knows and has had time to speak (c), or it is plainly unnecessary (c). Each is a
 * person's judgement, and needs a written reason. The act of 2025 (§ 42) is asked by the same codes.
 */
export const VARSELUNNTAK = ["ikke_mulig", "ukjent_adresse", "har_uttalt_seg", "apenbart_unodvendig"] as const;
export type Varselunntak = (typeof VARSELUNNTAK)[number];

export interface Horingsfakta {
  /** The last day to answer that the warning stated; null: none has been sent. */
  readonly svarInnen: Dato | null;
  readonly besvart: boolean;
  /** Somebody has written which exception holds, and why. */
  readonly unntatt: boolean;
}

/** Has the party been heard? Only the first two let a cut be decided. */
export type Horing = "hort" | "unntatt" | "fristen_loper" | "ikke_varslet";

/**
 * The party has been heard when an answer has come, or when the stated time is over without one; the stated last day is the party's own.
 */
export function horing(f: Horingsfakta, paaDato: Dato): Horing {
  if (f.besvart || (f.svarInnen !== null && f.svarInnen < paaDato)) return "hort";
  if (f.unntatt) return "unntatt";
  return f.svarInnen === null ? "ikke_varslet" : "fristen_loper";
}

export const erHort = (h: Horing): boolean => h === "hort" || h === "unntatt";

/** "Innen en nærmere angitt frist": the law sets no number. Two weeks is common practice; under one week is no real time to answer. */
const VANLIG_SVARTID_UKER = 2;
export const KORTESTE_SVARTID_DAGER = 7;

/** The day to answer by that is proposed to the desk, which sets it: a norm, and no law. */
export function svartid(sendt: Dato, paaDato: Dato, valg: Prosessvalg = {}): Verdi<Frist> {
  const { sporing, ...frist } = tellFrist(sendt, { enhet: "uker", antall: VANLIG_SVARTID_UKER }, true);
  return {
    verdi: frist,
    sporing: [{ kode: "hendelse", hendelse: "varsel_sendt", dato: sendt, starter: true }, ...sporing],
    hjemmel: [prosesshjemmel(prosesslov(paaDato, valg), "forhandsvarsel")],
    forbehold: [{ merke: "NORM", grunn: "praksis_ikke_lov" }],
  };
}

/**
 * A minor who has turned this age is warned and notified too, beside the one who represents them (fvl §§ 16 and 27). The act says "over 15", and "under 15" of the other side (§ 18): whoever
 * is fifteen is over.
 */
export const EGET_VARSEL_FRA_AAR = 15;
