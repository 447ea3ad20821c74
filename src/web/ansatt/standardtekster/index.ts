import type { Tjen } from "../../tjen.ts";
import { forkast, opprett, publiser, skriv, trekk } from "./handlinger.ts";
import { tekstliste } from "./liste.tsx";
import { nyTekstside, tekstside } from "./side.tsx";

/** The standard texts of a kommune, and their versions. */
export function registrerStandardtekster(tjen: Tjen): void {
  tjen("tekster", tekstliste);
  tjen("nyTekst", (k) => nyTekstside(k));
  tjen("opprettTekst", opprett);
  tjen("tekst", (k) => tekstside(k));
  tjen("skrivTekst", skriv);
  tjen("publiserTekst", publiser);
  tjen("forkastTekst", forkast);
  tjen("trekkTekst", trekk);
}
