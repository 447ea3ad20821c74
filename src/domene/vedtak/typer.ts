import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Stonadsform } from "../../lov/sosialtjenesteloven/p21.ts";
import type { Pris, Utregning } from "../brev/index.ts";
import type { Utfall } from "../kommune/index.ts";

import type { ToPersonersgrunn } from "./toPersoner.ts";

/** Where a decision comes from: the application, the kommune's own second look, or what the body above decided. */
export type Opphav = "soknad" | "omgjoring" | "klageavgjorelse";
export type Vedtakstilstand = "utkast" | "til_godkjenning" | "fattet" | "opphevet";

/** The answer to one thing applied for. Empty text is text that is not written; amounts in øre; hours with two decimals at most. */
export interface Postsvar {
  readonly post: string;
  readonly utfall: Utfall | null;
  readonly omfang: string;
  readonly timerPerUke: number | null;
  readonly belopOre: number | null;
  readonly utregning: Utregning | null;
  readonly fra: Dato | null;
  readonly til: Dato | null;
  readonly vurderesIgjen: Dato | null;
  readonly utbetales: Dato | null;
  readonly farIkke: string;
  readonly begrunnelse: string;
  /** The standard texts that the reason began from, each with its version. */
  readonly begrunnelseFra: readonly string[];
  readonly vilkar: string;
  /** How the condition is closely connected with the help (stnl § 20). */
  readonly vilkarSammenheng: string;
  /** How økonomisk stønad is given (stnl § 21), and why it is not money to keep. */
  readonly stonadsform: Stonadsform;
  readonly formFordi: string;
  /** null: nobody has said what it costs. */
  readonly pris: Pris | null;
}

/** What the desk writes. */
export interface Vedtaksinnhold {
  readonly brukersSyn: string;
  readonly fakta: string;
  /** The main considerations. */
  readonly hensyn: string;
  readonly barnetsBeste: string;
  /** Sections by their stable keys ("hol § 3-2 nr. 6 b"). */
  readonly regler: readonly string[];
  /** Decisions that hold today and that this one, by name, takes over from. */
  readonly avslutter: readonly string[];
  readonly poster: readonly Postsvar[];
}

/** The answer beside what it answers. */
export interface Vedtakspost extends Postsvar {
  readonly nr: number;
  readonly onsket: string;
  readonly tjeneste: string;
  /** Holds today: made, and not replaced. */
  readonly gjelder: boolean;
}

export interface Vedtak extends Vedtaksinnhold {
  readonly id: string;
  readonly sak: string;
  readonly opphav: Opphav;
  readonly klage: string | null;
  /** The decision that this one takes the place of. */
  readonly erstatter: string | null;
  readonly tilstand: Vedtakstilstand;
  readonly skrevetAv: { readonly id: string; readonly navn: string };
  readonly endretTid: Temporal.Instant;
  readonly returGrunn: string | null;
  /** Why it was sent to a second person; none when it was not. */
  readonly toPersonerFordi: readonly ToPersonersgrunn[];
  readonly godkjentAvNavn: string | null;
  readonly fattet: { readonly tid: Temporal.Instant; readonly navn: string } | null;
  readonly underrettetDato: Dato | null;
  readonly nokkel: string | null;
  readonly versjon: number;
  readonly poster: readonly Vedtakspost[];
}
