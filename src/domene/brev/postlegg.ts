import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { settPostlagt } from "./brev.sql.ts";
import { startKlagefrist } from "./klagefrist.ts";
import { finnBrev } from "./les.sql.ts";

export type KanIkkePostlegge = KanIkkeApne | { readonly grunn: "brev_finnes_ikke" | "alt_postlagt" | "alt_varslet" };

/**
 * The desk has handed the letter to the post today. For a decision the complaint clock starts from the day the post is taken to
 * bring it (see postgang.ts). A digital letter whose notice never went out may be posted instead; one that was notified may not.
 *
 * @returns the last day to complain, when this letter started that clock
 */
export async function postlegg(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { sak: string; brev: string },
): Promise<Resultat<{ sisteDag: Dato | null }, KanIkkePostlegge>> {
  const apnet = await apneSak(tx, aktor, "brev.postlegg", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const brev = await finnBrev(tx, aktor.kommune, inn.brev);
  if (!brev || brev.sak !== inn.sak) return nei({ grunn: "brev_finnes_ikke" });
  await laasSak(tx, aktor.kommune, inn.sak);
  if (!(await settPostlagt(tx, aktor.kommune, brev.id, tid.na))) {
    return nei({ grunn: brev.varsletAt === null ? "alt_postlagt" : "alt_varslet" });
  }
  const ferdig = { kommune: aktor.kommune, sak: inn.sak, brev: brev.id, slag: ["post_brev", "varsel_feilet"] } as const;
  await avsluttOppgaver(tx, ferdig, "gjort", tid.na);
  await noter(tx, {
    kommune: aktor.kommune,
    sak: inn.sak,
    slag: "brev.postlagt",
    data: { brev: brev.id },
    aktor,
    na: tid.na,
    synlig: !brev.erKopi,
  });
  const sisteDag = brev.vedtak ? await startKlagefrist(tx, aktor, tid, aktor.kommune, brev.vedtak) : null;
  return ja({ sisteDag });
}
