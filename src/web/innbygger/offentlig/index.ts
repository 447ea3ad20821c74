import type { Tjen } from "../../tjen.ts";
import { finn } from "./finn.tsx";
import { forside } from "./forside.tsx";
import { haster } from "./haster.tsx";
import { slikKlagerDu } from "./klage.tsx";
import { landsforside } from "./landsforside.tsx";
import { omSoknad } from "./omsoknad.tsx";
import { regnUtFristen } from "./regnut/side.tsx";
import { avsnittside, regler } from "./tekstsider.tsx";
import { tjeneste } from "./tjeneste.tsx";
import { alleTjenester } from "./tjenester.tsx";
import { trappa } from "./trappa.tsx";

/** The pages that are open to all. */
export function registrerOffentlig(tjen: Tjen): void {
  tjen("landsforside", landsforside);
  tjen("forside", forside);
  tjen("finn", finn);
  tjen("trappa", trappa);
  tjen("tjenester", alleTjenester);
  tjen("tjeneste", tjeneste);
  tjen("haster", haster);
  tjen("slikKlagerDu", slikKlagerDu);
  tjen("regnUtFristen", regnUtFristen);
  tjen("personvern", (k) => avsnittside(k, "personvern"));
  tjen("tilgjengelighet", (k) => avsnittside(k, "tilgjengelighet"));
  tjen("regler", regler);
  tjen("omSoknad", omSoknad);
}
