import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Malform } from "../kommune/index.ts";
import type { Om } from "./om.ts";
import type { Svar } from "./sporsmal/typer.ts";

/** `overfort`: another kommune has passed it on, because the person has moved here. */
export type Kanal = "digital" | "muntlig" | "papir" | "overfort";
export type Haster = "i_dag" | "dager" | "nei" | "vet_ikke";

/** What is kept of an application beside its row: the answers as given, and who said it when it was not written by the sender. */
export interface Innhold {
  readonly svar: Svar;
  /** The need as it was told at the desk; "" when the answers say it. */
  readonly beskrivelse: string;
  /** Oral: who spoke. Paper: who signed. "" = the person. */
  readonly sagtAv: string;
  /** Why it is registered later than the day it came; "" when it was not late. */
  readonly sentGrunn: string;
  readonly gjelder: { readonly slag: Om["slag"]; readonly navn: string };
  /** Where it comes from, when another kommune has passed it on. */
  readonly overfort?: Overfort | undefined;
}

/** Who has passed an application on, and on what ground. */
export interface Overfort {
  /** "Asker", and who there: the one to ring. */
  readonly fra: string;
  readonly sendtAv: string;
  /** The day the person asked there for the first time. */
  readonly sokt: Dato;
  /** The number of the case there. */
  readonly nummer: string;
  /** When, and to whom, the person agreed that it goes here; and the section it is passed on by. */
  readonly samtykket: { readonly dag: Dato; readonly skrevetNedAv: string };
  readonly hjemmel: string;
  /** What the office there wrote along; it is not the person's words. */
  readonly melding: string;
  readonly papirer: number;
}

/** An application as it came, for the one who reads the case. */
export interface Soknad extends Innhold {
  readonly id: string;
  readonly person: string;
  readonly kanal: Kanal;
  readonly mottattAt: Temporal.Instant;
  readonly sprak: Malform;
  readonly haster: Haster;
  /** null: written down at the desk. */
  readonly sendtAv: { readonly id: string; readonly navn: string } | null;
  readonly registrertAvNavn: string | null;
}
