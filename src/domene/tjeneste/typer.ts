import type { Hjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Forbehold } from "../../lov/kjerne/svar.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import type { Spor } from "../kommune/index.ts";

/** Where a service mostly stands on the stair. 0: on the rail or beside the stair, because it follows the person on every step. */
export type Trinn = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** How one gets it. A dwelling is a case of its own, with its own answer. */
export type Tilgang = "mot_opp" | "meld_deg_pa" | "vedtak" | "lege" | "egen_boligsak";

/**
 * How firmly the law binds the kommune to the service.
 * `ja`: it must be there. `nar_nodvendig`: it must be given when it is the help a person needs (hol § 3-1).
 * `generell`: the law gives the kommune the task, not this very service. `nei`: the kommune is free to have it or not.
 */
export type Lovfestet = "ja" | "nar_nodvendig" | "generell" | "nei";

/**
 * When the answer must be a formal vedtak under forvaltningsloven chapters IV and V (pbrl § 2-7, stnl § 41, boligsosialloven § 7).
 * It never decides whether one may complain: the right to complain stands without it (pbrl § 7-2).
 */
export type FormeltVedtak = "alltid" | "over_to_uker" | "nei";

/** One service of the statutory catalogue, the same in every kommune. The words are in tekst/. */
export interface Rad {
  readonly trinn: Trinn;
  /** First and last step it is usual on. Information only: no step is ever a reason to refuse a person help. */
  readonly spenn: readonly [Trinn, Trinn];
  readonly tilgang: Tilgang;
  readonly spor: Spor;
  /** Points to the complaint route in src/lov. Null: there is nothing to decide, so nothing to complain about. */
  readonly vedtakstype: Vedtakstype | null;
  readonly formelt: FormeltVedtak;
  readonly lovfestet: Lovfestet;
  /** The sections that bind the kommune. */
  readonly plikt: readonly Hjemmel[];
  /** The sections that give the person a right. */
  readonly rett: readonly Hjemmel[];
  /** The sections that say what it may cost. */
  readonly pris: readonly Hjemmel[];
  /** National service codes (code system 9151, data/iplos). The desk picks one where there are several. */
  readonly kpr: readonly number[];
  readonly forbehold: readonly Forbehold[];
}

/**
 * The words people use for a need, not the names of services. A comma ends a phrase; the words of a phrase must stand near each
 * other. All three lists are searched whatever the language of the page: people mix.
 */
export interface Sokeord {
  readonly nb: string;
  readonly nn: string;
  readonly en: string;
}
