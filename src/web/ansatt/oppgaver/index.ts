import type { Tjen } from "../../tjen.ts";
import { arbeidsliste } from "./arbeidsliste.tsx";
import { lagreEllerSlett } from "./lagring.ts";
import { fordelValgte } from "./masse.ts";
import { sok } from "./sok.tsx";

/** The worklist and the way to a case. */
export function registrerOppgaver(tjen: Tjen): void {
  tjen("kontor", arbeidsliste);
  tjen("sokKontor", sok);
  tjen("kontorFordel", fordelValgte);
  tjen("lagreFilter", lagreEllerSlett);
}
