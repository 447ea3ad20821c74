import type { Malform } from "../kommune/index.ts";
import type { Om } from "./om.ts";
import type { Svar } from "./sporsmal/typer.ts";

export type Kanal = "digital" | "muntlig" | "papir";
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
