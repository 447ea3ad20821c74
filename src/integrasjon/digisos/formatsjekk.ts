import type { Formatfil, Formatsjekk } from "../../domene/digisos/index.ts";
import { skjemafeil } from "./skjemaer.ts";

const SKJEMA: Readonly<Record<Formatfil, string>> = {
  soknad: "soknad/soknad",
  vedlegg: "vedlegg/vedleggSpesifikasjon",
  klage: "klage/klage",
  "digisos-soker": "digisos/soker/digisos-soker",
};

/** The format's own schemas, as Nav publishes them (data/digisos). */
export const formatsjekk: Formatsjekk = (fil, verdi) => skjemafeil(SKJEMA[fil], verdi).map((feil) => ({ fil, ...feil }));
