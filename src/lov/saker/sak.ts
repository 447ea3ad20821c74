import type { Prosesslov } from "../forvaltningsloven/prosesslov.ts";
import { type Dato, tolkDato } from "../kjerne/dato.ts";

/** A worked example as it stands in data/lov/law-cases.json: a situation in English words, to be answered by the law's rooms. */
export interface Sak {
  readonly kind: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly processActAssumed?: string;
}

/** The answer, in the words of the cases. null when we have no answer to that kind yet. */
export type Saksvar = Readonly<Record<string, unknown>> | null;

/** The situation, read field by field. A field that is absent, or of another type, reads as null. */
export interface Fakta {
  readonly har: (felt: string) => boolean;
  readonly dato: (felt: string) => Dato | null;
  readonly tekst: (felt: string) => string | null;
  readonly tall: (felt: string) => number | null;
  readonly sant: (felt: string) => boolean | null;
  readonly liste: (felt: string) => readonly string[];
  readonly prosesslov: Prosesslov;
}

function lesDato(v: unknown): Dato | null {
  if (typeof v !== "string") return null;
  return v.includes("T") ? dagIOslo(v) : tolkDato(v);
}

/** The day a moment falls on in Norway. */
function dagIOslo(tidspunkt: string): Dato | null {
  try {
    return tolkDato(Temporal.Instant.from(tidspunkt).toZonedDateTimeISO("Europe/Oslo").toPlainDate().toString());
  } catch {
    return null;
  }
}

export function fakta(sak: Sak): Fakta {
  const { input } = sak;
  return {
    har: (felt) => Object.hasOwn(input, felt),
    dato: (felt) => lesDato(input[felt]),
    tekst: (felt) => (typeof input[felt] === "string" ? input[felt] : null),
    tall: (felt) => (typeof input[felt] === "number" ? input[felt] : null),
    sant: (felt) => (typeof input[felt] === "boolean" ? input[felt] : null),
    liste: (felt) => (Array.isArray(input[felt]) ? input[felt].filter((x) => typeof x === "string") : []),
    prosesslov: sak.processActAssumed === "fvl-2025" ? "fvl25" : "fvl67",
  };
}
