import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { finnesSkjema, skjemafeil } from "../../src/integrasjon/digisos/skjemaer.ts";

/** What came of one file. */
export interface Provd {
  readonly fil: string;
  /** Why the file was not judged as its name says; null when it was. */
  readonly galt: string | null;
}

/** The schemas that are not called by the name of their folder. */
const HOVEDSKJEMA: Readonly<Record<string, string>> = {
  vedlegg: "vedlegg/vedleggSpesifikasjon",
  "digisos/soker": "digisos/soker/digisos-soker",
};

/** The schema that a folder names: "soknad/parts/adresse" is that file; "soknad" is the whole application. */
function skjemaFor(mappe: string): string | null {
  const navn = [HOVEDSKJEMA[mappe], mappe, `${mappe}/${basename(mappe)}`];
  return navn.find((sti) => sti !== undefined && finnesSkjema(sti)) ?? null;
}

const skalAvvises = (fil: string): boolean => /^(feil|ikkegyldig)/i.test(basename(fil));

/** Every JSON file below a folder that is laid out like the format's own instances, judged by the schema that its folder names. */
export function sjekkMappe(rot: string): Provd[] {
  return readdirSync(rot, { recursive: true, encoding: "utf8" })
    .map((fil) => fil.replaceAll("\\", "/"))
    .filter((fil) => fil.endsWith(".json"))
    .toSorted()
    .map((fil) => ({ fil, galt: sjekkFil(rot, fil) }));
}

function sjekkFil(rot: string, fil: string): string | null {
  const mappe = dirname(fil);
  const skjema = skjemaFor(mappe);
  if (!skjema) return `no schema is called ${mappe}`;
  const verdi = lesJson(join(rot, fil));
  if (verdi === undefined) return skalAvvises(fil) ? null : "is no JSON";
  const feil = skjemafeil(skjema, verdi);
  if (skalAvvises(fil)) return feil.length > 0 ? null : "should be refused, and was accepted";
  return feil.length === 0 ? null : `should be accepted: ${feil.map((f) => `${f.sti || "/"} ${f.melding}`).join("; ")}`;
}

function lesJson(fil: string): unknown {
  try {
    return JSON.parse(readFileSync(fil, "utf8").replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}
