import { type Brev, mineBrev } from "../../../domene/brev/index.ts";
import { type Klageutkast, klageutkastFor } from "../../../domene/klage/index.ts";
import { finnPerson, type Representasjon, representasjoner } from "../../../domene/person/index.ts";
import { sakerFor } from "../../../domene/sak/index.ts";
import { type Utkast, utkastFor } from "../../../domene/soknad/index.ts";
import type { Lesing } from "../../../grunnmur/db/base.ts";
import type { Innbyggerk } from "../her.ts";
import { type Saksutdrag, saksutdrag } from "./saksdata.ts";

/** Everything on my page: what is one's own, and what one sees for others. */
export interface Oversikt {
  readonly navn: string;
  readonly saker: readonly Saksutdrag[];
  readonly kladder: readonly Utkast[];
  readonly klagekladder: readonly Klageutkast[];
  readonly brev: readonly Brev[];
  readonly handlerFor: readonly Representasjon[];
}

/** Whom a case is about, when that is not the reader. */
export const gjelderI = (o: Oversikt, sak: string): string | null => o.saker.find((s) => s.sak.id === sak)?.gjelder ?? null;

export async function oversikt(les: Lesing, k: Innbyggerk): Promise<Oversikt> {
  const nr = k.kommune.nummer;
  const saker: Saksutdrag[] = [];
  for (const sak of await sakerFor(les, nr, k.aktor.person)) saker.push(await saksutdrag(les, k, sak));
  return {
    navn: (await finnPerson(les, nr, k.aktor.person))?.navn ?? k.aktor.navn,
    saker,
    kladder: await utkastFor(les, k.aktor),
    klagekladder: await klageutkastFor(les, k.aktor),
    brev: await mineBrev(les, nr, k.aktor.person),
    handlerFor: (await representasjoner(les, nr, k.aktor.person, k.tid.idag)).for,
  };
}
