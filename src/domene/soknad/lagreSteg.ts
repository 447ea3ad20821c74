import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { flett, type SkrevetAnnetSted } from "./flett.ts";
import type { Svar } from "./sporsmal/typer.ts";
import { laasUtkast, skrivSider } from "./utkast.sql.ts";

export interface Stegsvar {
  readonly utkast: string;
  readonly steg: string;
  readonly svar: Svar;
  /** The page's version when it was shown (`_versjon`). */
  readonly sett: number;
  /** The key of the open page (`_nokkel`), the same for autosave and button. */
  readonly skriver: string;
}

export type KanIkkeLagre = { readonly grunn: "finnes_ikke" } | { readonly grunn: "for_stort"; readonly maksBytes: number };

/**
 * Saves one page of a draft, finished or not. Written somewhere else meanwhile, nothing is lost: see `flett`.
 *
 * @returns the page's new version, and what another open page had written, when there is something to tell
 */
export async function lagreSteg(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: Stegsvar,
): Promise<Resultat<{ versjon: number; annetSted: SkrevetAnnetSted | null }, KanIkkeLagre>> {
  const utkast = await laasUtkast(tx, aktor, inn.utkast);
  if (!utkast) return nei({ grunn: "finnes_ikke" });
  const { side, annetSted } = flett(utkast.sider[inn.steg] ?? null, { ...inn, endret: tid.na.toString() });
  const sider = { ...utkast.sider, [inn.steg]: side };
  const maksBytes = grenser.soknad.svarBytes;
  if (Buffer.byteLength(JSON.stringify(sider)) > maksBytes) return nei({ grunn: "for_stort", maksBytes });
  await skrivSider(tx, aktor, tid, utkast, sider);
  return ja({ versjon: side.versjon, annetSted });
}
