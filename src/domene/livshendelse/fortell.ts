import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { livshendelserI } from "./les.sql.ts";
import type { Mate } from "./typer.ts";

export interface NyBeskjed {
  readonly sak: string;
  readonly hendelse: string;
  readonly hvem: string;
  readonly mate: Mate;
  readonly dato: Dato;
  /** The papers went with it: the new kommune has what it needs to answer, and nobody waits to send them. */
  readonly papirer: boolean;
}

export type KanIkkeFortelle =
  | KanIkkeApne
  | { readonly grunn: "hendelse_finnes_ikke" | "mangler_hvem" | "for_lang" | "fram_i_tid" | "for_hendelsen" };

/** Notes whom this office has told, when and how: one list, so that the next one who asks does not tell them again. It is only added to. */
export async function noterBeskjed(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: NyBeskjed,
): Promise<Resultat<true, KanIkkeFortelle>> {
  const apnet = await apneSak(tx, aktor, "part.endre", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune } = apnet.verdi;
  const hvem = inn.hvem.trim();
  if (hvem === "") return nei({ grunn: "mangler_hvem" });
  if (hvem.length > grenser.person.tegnINavn) return nei({ grunn: "for_lang" });
  if (inn.dato > tid.idag) return nei({ grunn: "fram_i_tid" });
  const hendelse = (await livshendelserI(tx, kommune, inn.sak)).find((l) => l.id === inn.hendelse);
  if (!hendelse) return nei({ grunn: "hendelse_finnes_ikke" });
  if (hendelse.slag === "dodsfall" && inn.dato < hendelse.dato) return nei({ grunn: "for_hendelsen" });
  await tx.db
    .insertInto("livshendelse_beskjed")
    .values({
      ...{ kommune, hendelse: inn.hendelse, sak: inn.sak, hvem, mate: inn.mate, dato: inn.dato },
      ...{ notert_av: aktor.navn, notert_at: tid.na },
    })
    .execute();
  if (inn.papirer) await avsluttOppgaver(tx, { kommune, sak: inn.sak, slag: ["send_papirer"] }, "gjort", tid.na);
  // The list is the office's: whom it told stands in the journal, and not in the person's timeline. Where the papers went is the person's to see.
  await noter(tx, {
    kommune,
    sak: inn.sak,
    slag: "part.fortalt",
    data: { hvem, dato: inn.dato, ...(inn.papirer && { papirer: true }) },
    aktor,
    na: tid.na,
    synlig: inn.papirer,
  });
  return ja(true);
}
