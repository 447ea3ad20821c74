import type { Dato } from "./dato.ts";
import type { Hjemmel } from "./hjemmel.ts";
import type { Belopspost, Moment, Regning, Sammenligning, Satsnavn } from "./koder.ts";
import type { Tidspunkt } from "./tidspunkt.ts";

/** Why a day is not a working day. The codes are stored; their names are made where words are made. */
export type Helligdag =
  | "nyttarsdag"
  | "skjaertorsdag"
  | "langfredag"
  | "forste_paskedag"
  | "andre_paskedag"
  | "forste_mai"
  | "grunnlovsdag"
  | "kristi_himmelfartsdag"
  | "forste_pinsedag"
  | "andre_pinsedag"
  | "forste_juledag"
  | "andre_juledag";

export type Fridag = Helligdag | "lordag" | "sondag";

/** What started a clock. */
export type Hendelse =
  | "mottatt"
  | "kommet_frem"
  | "tilgjengelig"
  | "varslet"
  | "kunnskap"
  | "begrunnelse_kommet"
  | "vedtatt"
  | "postlagt"
  | "kunngjort"
  | "gitt_muntlig"
  | "hendt"
  | "varsel_sendt"
  | "flyttet_inn"
  | "erklaert_utskrivningsklar";

/**
 * One step of an explanation, in the order it was taken. A reader can follow every day from the first to the last:
 * codes and plain values only, so that the same trace is words on a page, lines in a letter and rows in a table.
 */
export type Steg =
  /** Which regime rules, and that it was chosen by this date. */
  | { readonly kode: "regime"; readonly regime: string; readonly dato: Dato }
  /** A fact that could start the clock, and whether it did. */
  | { readonly kode: "hendelse"; readonly hendelse: Hendelse; readonly dato: Dato; readonly starter: boolean }
  /** The day the clock starts is not counted itself (domstolloven § 148). */
  | { readonly kode: "telles_ikke"; readonly dato: Dato }
  | { readonly kode: "dager"; readonly antall: number; readonly fra: Dato; readonly til: Dato }
  /** Ends on the same weekday. */
  | { readonly kode: "uker"; readonly antall: number; readonly fra: Dato; readonly til: Dato }
  /** Ends on the same number in the month; `kortet` when that number is missing and the month's last day is used. */
  | { readonly kode: "maneder"; readonly antall: number; readonly fra: Dato; readonly til: Dato; readonly kortet: boolean }
  | { readonly kode: "aar"; readonly antall: number; readonly fra: Dato; readonly til: Dato; readonly kortet: boolean }
  /** Working days: Saturdays and holidays in between are passed over, not counted. */
  | { readonly kode: "virkedager"; readonly antall: number; readonly fra: Dato; readonly til: Dato }
  /** Hours that pass on the clock, weekends and nights included. */
  | { readonly kode: "timer"; readonly antall: number; readonly fra: Tidspunkt; readonly til: Tidspunkt }
  /** The last day was not a working day and moved one day on, for this reason (domstolloven § 149). */
  | { readonly kode: "flyttet"; readonly fra: Dato; readonly til: Dato; readonly grunn: Fridag }
  /** The last day is not a working day, and stays: this clock does not roll. */
  | { readonly kode: "flyttes_ikke"; readonly dato: Dato; readonly grunn: Fridag }
  /** A day people may think is off is an ordinary day (24 and 31 December). */
  | { readonly kode: "vanlig_dag"; readonly dato: Dato; readonly dag: "julaften" | "nyttarsaften" }
  | { readonly kode: "siste_dag"; readonly dato: Dato }
  /** The deadline was given more time before it ran out. */
  | { readonly kode: "utsatt"; readonly fra: Dato; readonly til: Dato }
  /** Two dates were held against each other. */
  | {
      readonly kode: "sammenlignet";
      readonly hva: Sammenligning;
      readonly dato: Dato;
      readonly grense: Dato;
      readonly innenfor: boolean;
    }
  /** A yes-or-no fact the answer rests on. */
  | { readonly kode: "faktum"; readonly felt: string; readonly verdi: string | number | boolean | null }
  /** A dated amount was looked up: which, from when it holds, and what it is. */
  | { readonly kode: "sats"; readonly sats: Satsnavn; readonly fra: Dato; readonly ore: number }
  /** One line of a sum. `ledd` is what went in, in the order of `regning`; `ore` is what came out. */
  | {
      readonly kode: "regnet";
      readonly post: Belopspost;
      readonly regning: Regning;
      readonly ledd: readonly number[];
      readonly ore: number;
    }
  /** Something a person has to weigh, because the law leaves it to judgement. */
  | { readonly kode: "vurderes"; readonly moment: Moment; readonly hjemmel: Hjemmel }
  /** A requirement that was tested. */
  | { readonly kode: "krav"; readonly krav: string; readonly oppfylt: boolean };
