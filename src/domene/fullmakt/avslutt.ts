import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { lukkAllePlasser } from "./plass.ts";
import { finnGjeldende, settSisteDag, trekkRepresentasjon } from "./representasjon.sql.ts";

/**
 * A representation ends with this day: at once when the day is today or past, else the night after it (`folgFullmakter`). One that ends before it began
 * was never one. Runs under the kommune's role.
 */
export async function avsluttRepresentasjon(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  kommune: string,
  id: string,
  sisteDag: Dato,
): Promise<void> {
  const r = await finnGjeldende(tx, kommune, id);
  if (!r) return;
  if (sisteDag > tid.idag) return settSisteDag(tx, kommune, id, sisteDag);
  if (sisteDag >= r.fra) await settSisteDag(tx, kommune, id, sisteDag);
  await trekkRepresentasjon(tx, kommune, id, tid.na);
  await lukkAllePlasser(tx, aktor, tid, r);
}
