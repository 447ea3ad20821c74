import type { Dato } from "./dato.ts";
import type { Hjemmel } from "./hjemmel.ts";
import type { Forbeholdsgrunn, Mangelkode, Satsnavn } from "./koder.ts";
import type { Steg } from "./steg.ts";

/** Something that is missing: a fact that was not given, or a requirement that is not met. */
export interface Mangel<K extends string = Mangelkode> {
  readonly kode: K;
  /** The thing applied for that it concerns, when it concerns one. */
  readonly post?: string;
  /** sats_mangler: which amount we do not have, and for which day. It is refused by name, and never guessed from another year. */
  readonly sats?: Satsnavn;
  readonly paaDato?: Dato;
  readonly hjemmel: readonly Hjemmel[];
}

/**
 * How far an answer can be trusted.
 * NORM: practice or a target, never shown as law. ASSUMPTION: the law is silent, we chose. UNVERIFIED: not read in the source.
 * STALE: the source is older than its use. SECONDARY: a credible report of the source. DERIVED: our own arithmetic.
 */
export type Merke = "NORM" | "ASSUMPTION" | "UNVERIFIED" | "STALE" | "SECONDARY" | "DERIVED";

export interface Forbehold<G extends string = string> {
  readonly merke: Merke;
  readonly grunn: G;
}

/** A reservation in an answer of the law: its reason is one of a closed list. */
export type Lovforbehold = Forbehold<Forbeholdsgrunn>;

/** skjonn: the law leaves it to judgement, so a person must weigh it and say why before anything is decided. */
export type Utfall = "ja" | "nei" | "skjonn";

export interface Vurdering<K extends string = Mangelkode> {
  readonly utfall: Utfall;
  readonly mangler: readonly Mangel<K>[];
  readonly sporing: readonly Steg[];
  readonly hjemmel: readonly Hjemmel[];
  readonly forbehold: readonly Lovforbehold[];
}

/** A value of the law, a date or an amount, with the way to it. */
export interface Verdi<T> {
  readonly verdi: T;
  readonly sporing: readonly Steg[];
  readonly hjemmel: readonly Hjemmel[];
  readonly forbehold: readonly Lovforbehold[];
}

/** A value that cannot always be given: null when something is missing, and then `mangler` names what. */
export interface Beregning<T> extends Verdi<T | null> {
  readonly mangler: readonly Mangel[];
}

/** One requirement that was tested, for a list with a mark and a §. */
export interface Krav<K extends string = string> {
  readonly kode: K;
  readonly oppfylt: boolean;
  readonly hjemmel: readonly Hjemmel[];
  /** The thing applied for that it concerns, when it concerns one. */
  readonly post?: string;
  /** lov: the law asks for it. platform: the law would let it be left out here, and we ask for it all the same. */
  readonly grunnlag: "lov" | "platform";
}

/** A list of requirements. `utfall` is "ja" only when every one is met; `mangler` names the rest. */
export interface Kravliste<K extends string = string> extends Vurdering<K> {
  readonly krav: readonly Krav<K>[];
}

/** Adds the answer up: what is not met is missing. */
export function kravliste<K extends string>(krav: readonly Krav<K>[], forbehold: readonly Lovforbehold[] = []): Kravliste<K> {
  const mangler = krav
    .filter((k) => !k.oppfylt)
    .map((k) => ({ kode: k.kode, hjemmel: k.hjemmel, ...(k.post === undefined ? {} : { post: k.post }) }));
  return {
    utfall: mangler.length === 0 ? "ja" : "nei",
    krav,
    mangler,
    sporing: krav.map((k) => ({ kode: "krav", krav: k.kode, oppfylt: k.oppfylt })),
    hjemmel: unike(krav.flatMap((k) => k.hjemmel)),
    forbehold,
  };
}

const sammeSted = (a: Hjemmel, b: Hjemmel): boolean =>
  a.lov === b.lov && a.paragraf === b.paragraf && a.ledd === b.ledd && a.nr === b.nr && a.bokstav === b.bokstav;

/** Each section once, in the order they first came. */
export function unike(hjemler: readonly Hjemmel[]): readonly Hjemmel[] {
  return hjemler.filter((h, i) => hjemler.findIndex((x) => sammeSted(x, h)) === i);
}

type Resten = Partial<Pick<Vurdering, "mangler" | "sporing" | "forbehold">>;

/** A yes, a no or a judgement to be made, with empty lists for what there is nothing of. */
export function vurdering(utfall: Utfall, hjemler: readonly Hjemmel[], resten: Resten = {}): Vurdering {
  return { utfall, hjemmel: hjemler, mangler: [], sporing: [], forbehold: [], ...resten };
}

type Enkel = string | number | boolean | null;

/** The facts an answer rests on, as steps of its trace: those of `f` that are one plain value each. */
export function faktasteg<F extends object>(
  f: F,
  ...felter: readonly (keyof { [K in keyof F as F[K] extends Enkel | undefined ? K : never]: 1 } & string)[]
): readonly Steg[] {
  return felter.map((felt) => ({
    kode: "faktum",
    felt,
    verdi: (f as Readonly<Record<string, Enkel | undefined>>)[felt] ?? null,
  }));
}

type Vurderingsdel = Pick<Steg & { kode: "vurderes" }, "moment" | "hjemmel">;

/** A step that says what a person has to weigh. */
export const vurderes = (moment: Vurderingsdel["moment"], paragraf: Hjemmel): Steg => ({
  kode: "vurderes",
  moment,
  hjemmel: paragraf,
});
