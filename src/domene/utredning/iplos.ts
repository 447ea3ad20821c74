import { readFileSync } from "node:fs";
import { z } from "zod";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Malform } from "../../grunnmur/sprak.ts";
import { iplosTekst } from "./iplos.tekst.ts";
import { type Skarverdi, skarverdier } from "./typer.ts";

/** Syn and hørsel have scales of their own: 5 is blind or deaf, and nothing is said about a helper. */
const SKALA = { need: "behov", vision: "syn", hearing: "horsel" } as const;
export type Skala = (typeof SKALA)[keyof typeof SKALA];

const Fil = z.object({
  functionalVariables: z.object({
    items: z
      .array(
        z.object({ code: z.int(), order: z.int(), nb: z.string(), nn: z.string(), scale: z.enum(["need", "vision", "hearing"]) }),
      )
      .length(20),
  }),
});

export interface Variabel {
  /** Number in code system 9111, 1 to 20. */
  readonly nr: number;
  readonly navn: Readonly<Record<Malform, string>>;
  readonly skala: Skala;
}

function les(): readonly Variabel[] {
  const fil = Fil.parse(JSON.parse(readFileSync(new URL("../../../data/iplos/iplos.json", import.meta.url), "utf8")));
  const rader = fil.functionalVariables.items.toSorted((a, b) => a.order - b.order);
  return rader.map((r) => ({ nr: r.code, navn: { nb: r.nb, nn: r.nn }, skala: SKALA[r.scale] }));
}

/** The 20 functional variables of IPLOS in their official order. */
export const variabler: readonly Variabel[] = les();

function variabel(nr: number): Variabel {
  const funnet = variabler.find((v) => v.nr === nr);
  sikre(funnet, "there are 20 functional variables, numbered 1 to 20");
  return funnet;
}

/** "Hukommelse" or "Minne". */
export const variabelnavn = (nr: number, sprak: Malform): string => variabel(nr).navn[sprak];

export interface Skarvalg {
  readonly skar: Skarverdi;
  readonly navn: string;
  readonly hjelp: string;
}

/** The scores of one variable on its own scale, with what each means. An empty answer is none of them: 9 is not "missing". */
export function skarvalg(nr: number, sprak: Malform): readonly Skarvalg[] {
  const ord = iplosTekst[sprak][variabel(nr).skala];
  return skarverdier.map((skar) => ({ skar, ...ord[skar] }));
}
