import { type Hjemmel, hjemmel } from "../../../lov/kjerne/hjemmel.ts";
import type { Forbehold } from "../../../lov/kjerne/svar.ts";

/** hol § 3-2 (1): the list of what the kommune must offer, by number and letter. */
export const hol32 = (nr: number, bokstav?: string): Hjemmel =>
  hjemmel("hol", "3-2", bokstav === undefined ? { nr } : { nr, bokstav });

/** The right to necessary help from the kommune. Since 1 June 2024 it is § 2-1, not § 2-1 a. */
export const pbrl21: Hjemmel = hjemmel("pbrl", "2-1");

export const hol33: Hjemmel = hjemmel("hol", "3-3");

/** Practical help: local prices, never for personal care, at most what it costs, and a cap for low incomes. */
export const prisPraktisk: readonly Hjemmel[] = [
  hjemmel("egenandel", "8"),
  hjemmel("egenandel", "9"),
  hjemmel("egenandel", "10"),
];

export const ikkeLest = (grunn: string): Forbehold => ({ merke: "UNVERIFIED", grunn });
export const valgt = (grunn: string): Forbehold => ({ merke: "ASSUMPTION", grunn });
