import { finnTjeneste, lokaleTjenester, medLokalt } from "../../domene/tjeneste/index.ts";
import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Malform } from "../../grunnmur/sprak.ts";
import { felles } from "./felles.tekst.ts";

/** What a service is called here; a need that nobody has named yet is called that. */
export type Tjenestenavn = (kode: string | null) => string;

/** The names of the services as this kommune uses them. */
export async function tjenestenavnI(les: Lesing, kommune: string, sprak: Malform): Promise<Tjenestenavn> {
  const rader = await lokaleTjenester(les, kommune);
  return (kode) => {
    const tjeneste = kode === null ? null : finnTjeneste(kode);
    if (!tjeneste) return kode ?? felles[sprak].uavklart;
    return medLokalt(tjeneste, rader.find((r) => r.kode === kode) ?? null, sprak).navn;
  };
}
