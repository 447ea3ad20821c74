import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import { lesInntil } from "../../../grunnmur/skjema.ts";
import type { Problemkode } from "./problem.ts";

const ER_JSON = /^application\/([a-z0-9.+-]*\+)?json\s*(;|$)/i;

/** The body as JSON, within the limit. What it means is read by whoever asked for it. */
export async function lesJson(foresporsel: Request): Promise<Resultat<unknown, Problemkode>> {
  if (!ER_JSON.test(foresporsel.headers.get("content-type") ?? "")) return nei("ikke_json");
  const kropp = await lesInntil(foresporsel, grenser.lovapi.kropp).catch(() => undefined);
  if (kropp === undefined) return nei("ugyldig_json");
  if (kropp === null) return nei("for_stor");
  try {
    return ja<unknown>(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(await kropp.arrayBuffer())));
  } catch {
    return nei("ugyldig_json");
  }
}
