import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { apneSak, type KanIkkeApne, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import type { Utredning, Utredningsinnhold } from "./typer.ts";
import { settInnUtkast, skrivOver, utredningFor } from "./utredning.sql.ts";

export interface SkrivUtredning {
  readonly sak: string;
  /** The draft that the writer saw, and its version; null when the writer saw none. */
  readonly sett: { readonly utredning: string; readonly versjon: number } | null;
  readonly innhold: Utredningsinnhold;
}

/** Somebody else was here meanwhile: who, when, and the version that stands now, so that the writer can look and choose. */
export interface EndretAvAnnen {
  readonly grunn: "endret_av_annen" | "fullfort_av_annen";
  readonly navn: string;
  readonly tid: Temporal.Instant;
  readonly versjon: number;
}

export type KanIkkeSkriveUtredning = KanIkkeApne | EndretAvAnnen | { readonly grunn: "sak_avsluttet" | "ingen_utkast" };

/**
 * Saves the draft of an assessment, or begins one. A completed assessment is never written over: a new one is begun beside it.
 * Refuses when somebody has saved after the version the writer saw; nothing of theirs is lost, and the page keeps what was typed.
 */
export async function skriv(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: SkrivUtredning,
): Promise<Resultat<{ utredning: string; versjon: number }, KanIkkeSkriveUtredning>> {
  const apnet = await apneSak(tx, aktor, "utredning.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  if (apnet.verdi.tilstand === "lukket" || apnet.verdi.tilstand === "trukket") return nei({ grunn: "sak_avsluttet" });
  const skrevet = { kommune: aktor.kommune, sak: inn.sak, innhold: inn.innhold, av: aktor.ansatt, na: tid.na };
  if (inn.sett === null) {
    const id = await settInnUtkast(tx, skrevet);
    if (id !== null) return ja({ utredning: id, versjon: 1 });
  }
  const { utkast, fullforte } = await utredningFor(tx, aktor.kommune, inn.sak);
  if (utkast === null) return nei(fullforte[0] ? fullfortAvAnnen(fullforte[0]) : { grunn: "ingen_utkast" });
  if (inn.sett?.utredning === utkast.id && (await skrivOver(tx, utkast.id, inn.sett.versjon, skrevet))) {
    return ja({ utredning: utkast.id, versjon: inn.sett.versjon + 1 });
  }
  return nei(await endretAvAnnen(tx, aktor.kommune, inn.sak));
}

/** What stands in the case after a lost race, told as a refusal. Read again: the row has moved since it was last looked at. */
export async function endretAvAnnen(tx: Transaksjon, kommune: string, sak: string): Promise<EndretAvAnnen> {
  const { utkast, fullforte } = await utredningFor(tx, kommune, sak);
  if (utkast) return { grunn: "endret_av_annen", navn: utkast.endretAvNavn, tid: utkast.endretTid, versjon: utkast.versjon };
  const siste = fullforte[0];
  sikre(siste, "a draft that is gone has been completed");
  return fullfortAvAnnen(siste);
}

function fullfortAvAnnen(u: Utredning): EndretAvAnnen {
  sikre(u.fullfort, "only a completed assessment is told as completed");
  return { grunn: "fullfort_av_annen", navn: u.fullfort.navn, tid: u.fullfort.tid, versjon: u.versjon };
}
