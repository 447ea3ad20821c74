import type { Lesing } from "../../grunnmur/db/base.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { type Fristart, type Fristslag, fristerI, type Sak, type Tidspunkt } from "../sak/index.ts";

const VENTER_PA_SVAR: readonly Fristslag[] = ["forelopig_svar", "vedtak", "nodhjelp", "klage_forelopig_svar"];

/** The deadline that hurts first while the decision is not made. Today, set by us, when no clock runs. */
export async function hasterst(les: Lesing, sak: Sak, tid: Tidspunkt): Promise<{ sisteDag: Dato; art: Fristart }> {
  const frister = await fristerI(les, sak.kommune, sak.id);
  const forste = frister.find((f) => f.status === "loper" && VENTER_PA_SVAR.includes(f.slag));
  return forste ? { sisteDag: forste.sisteDag, art: forste.art } : { sisteDag: tid.idag, art: "satt" };
}
