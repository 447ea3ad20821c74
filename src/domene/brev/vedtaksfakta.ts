import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Hjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Stonadsform } from "../../lov/sosialtjenesteloven/p21.ts";
import type { Brevhode } from "./hode.ts";
import type { Klageadgang } from "./klageboks.ts";
import type { Hull, Utfall } from "./modell.ts";

/** What a service costs the resident, as data: the letter writes the sentence. Amounts in øre. */
export type Pris =
  | { readonly slag: "gratis" }
  | {
      readonly slag: "belop" | "hoyst";
      readonly ore: number;
      readonly per: "time" | "gang" | "dogn" | "maned";
      readonly grenseOre?: number;
    }
  /** The price depends on the income and comes in a letter of its own. */
  | { readonly slag: "eget_brev" };

/** How an amount was worked out: what is needed, what the person has. Amounts in øre. */
export interface Utregning {
  readonly behov: readonly { readonly navn: string; readonly ore: number }[];
  readonly inntekt: readonly { readonly navn: string; readonly ore: number }[];
  /** What was left out of the count, and why. */
  readonly merknad: string;
}

/** The answer to one thing applied for. Names in the letter's language; empty text is text nobody has written. */
export interface Brevpost {
  /** What was asked for, as the desk registered it. */
  readonly sokteOm: string;
  /** The service's name: "Støttekontakt". */
  readonly tjeneste: string;
  /** null in a draft: not answered yet. */
  readonly utfall: Utfall | null;
  readonly omfang: string;
  readonly timerPerUke: number | null;
  readonly belopOre: number | null;
  readonly utregning: Utregning | null;
  /** The amount follows from a rate, and not from what the person lacks: kvalifiseringsstønad. */
  readonly egenSats?: boolean;
  /** Nothing that anybody could be asked to pay for: money to the one who helps, a coordinator. */
  readonly utenPris?: boolean;
  readonly fra: Dato | null;
  readonly til: Dato | null;
  /** Given once, so that it has no period. */
  readonly engang: boolean;
  readonly vurderesIgjen: Dato | null;
  readonly utbetales: Dato | null;
  /** The unit that carries it out and gets in touch. */
  readonly utforer: string;
  readonly farIkke: string;
  readonly begrunnelse: string;
  readonly vilkar: string;
  /** Why the condition belongs to this help; "" when there is none. */
  readonly vilkarSammenheng: string;
  /** How the stønad is given, and why it is not money to keep. */
  readonly stonadsform: Stonadsform;
  readonly formFordi: string;
  /** null: nobody has said what it costs. */
  readonly pris: Pris | null;
}

/** The standard texts of a letter, as data: chosen by rule before the letter is built, in its own form of the language. */
export interface Brevtekster {
  /** Locked ones, in order. `ref` says which version. */
  readonly faste: readonly { readonly ref: string; readonly plass: "si_fra" | "godt_a_vite"; readonly ord: string }[];
  /** The versions that the reasons began from. */
  readonly frie: readonly string[];
  /** Those that are wanted and not ready: the letter waits for them. */
  readonly hull: readonly Hull[];
}

/** Everything a vedtak's letter is made from. */
export interface Vedtaksbrevfakta extends Brevhode {
  /** `ubesvart`: what else was applied for and is answered in a letter of its own, by the names of the services. */
  readonly soknad: { readonly mottatt: Dato; readonly muntlig: boolean; readonly ubesvart: readonly string[] };
  readonly poster: readonly Brevpost[];
  readonly brukersSyn: string;
  readonly fakta: string;
  readonly hensyn: string;
  readonly barnBerort: boolean;
  readonly barnetsBeste: string;
  readonly regler: readonly Hjemmel[];
  readonly klage: Klageadgang;
  readonly tekster: Brevtekster;
}
