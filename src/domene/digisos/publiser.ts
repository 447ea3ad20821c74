import type { Lesing } from "../../grunnmur/db/base.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { finnSak } from "../sak/index.ts";
import { digisosTekst } from "./digisos.tekst.ts";
import { finnInnsending, sakFor } from "./innsending.sql.ts";
import { kildeFor, publisertFil } from "./kilde.sql.ts";
import { type DigisosSoker, digisosSoker } from "./soker.ts";

/** The version of this program's reading of the format; it stands in every file, for the one who looks for a fault. */
const SYSTEMVERSJON = "1.0.0";

async function sakenBak(les: Lesing, kommune: string, digisosId: string) {
  const innsending = await finnInnsending(les, kommune, "soknad", digisosId);
  if (!innsending) return null;
  const id = await sakFor(les, kommune, innsending.soknad);
  const sak = id && (await finnSak(les, kommune, id));
  sikre(sak, "an application of the format is a case at the Nav office");
  return { innsending, sak };
}

/**
 * digisos-soker.json for the application under this reference, or null when there is none. Reads only; the same file each time until
 * something happens in the case, and then with that at its end. Runs as `system` in the kommune.
 */
export async function publiser(les: Lesing, kommune: string, digisosId: string): Promise<DigisosSoker | null> {
  const funnet = await sakenBak(les, kommune, digisosId);
  if (!funnet) return null;
  const { sak, innsending } = funnet;
  const om = { tittel: digisosTekst[sak.sprak].sak, soker: sak.person, navkontor: innsending.navkontor };
  return digisosSoker(await kildeFor(les, { kommune, sak: sak.id }, om), SYSTEMVERSJON);
}

/** A letter that the file refers to, as its PDF; null when the file of this application refers to no such letter. */
export async function hentPublisert(les: Lesing, kommune: string, digisosId: string, fil: string): Promise<Buffer | null> {
  const funnet = await sakenBak(les, kommune, digisosId);
  return funnet && publisertFil(les, { kommune, sak: funnet.sak.id }, funnet.sak.person, fil);
}
