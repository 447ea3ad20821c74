import type { Raadata } from "../../../domene/digisos/index.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import { lesInntil } from "../../../grunnmur/skjema.ts";
import { problem } from "./problem.ts";

/**
 * Reads a delivery: the part `soknad` or `klage`, the part `vedlegg` when there is one, and any number of parts `filer`. Each is a file, so that
 * its bytes come through as they are. Nothing is read of a body that is too large.
 */
export async function lesLevering(foresporsel: Request, hoved: "soknad" | "klage"): Promise<Resultat<Raadata, Response>> {
  const type = foresporsel.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) return nei(problem("ikke_skjema"));
  const kropp = await lesInntil(foresporsel, grenser.digisos.kropp).catch(() => undefined);
  if (kropp === null) return nei(problem("for_stor"));
  const data = await new Response(kropp ?? "", { headers: { "content-type": type } }).formData().catch(() => null);
  if (data === null) return nei(problem("ikke_skjema"));
  return avDeler(data, hoved);
}

const fil = (del: File | string | null): File | null => (del instanceof File ? del : null);
const bytes = async (f: File): Promise<Uint8Array> => new Uint8Array(await f.arrayBuffer());

async function avDeler(data: FormData, hoved: "soknad" | "klage"): Promise<Resultat<Raadata, Response>> {
  const [hovedfil, vedlegg] = [fil(data.get(hoved)), fil(data.get("vedlegg"))];
  if (!hovedfil) return nei(mangler(hoved));
  if (data.has("vedlegg") && !vedlegg) return nei(mangler("vedlegg"));
  const deler = data.getAll("filer");
  const filer = deler.map(fil).filter((f) => f !== null);
  if (filer.length !== deler.length) return nei(mangler("filer"));
  if (filer.length > grenser.digisos.filer) return nei(problem("for_mange_filer"));
  if ([hovedfil, vedlegg].some((f) => (f?.size ?? 0) > grenser.digisos.formatBytes)) return nei(problem("for_stor"));
  return ja({
    hoved: await bytes(hovedfil),
    vedlegg: vedlegg && (await bytes(vedlegg)),
    filer: await Promise.all(filer.map(async (f) => ({ navn: f.name, bytes: await bytes(f) }))),
  });
}

const mangler = (del: string): Response => problem("mangler_del", { feil: [{ fil: del, melding: "must be a file part" }] });
