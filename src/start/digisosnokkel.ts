import { lagNokkel, noklene, trekkNokkel } from "../domene/digisos/index.ts";
import { finnKommune, type Kommune } from "../domene/kommune/index.ts";
import type { Base } from "../grunnmur/db/base.ts";
import { erId } from "../grunnmur/id.ts";
import type { Klokke } from "../grunnmur/klokke.ts";

const BRUK = `Bruk / usage:
  npm run digisos:nokkel -- KOMMUNE                 viser nøklene / lists the keys
  npm run digisos:nokkel -- KOMMUNE ny SYSTEM       lager en nøkkel til et system / makes a key for a system
  npm run digisos:nokkel -- KOMMUNE trekk ID        trekker en nøkkel / takes a key back
`;

/** What came of a command: what is said, and the status that the program ends with. */
export interface Nokkelsvar {
  readonly sagt: string;
  readonly status: 0 | 1 | 2;
}

/**
 * The keys of the systems that deliver for a kommune: lists them, makes one, takes one back. A key is shown this once; the database keeps its hash.
 *
 * @param argumenter the words after the command: the kommune's number or slug, then "ny" and a name, or "trekk" and an id
 */
export async function digisosnokkel(base: Base, klokke: Klokke, argumenter: readonly string[]): Promise<Nokkelsvar> {
  const [hvor = "", hva, ...resten] = argumenter;
  const navn = resten.join(" ").trim().slice(0, 200);
  const kommune = await base.les({ slag: "offentlig" }, (les) => finnKommune(les, hvor));
  if (!kommune?.tarImot) return { sagt: `${BRUK}\n${hvor || "KOMMUNE"} tar ikke imot søknader her.\n`, status: 2 };
  if (hva === undefined) return { sagt: await liste(base, kommune), status: 0 };
  const som = { slag: "system", kommune: kommune.nummer } as const;
  if (hva === "ny" && navn !== "") {
    const laget = await base.skriv(som, (tx) => lagNokkel(tx, { kommune: kommune.nummer, system: navn, na: klokke.na() }));
    return { sagt: `${laget.nokkel}\n\nNøkkel ${laget.id} til ${navn}. Den vises bare nå.\n`, status: 0 };
  }
  if (hva === "trekk" && erId(navn)) {
    const trukket = await base.skriv(som, (tx) => trekkNokkel(tx, kommune.nummer, navn, klokke.na()));
    return trukket ? { sagt: `Nøkkel ${navn} er trukket.\n`, status: 0 } : { sagt: `Ingen nøkkel ${navn} i bruk.\n`, status: 1 };
  }
  return { sagt: BRUK, status: 2 };
}

async function liste(base: Base, kommune: Kommune): Promise<string> {
  const alle = await base.les({ slag: "system", kommune: kommune.nummer }, (les) => noklene(les, kommune.nummer));
  const linjer = alle.map((n) => `${n.id}  ${n.opprettet}  ${n.trukket ? `trukket ${n.trukket}` : "i bruk"}  ${n.system}`);
  return `${[`${kommune.navn}: ${alle.length} nøkler`, ...linjer].join("\n")}\n`;
}
