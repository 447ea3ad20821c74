import { grenser } from "./grenser.ts";
import { ja, nei, type Resultat } from "./resultat.ts";

/** What a form sent: every field with its values as text, and the files. Nothing is interpreted yet, and nothing is lost. */
export interface Skjemadata {
  /** The first value of a field, without the spaces around it; "" when it was not sent. */
  tekst(navn: string): string;
  /** Every value of a field: the boxes that were ticked. */
  alle(navn: string): readonly string[];
  /** The files that were chosen under this name; an empty file field gives none. */
  filer(navn: string): readonly File[];
  /** Every text field in the order it came, for showing it again. */
  readonly felter: readonly (readonly [string, string])[];
}

export type Skjemanekt = "for_stort" | "for_mange_felt" | "ikke_skjema";

export const tomtSkjema: Skjemadata = lagSkjema([], new Map());

/**
 * Reads a posted form within the limits of grenser.skjema. A text that is too long is kept as it is: the rule of the field says no
 * to it in words, so that what was typed can be shown again. NUL cannot be stored and is taken out.
 *
 * @param filer whether this form may carry files; then the larger limit applies
 * @returns the data, or why it could not be read: too large (413), too many fields or not a form at all (400)
 */
export async function lesSkjema(foresporsel: Request, filer: boolean): Promise<Resultat<Skjemadata, Skjemanekt>> {
  const maks = filer ? grenser.skjema.kroppMedFiler : grenser.skjema.kropp;
  const type = foresporsel.headers.get("content-type") ?? "";
  const erSkjema = type.startsWith("application/x-www-form-urlencoded") || (filer && type.startsWith("multipart/form-data"));
  if (!erSkjema) return nei("ikke_skjema");
  const kropp = await lesInntil(foresporsel, maks);
  if (kropp === null) return nei("for_stort");
  const data = await new Response(kropp, { headers: { "content-type": type } }).formData().catch(() => null);
  return data === null ? nei("ikke_skjema") : avFormData(data);
}

/** The body, or null as soon as it is longer than `maks`; the rest is not read. */
export async function lesInntil(foresporsel: Request, maks: number): Promise<Blob | null> {
  if (Number(foresporsel.headers.get("content-length") ?? 0) > maks) return null;
  if (!foresporsel.body) return new Blob([]);
  const deler: Uint8Array<ArrayBuffer>[] = [];
  let lest = 0;
  for await (const del of foresporsel.body) {
    lest += del.byteLength;
    if (lest > maks) return null;
    deler.push(new Uint8Array(del));
  }
  return new Blob(deler);
}

function avFormData(data: FormData): Resultat<Skjemadata, Skjemanekt> {
  const felter: [string, string][] = [];
  const filer = new Map<string, File[]>();
  let antall = 0;
  for (const [navn, verdi] of data) {
    antall += 1;
    if (antall > grenser.skjema.felt || navn.length > grenser.skjema.tegnIFeltnavn) return nei("for_mange_felt");
    if (typeof verdi === "string") felter.push([navn, verdi.replaceAll("\u0000", "").replaceAll("\r\n", "\n")]);
    else if (verdi.size > 0 || verdi.name !== "") filer.set(navn, [...(filer.get(navn) ?? []), verdi]);
  }
  return ja(lagSkjema(felter, filer));
}

/** A form from values, as if it had been sent. */
export function lagSkjema(
  felter: readonly (readonly [string, string])[],
  filer: ReadonlyMap<string, readonly File[]>,
): Skjemadata {
  return {
    felter,
    tekst: (navn) => felter.find(([n]) => n === navn)?.[1].trim() ?? "",
    alle: (navn) => felter.filter(([n]) => n === navn).map(([, v]) => v.trim()),
    filer: (navn) => filer.get(navn) ?? [],
  };
}
