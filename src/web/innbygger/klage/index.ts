import type { Tjen } from "../../tjen.ts";
import { merkKlage, trekkKlage } from "./handlinger.ts";
import { minKlagefil } from "./klagefil.tsx";
import { minKlage } from "./minklage.tsx";
import { nyKlage } from "./nyklage.tsx";
import { autolagreKlage, sendKlage } from "./send.ts";
import { beOmUtsettelse } from "./utsettelse.tsx";
import { beOmAtVedtaketVenter, taDetVidere } from "./vent.tsx";

/** The complaint, from the first word to the final answer. */
export function registrerKlage(tjen: Tjen): void {
  tjen("nyKlage", nyKlage);
  tjen("autolagreKlage", autolagreKlage);
  tjen("sendKlage", sendKlage);
  tjen("minKlage", minKlage);
  tjen("minKlagefil", minKlagefil);
  tjen("merkKlage", merkKlage);
  tjen("trekkKlage", trekkKlage);
  tjen("beOmUtsettelse", beOmUtsettelse);
  tjen("beOmUtsatt", beOmAtVedtaketVenter);
  tjen("taUtsattVidere", taDetVidere);
}
