import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { endRepresentasjoner, lukkForBoet } from "../fullmakt/index.ts";
import { taTilbakeKlagene } from "../klage/index.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, finnSak, type KanIkkeApne, noter, type Sakstilstand, type Tidspunkt, taTilbakeBortfall } from "../sak/index.ts";
import type { Aktor, Ansatt } from "../tilgang/index.ts";
import { livshendelserI, sakeneTil } from "./les.sql.ts";
import { kallTilbake } from "./overfor/overforing.sql.ts";
import { apneRepresentasjoner, settAngret, settDod, taTilbakeAvklaringer } from "./skriv.sql.ts";
import { laHjelpenGaVidere } from "./stans.sql.ts";

export type KanIkkeAngre = KanIkkeApne | { readonly grunn: "hendelse_finnes_ikke" | "mangler_grunn" | "for_lang" };

const FRA_ANDRE: Aktor = { slag: "system", navn: "livshendelse" };

/**
 * It was noted by mistake: another person, another day, a move that came to nothing. What it stopped goes on as it was decided, what fell away is open again
 * with the days it had, and those who acted for the person do so again. The journal keeps both, and the person reads why.
 *
 * Refuses without a reason, and what somebody has taken back already.
 */
export async function angreLivshendelse(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { sak: string; hendelse: string; grunn: string },
): Promise<Resultat<true, KanIkkeAngre>> {
  const apnet = await apneSak(tx, aktor, "part.endre", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, person } = apnet.verdi;
  const grunn = inn.grunn.trim();
  if (grunn === "") return nei({ grunn: "mangler_grunn" });
  if (grunn.length > grenser.livshendelse.tegnIGrunn) return nei({ grunn: "for_lang" });
  const hendelse = (await livshendelserI(tx, kommune, inn.sak)).find((l) => l.id === inn.hendelse);
  if (!hendelse) return nei({ grunn: "hendelse_finnes_ikke" });
  return somKommunen(tx, kommune, async (k) => {
    if (!(await settAngret(k, { kommune, id: inn.hendelse, av: aktor.ansatt, grunn, na: tid.na })))
      return nei({ grunn: "hendelse_finnes_ikke" });
    const saker = new Set((await sakeneTil(k, kommune, person)).map((s) => s.id));
    await laHjelpenGaVidere(k, kommune, inn.hendelse);
    await kallTilbake(k, kommune, inn.hendelse);
    for (const a of await taTilbakeAvklaringer(k, kommune, inn.hendelse, tid.na)) {
      saker.add(a.sak);
      await apneIgjen(k, tid, kommune, { ...a, tilstand: a.sakstilstand as Sakstilstand });
    }
    if (hendelse.slag === "dodsfall") {
      await settDod(k, kommune, person, null);
      const ider = await apneRepresentasjoner(k, kommune, inn.hendelse);
      await endRepresentasjoner(k, FRA_ANDRE, tid, kommune, ider, "apne");
    }
    for (const sak of saker) {
      await avsluttOppgaver(k, { kommune, sak, slag: ["avklar_livshendelse", "send_papirer"] }, "falt_bort", tid.na);
      const av = sak === inn.sak ? aktor : FRA_ANDRE;
      const data = { hva: hendelse.slag, grunn };
      await noter(k, { kommune, sak, slag: "part.livshendelse_rettet", data, aktor: av, na: tid.na });
    }
    return ja(true);
  });
}

interface Avklaringsrad {
  readonly sak: string;
  readonly valg: string;
  readonly tilstand: Sakstilstand;
  readonly avklart_at: Temporal.Instant;
}

async function apneIgjen(tx: Transaksjon, tid: Tidspunkt, kommune: string, a: Avklaringsrad): Promise<void> {
  if (a.valg === "gar_videre") return lukkForBoet(tx, { kommune, sak: a.sak, til: tid.idag });
  const sak = await finnSak(tx, kommune, a.sak);
  sikre(sak, "what was said of a case is said of one that is there");
  await taTilbakeKlagene(tx, sak);
  await taTilbakeBortfall(tx, tid, sak, { tilstand: a.tilstand, falt: a.avklart_at });
}
