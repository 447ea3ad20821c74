import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { flett, type Side } from "./flett.ts";
import type { Svar } from "./sporsmal/typer.ts";
import { antallUtkast, finnUtkast, settInnUtkast, type Utkast } from "./utkast.sql.ts";

export interface NyttUtkast {
  /** Answers that are known from the start, by page: the service the resident came from, the person it is for. */
  readonly sider?: Readonly<Record<string, Svar>>;
}

export type KanIkkeBegynne = { readonly grunn: "for_mange_utkast"; readonly antall: number };

/**
 * Begins an application. Anybody who is logged in may, for oneself or for others; who it is for is one of the answers.
 * Refuses only when many drafts lie unfinished already: then one of them should be gone on with, or deleted.
 */
export async function begynn(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: NyttUtkast,
): Promise<Resultat<Utkast, KanIkkeBegynne>> {
  const antall = await antallUtkast(tx, aktor);
  if (antall >= grenser.soknad.utkast) return nei({ grunn: "for_mange_utkast", antall });
  const endret = tid.na.toString();
  const sider: Record<string, Side> = {};
  for (const [steg, svar] of Object.entries(inn.sider ?? {})) {
    sider[steg] = flett(null, { svar, sett: 0, skriver: "start", endret }).side;
  }
  const utkast = await finnUtkast(tx, aktor, await settInnUtkast(tx, aktor, tid, sider));
  sikre(utkast, "a draft that was just written is there for its owner");
  return ja(utkast);
}
