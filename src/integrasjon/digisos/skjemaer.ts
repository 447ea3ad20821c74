import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";

/** The format as Nav publishes it; see data/digisos/KILDE.md. */
const MAPPE = fileURLToPath(new URL("../../../data/digisos/json/", import.meta.url));

/** One thing that is wrong with a file, by where it is. */
export interface Skjemafeil {
  /** The place in the file, as a JSON pointer: "/data/familie/barn/0". "" is the whole file. */
  readonly sti: string;
  /** The validator's own words: they are for the sender's programmers. */
  readonly melding: string;
}

const LESBARE_FEIL = 50;

/** The schemas by their path below `json/`, without ".json": "soknad/soknad". */
const stier: readonly string[] = readdirSync(MAPPE, { recursive: true, encoding: "utf8" })
  .filter((sti) => sti.endsWith(".json"))
  .map((sti) => sti.slice(0, -".json".length).replaceAll("\\", "/"))
  .toSorted();

let ajv: Ajv | null = null;

/** Every schema is known by its own file address, so that "../types/dato.json" in one is found from there. */
function alleSkjemaer(): Ajv {
  if (ajv) return ajv;
  const meta = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve("ajv/dist/refs/json-schema-draft-06.json")), "utf8"));
  const ny = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  ny.addMetaSchema(meta);
  for (const sti of stier) {
    const fil = adresse(sti);
    ny.addSchema({ ...(JSON.parse(readFileSync(fil, "utf8")) as object), $id: fil.href });
  }
  ajv = ny;
  return ny;
}

const adresse = (sti: string): URL => pathToFileURL(join(MAPPE, `${sti}.json`));

/** A schema that the format does not have. */
export const finnesSkjema = (sti: string): boolean => stier.includes(sti);

/**
 * What is wrong with a value by one of the format's schemas; nothing when it is valid. At most fifty faults are named.
 *
 * @param sti the schema below `json/`, without ".json": "soknad/soknad", "digisos/soker/digisos-soker"
 */
export function skjemafeil(sti: string, verdi: unknown): readonly Skjemafeil[] {
  const prov = alleSkjemaer().getSchema(adresse(sti).href) as ValidateFunction;
  if (prov(verdi)) return [];
  return (prov.errors ?? []).slice(0, LESBARE_FEIL).map(somFeil);
}

function somFeil(feil: ErrorObject): Skjemafeil {
  const lovlige = (feil.params as { allowedValues?: readonly unknown[] }).allowedValues;
  return { sti: feil.instancePath, melding: `${feil.message ?? feil.keyword}${lovlige ? `: ${lovlige.join(", ")}` : ""}` };
}
