import type { Spor } from "../kommune/index.ts";
import { type Svar, sporsmalMed } from "./sporsmal/index.ts";

/**
 * Has the office of this track any business with the answer? Care, social services and dwellings are different files even when one
 * application asked for all (PRIV-9): the Nav office does not read about health, and the care office not about the bank account.
 *
 * https://lovdata.no/lov/2009-12-18-131/§44
 */
export function horerTil(felt: string, spor: Spor): boolean {
  return sporsmalMed(felt)?.spor.includes(spor) ?? true;
}

/** The answers that a case on this track is built on. Pure. */
export function delForSpor(svar: Svar, spor: Spor): Svar {
  return Object.fromEntries(Object.entries(svar).filter(([felt]) => horerTil(felt, spor)));
}
