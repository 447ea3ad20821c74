import { z } from "zod";
import { type Dato, dato, tolkDato } from "../../lov/kjerne/dato.ts";
import type { Verdi } from "../../lov/kjerne/svar.ts";
import type { Malform, Spor } from "../kommune/index.ts";
import type { Fristart, Fristslag } from "../sak/index.ts";
import type { Om } from "./om.ts";

export interface Kvitteringsfrist {
  readonly slag: Fristslag;
  readonly art: Fristart;
  readonly sisteDag: Dato;
  /** The way to the date, day by day. */
  readonly grunnlag: Verdi<unknown>;
}

export interface Kvitteringssak {
  readonly id: string;
  /** "2026/1184" */
  readonly nummer: string;
  readonly spor: Spor;
  readonly enhet: { readonly navn: Readonly<Record<Malform, string>>; readonly telefon: string | null };
  readonly poster: readonly { readonly tjeneste: string | null; readonly onsket: string }[];
  /** The first day is the day by which an answer or a delay letter comes. */
  readonly frister: readonly Kvitteringsfrist[];
}

/** What the sender is told: it came, it is these cases, and by when something happens. The same each time it is shown. */
export interface Kvittering {
  readonly soknad: string;
  readonly mottattAt: Temporal.Instant;
  readonly mottattDato: Dato;
  /** Whom it is about, in the sender's own word for the person. */
  readonly gjelder: { readonly slag: Om["slag"]; readonly navn: string };
  readonly saker: readonly Kvitteringssak[];
}

const datoskjema = z
  .string()
  .refine((s) => tolkDato(s) !== null)
  .transform((s) => dato(s));
const kvitteringsskjema = z.object({
  mottattDato: datoskjema,
  gjelder: z.object({ slag: z.enum(["selv", "representert", "annen", "ukjent", "bekymring"]), navn: z.string() }),
  saker: z.array(
    z.object({
      id: z.string(),
      nummer: z.string(),
      spor: z.enum(["omsorg", "sosial", "bolig"]),
      enhet: z.object({ navn: z.object({ nb: z.string(), nn: z.string() }), telefon: z.string().nullable() }),
      poster: z.array(z.object({ tjeneste: z.string().nullable(), onsket: z.string() })),
      frister: z.array(
        z.object({
          slag: z.enum(["forelopig_svar", "vedtak", "nodhjelp"]),
          art: z.enum(["lov", "norm", "maal"]),
          sisteDag: datoskjema,
          grunnlag: z.custom<Verdi<unknown>>((v) => typeof v === "object" && v !== null),
        }),
      ),
    }),
  ),
});

/** Reads a receipt as it was stored with its application. */
export function lesKvittering(lagret: unknown, rad: { soknad: string; mottattAt: Temporal.Instant }): Kvittering {
  return { ...rad, ...kvitteringsskjema.parse(lagret) };
}
