import type { Lesing } from "../../grunnmur/db/base.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import { finnVedtak, type Vedtak } from "../vedtak/index.ts";
import { type Instans, instansFor, vedtakstypeFor } from "./grupper.ts";
import type { Klage } from "./typer.ts";

/** The decision a complaint is about, and what its road depends on. */
export interface PaklagetVedtak {
  readonly vedtak: Vedtak;
  readonly vedtakstype: Vedtakstype;
  readonly instans: Instans;
  readonly fattetDato: Dato;
}

/** The newest decision of a complaint: after a change in part it is the new one, which holds what was not changed. */
export async function vedtakFor(les: Lesing, klage: Pick<Klage, "kommune" | "vedtak">, idag: Dato): Promise<PaklagetVedtak> {
  const alle = await Promise.all(klage.vedtak.map((id) => finnVedtak(les, klage.kommune, id)));
  const fattede = alle.flatMap((v) => (v?.fattet ? [{ vedtak: v, tid: v.fattet.tid }] : []));
  const nyeste = fattede.sort((a, b) => Temporal.Instant.compare(b.tid, a.tid))[0];
  sikre(nyeste, "a complaint is about a decision that was made");
  const vedtakstype = vedtakstypeFor(nyeste.vedtak);
  return { vedtak: nyeste.vedtak, vedtakstype, instans: instansFor(vedtakstype, idag), fattetDato: datoAv(nyeste.tid) };
}
