import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Stedsbruk } from "../../lov/sosialtjenesteloven/p27.ts";

/** The service that this module finds a place for, by its code in the catalogue. */
export const BOTILBUD = "midlertidig_botilbud";

export interface Avtale {
  readonly id: string;
  readonly fra: Dato;
  readonly til: Dato;
  readonly krever: string;
}

export const alvorsgradene = ["ingen", "mindre", "alvorlig"] as const;
export type Alvor = (typeof alvorsgradene)[number];

/** A visit to a place: what was found, and when it was mended. */
export interface Kontroll {
  readonly id: string;
  readonly dato: Dato;
  readonly alvor: Alvor;
  readonly funn: string;
  readonly navn: string;
  readonly rettet: Dato | null;
  readonly rettetHva: string | null;
}

/** What is said of a place when it is put in the register. A price in whole øre for one bed one night. */
export interface Stedsord {
  readonly navn: string;
  readonly adresse: string;
  readonly eier: string;
  readonly senger: number;
  readonly dognOre: number;
  readonly forBarn: boolean;
  readonly forEnslige: boolean;
  readonly tilrettelagt: boolean;
  readonly om: string;
}

export interface Sted extends Stedsord {
  readonly id: string;
  readonly nedlagt: Dato | null;
  /** Beds that nobody has, and that are not promised to anybody. */
  readonly ledige: number;
  /** The agreement that holds today. */
  readonly avtale: Avtale | null;
  /** A serious finding that is not mended. */
  readonly alvorligFunn: Kontroll | null;
}

/** A place as it stands for one person: may it be used, and must somebody write why? */
export interface Mulighet extends Sted, Stedsbruk {}

type Tilbudssvar = "venter" | "tok" | "takket_nei";
export const sluttgrunnene = ["egen_bolig", "annet_botilbud", "annet"] as const;
export type Sluttgrunn = (typeof sluttgrunnene)[number];

/** One offer, and the stay that it became. */
export interface Tilbud {
  readonly id: string;
  readonly sak: string;
  /** null: outside the register. */
  readonly sted: string | null;
  readonly navn: string;
  readonly adresse: string;
  readonly dognOre: number;
  readonly senger: number;
  readonly barn: number;
  readonly fra: Dato;
  readonly til: Dato;
  readonly hvorfor: string;
  readonly avvik: string | null;
  readonly ledigeMedAvtale: number;
  readonly tilbudtNavn: string;
  readonly tilbudtAt: Temporal.Instant;
  readonly svar: Tilbudssvar;
  readonly svarFordi: string | null;
  readonly slutt: Dato | null;
  readonly sluttFordi: Sluttgrunn | null;
  readonly sluttHva: string | null;
}

/** Holds now: it waits for an answer, or somebody lives there. */
export const erApent = (t: Pick<Tilbud, "svar" | "slutt">): boolean => t.svar !== "takket_nei" && t.slutt === null;

/** A talk, or a step on the way to a home of one's own. */
export interface Planlinje {
  readonly id: string;
  readonly slag: "samtale" | "steg";
  readonly hva: string;
  readonly dag: Dato;
  readonly gjort: Dato | null;
  readonly utfall: string | null;
}

/** A case that waits for a place. */
export interface Ventende {
  readonly sak: string;
  readonly saksnummer: string;
  readonly navn: string;
  readonly medBarn: boolean;
  readonly mottatt: Dato;
}
