import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, parterI, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt, Innbygger } from "../tilgang/index.ts";
import { samtykkerI, settSvar, settTrukket } from "./samtykke.sql.ts";
import type { Samtykkemate } from "./typer.ts";

export interface Samtykkesvar {
  readonly sak: string;
  readonly samtykke: string;
  readonly svar: "gitt" | "nektet" | "trukket";
  /** How it was said to the office; on the web it is always `digitalt`. */
  readonly mate: Exclude<Samtykkemate, "digitalt">;
}

export type KanIkkeSvarePaSamtykke =
  | KanIkkeApne
  | { readonly grunn: "samtykke_finnes_ikke" | "alt_besvart" | "ikke_gitt" | "bare_selv" };

/** They who consent for a person: the person, or who has the care or the guardianship. A fullmakt does not reach so far, and neither does applying together. */
const SELV: ReadonlySet<string> = new Set(["soker", "foresatt", "verge"]);

/**
 * Says yes or no, or takes a yes back. The person does it on the web; what is said or written to the office, the office writes down. A no costs nothing, and a yes
 * can be taken back at any time: from then on nobody is asked on it, and what was asked before stays in the case.
 */
export async function svarPaSamtykke(
  tx: Transaksjon,
  aktor: Innbygger | Ansatt,
  tid: Tidspunkt,
  inn: Samtykkesvar,
): Promise<Resultat<true, KanIkkeSvarePaSamtykke>> {
  const apnet = await apneSak(tx, aktor, "samtykke.svar", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  if (aktor.slag === "innbygger") {
    const selv = (await parterI(tx, kommune, sak)).some((p) => p.person === aktor.person && SELV.has(p.rolle));
    if (!selv) return nei({ grunn: "bare_selv" });
  }
  const skriv = async (t: Transaksjon): Promise<Resultat<true, KanIkkeSvarePaSamtykke>> => {
    await laasSak(t, kommune, sak);
    const s = (await samtykkerI(t, kommune, sak)).find((x) => x.id === inn.samtykke);
    if (!s) return nei({ grunn: "samtykke_finnes_ikke" });
    const mate: Samtykkemate = aktor.slag === "innbygger" ? "digitalt" : inn.mate;
    if (inn.svar === "trukket") {
      if (!(await settTrukket(t, kommune, s.id, tid.na))) return nei({ grunn: "ikke_gitt" });
    } else if (!(await settSvar(t, { kommune, id: s.id, svar: inn.svar, mate, navn: aktor.navn, na: tid.na }))) {
      return nei({ grunn: "alt_besvart" });
    }
    const data = { samtykke: s.id, hvem: s.hvem, hva: s.hva, svar: inn.svar, mate };
    await noter(t, { kommune, sak, slag: "samtykke.svart", data, aktor, na: tid.na });
    return ja(true);
  };
  return aktor.slag === "innbygger" ? somKommunen(tx, kommune, skriv) : skriv(tx);
}
