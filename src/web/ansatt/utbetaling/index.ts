import type { Tjen } from "../../tjen.ts";
import { hentBetalingsfil, lagBetalingsfil } from "./filer.ts";
import { innbetaling, krev, krevRefusjonen, planleggen, stansen } from "./handlinger.ts";
import { utbetalingsliste } from "./leder.tsx";
import { utbetalingsside } from "./side.tsx";

/** How money that was decided is paid, and what is to be paid back. */
export function registrerUtbetaling(tjen: Tjen): void {
  tjen("sakUtbetaling", (k) => utbetalingsside(k));
  tjen("planleggUtbetaling", planleggen);
  tjen("stansUtbetaling", stansen);
  tjen("krevTilbake", krev);
  tjen("krevRefusjon", krevRefusjonen);
  tjen("registrerInnbetaling", innbetaling);
  tjen("utbetalinger", (k) => utbetalingsliste(k));
  tjen("lagBetalingsfil", lagBetalingsfil);
  tjen("betalingsfil", hentBetalingsfil);
}
