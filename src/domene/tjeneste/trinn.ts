import type { Sprak } from "../../grunnmur/sprak.ts";
import { trinnTekst } from "./trinn.tekst.ts";
import type { Trinn } from "./typer.ts";

/** Six steps and a rail (0). The stair shows where help stands; it never decides who gets it. */
export const TRINN = [1, 2, 3, 4, 5, 6, 0] as const satisfies readonly Trinn[];

export interface Trinnvisning {
  readonly trinn: Trinn;
  readonly navn: string;
  /** One short line for the picture of the stair. */
  readonly kort: string;
  readonly hva: string;
  readonly slik: string;
  readonly pris: string;
}

/** A step in the reader's language. */
export const visTrinn = (trinn: Trinn, sprak: Sprak): Trinnvisning => ({ trinn, ...trinnTekst[sprak][`t${trinn}`] });
