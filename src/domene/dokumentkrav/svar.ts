import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import type { KjentFil } from "../../grunnmur/filer.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { leggTilVurdering, taInn } from "../dokument/index.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, gjenopptaHvis, type KanIkkeApne, laasSak, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { besvarKrav, stoppKravfrist } from "./krav.sql.ts";
import { finnKrav, kravI } from "./les.sql.ts";
import type { Dokumentkrav } from "./typer.ts";

export interface Dokumentsvar {
  readonly sak: string;
  readonly krav: string;
  readonly filer: readonly KjentFil[];
  /** "I do not have it": a full answer. The office goes on with what it has, or finds it out another way (fvl § 17). */
  readonly harIkke: boolean;
  readonly tekst: string;
}

export type KanIkkeSvare =
  | KanIkkeApne
  | { readonly grunn: "krav_finnes_ikke" | "alt_besvart" | "ingenting_svart" }
  | { readonly grunn: "for_lang"; readonly maksTegn: number }
  | { readonly grunn: "for_mange_filer"; readonly maks: number };

/** Is there something to send, within the limits? Pure. */
function provSvar(inn: Dokumentsvar): Resultat<true, KanIkkeSvare> {
  const tekst = inn.tekst.trim();
  if (!inn.harIkke && inn.filer.length === 0 && tekst === "") return nei({ grunn: "ingenting_svart" });
  if (inn.filer.length > grenser.fil.antall) return nei({ grunn: "for_mange_filer", maks: grenser.fil.antall });
  const maksTegn = grenser.dokument.tegnSvar;
  return tekst.length > maksTegn ? nei({ grunn: "for_lang", maksTegn }) : ja(true);
}

/**
 * The party answers a request: with papers, with words, or that there is no such paper. The request's clock stops, the case
 * worker gets a task, and a case that waited for this goes on.
 * Refuses an answer with nothing in it, and a request that is answered already; more can still be sent with `leggTil`.
 */
export async function svar(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: Dokumentsvar,
): Promise<Resultat<true, KanIkkeSvare>> {
  const apnet = await apneSak(tx, aktor, "dokument.svar", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const provd = provSvar(inn);
  if (!provd.ok) return provd;
  const krav = await finnKrav(tx, aktor.kommune, inn.sak, inn.krav);
  if (!krav || krav.tilstand === "trukket") return nei({ grunn: "krav_finnes_ikke" });
  return somKommunen(tx, aktor.kommune, (k) => skrivSvar(k, aktor, tid, apnet.verdi, krav, inn));
}

async function skrivSvar(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  sak: Sak,
  krav: Dokumentkrav,
  inn: Dokumentsvar,
): Promise<Resultat<true, KanIkkeSvare>> {
  await laasSak(tx, sak.kommune, sak.id);
  const dokumenter: string[] = [];
  for (const fil of inn.filer) {
    const tittel = `${krav.hva}: ${fil.filnavn}`;
    dokumenter.push(await taInn(tx, aktor, tid, sak, { slag: "vedlegg", tittel, fil, synligForPart: true }));
  }
  const tilstand = inn.harIkke && dokumenter.length === 0 ? "har_ikke" : "besvart";
  const svart = { tilstand, tekst: inn.tekst.trim(), dokument: dokumenter[0] ?? null, na: tid.na } as const;
  if (!(await besvarKrav(tx, sak.kommune, krav.id, svart))) return nei({ grunn: "alt_besvart" });
  await stoppKravfrist(tx, sak.kommune, sak.id, krav.id, tid.na);
  if (dokumenter.length === 0) {
    const slag = tilstand === "har_ikke" ? "dokument.har_ikke" : "dokument.svart";
    await noter(tx, { kommune: sak.kommune, sak: sak.id, slag, data: { hva: krav.hva }, aktor, na: tid.na });
  }
  await leggTilVurdering(tx, tid, sak);
  await avsluttOppgaver(tx, { kommune: sak.kommune, sak: sak.id, slag: ["dokument_uteblitt"] }, "falt_bort", tid.na);
  const igjen = (await kravI(tx, sak.kommune, sak.id)).some((k) => k.tilstand === "apent");
  if (!igjen) await gjenopptaHvis(tx, aktor, tid, { kommune: sak.kommune, sak: sak.id, grunn: "venter_pa_part" });
  return ja(true);
}
