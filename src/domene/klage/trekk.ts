import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { type KanIkkeApne, noter, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { apneKlage, type EndretImens, type FeilTilstand } from "./apne.ts";
import { flyttKlage, slippVedtak } from "./flytt.sql.ts";
import { avsluttUtsatt } from "./utsatt/index.ts";

export type KanIkkeTrekkeKlage = KanIkkeApne | FeilTilstand | EndretImens;

/** What waits for a complaint to be answered, and ends when it is. */
export const KLAGENS_FRISTER = ["klage_forelopig_svar", "merknad"] as const;
export const KLAGENS_OPPGAVER = ["behandle_klage", "oversend_klage"] as const;

/**
 * Withdraws a complaint: the party's own act, or the desk's note of the party's words. The decision stands, and the person may
 * complain again while the deadline lasts.
 */
export async function trekk(
  tx: Transaksjon,
  aktor: Innbygger | Ansatt,
  tid: Tidspunkt,
  inn: { klage: string },
): Promise<Resultat<true, KanIkkeTrekkeKlage>> {
  const apnet = await apneKlage(tx, aktor, "klage.trekk", aktor.kommune, inn.klage, ["mottatt", "vurderes", "opprettholdt"]);
  if (!apnet.ok) return apnet;
  const { klage, sak } = apnet.verdi;
  const gjor = async (kommunen: Transaksjon) => {
    if (!(await flyttKlage(kommunen, klage, { tilstand: "trukket" }))) return false;
    await slippVedtak(kommunen, klage.kommune, klage.id);
    const valg = { kommune: klage.kommune, sak: klage.sak, klage: klage.id };
    await stoppFrister(kommunen, { ...valg, slag: KLAGENS_FRISTER }, "falt_bort", tid.na);
    await avsluttOppgaver(kommunen, { ...valg, slag: KLAGENS_OPPGAVER }, "falt_bort", tid.na);
    await avsluttUtsatt(kommunen, aktor, tid, { sak, klage: klage.id, slutt: "vedtaket_star" });
    await noter(kommunen, { ...valg, slag: "klage.trukket", data: { klage: klage.id }, aktor, na: tid.na });
    return true;
  };
  const gjort = aktor.slag === "innbygger" ? await somKommunen(tx, aktor.kommune, gjor) : await gjor(tx);
  return gjort ? ja(true) : nei({ grunn: "endret_imens" });
}
