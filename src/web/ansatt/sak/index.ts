import type { Tjen } from "../../tjen.ts";
import {
  fordelSaken,
  gaVidere,
  leggTilbakeSaken,
  lukkSaken,
  noterTrukket,
  presiserSaken,
  sendForelopig,
  sendMelding,
  settPaVent,
  taSaken,
} from "./handlinger.ts";
import { hendelser } from "./hendelser.tsx";
import { innsyn } from "./innsyn.tsx";
import { oversikt } from "./oversikt.tsx";

/** One case at the desk. */
export function registrerSak(tjen: Tjen): void {
  tjen("sak", (k) => oversikt(k));
  tjen("taSak", taSaken);
  tjen("leggTilbakeSak", leggTilbakeSaken);
  tjen("fordelSak", fordelSaken);
  tjen("avventSak", settPaVent);
  tjen("gjenopptaSak", gaVidere);
  tjen("presiserSak", presiserSaken);
  tjen("trekkPost", noterTrukket);
  tjen("lukkSak", lukkSaken);
  tjen("svarMelding", sendMelding);
  tjen("forelopigSvar", sendForelopig);
  tjen("sakHendelser", hendelser);
  tjen("sakInnsyn", innsyn);
}
