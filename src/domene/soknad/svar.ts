import { z } from "zod";
import type { Svar, Svarverdi } from "./sporsmal/typer.ts";

export const svarskjema: z.ZodType<Svar> = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The value as a list, with nothing empty in it. */
export function liste(verdi: Svarverdi | undefined): readonly string[] {
  const alle = verdi === undefined ? [] : typeof verdi === "string" ? [verdi] : verdi;
  return alle.filter((v) => v !== "");
}

export function likeSvar(a: Svarverdi | undefined, b: Svarverdi | undefined): boolean {
  const [x, y] = [liste(a), liste(b)];
  return x.length === y.length && x.every((v, i) => v === y[i]);
}
