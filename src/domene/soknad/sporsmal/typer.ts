import type { Prosessemne } from "../../../lov/forvaltningsloven/prosesslov.ts";
import type { Hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import type { Spor } from "../../kommune/index.ts";

/** One answer as it is kept: a text, or the codes that were ticked. A question that is not answered has no key. */
export type Svarverdi = string | readonly string[];
export type Svar = Readonly<Record<string, Svarverdi>>;

export type Sporsmalstype =
  | "tekst"
  | "langtekst"
  | "valg"
  | "flervalg"
  | "ja_nei"
  | "dato"
  | "kroner"
  | "telefon"
  | "epost"
  | "adresse"
  | "konto"
  | "fnr"
  | "skjult"
  | "fil"
  | "info";

export interface Sporsmal {
  /** Stable: it is the key of the stored answer and the name of the field. */
  readonly id: string;
  readonly type: Sporsmalstype;
  /** Whether an answer must be given before the application can be sent. It may hang on other answers of the same page. */
  readonly pakrevd: (svar: Svar) => boolean;
  /** Characters, or for flervalg and fil the number of choices and files. */
  readonly maks: number;
  /** Stable ascii codes; none for free answers. */
  readonly valg: readonly string[];
  /** Choices that are not fixed: the services that can be applied for, with the kommune's own names. */
  readonly valgkilde: "faste" | "tjenester";
  /** Why we may ask. Sections of the general process act by subject, so that they follow the act in force. */
  readonly hjemmel: readonly Hjemmel[];
  readonly prosess: readonly Prosessemne[];
  /** The answer is never shown again, not in the summary and not in a letter: somebody may look over the shoulder. */
  readonly vernet: boolean;
  /** A consent: its own question, its own date, can be taken back alone, and a no never stops the application. */
  readonly samtykke: boolean;
  /**
   * The tracks whose office has business with the answer. Care, social services and dwellings are different files, also when one
   * application asked for all (stnl § 44, https://lovdata.no/lov/2009-12-18-131/§44).
   */
  readonly spor: readonly Spor[];
  /** Only in a kommune of the forvaltningsområde for samiske språk. */
  readonly bareSamisk: boolean;
  /** Hangs on answers of earlier pages only, so that a page can be drawn before it is filled in. */
  readonly visNar: (svar: Svar) => boolean;
}

export interface Side {
  readonly id: string;
  readonly sporsmal: readonly Sporsmal[];
  readonly visNar: (svar: Svar) => boolean;
}

/** The codes of a multiple choice, or of any question: an empty list when it is not answered. */
export function valgte(svar: Svar, id: string): readonly string[] {
  const verdi = svar[id];
  return verdi === undefined ? [] : typeof verdi === "string" ? [verdi] : verdi;
}

/** The text of an answer, or "". */
export function tekstsvar(svar: Svar, id: string): string {
  const verdi = svar[id];
  return typeof verdi === "string" ? verdi : "";
}
