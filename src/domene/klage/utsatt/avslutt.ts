import type { Transaksjon } from "../../../grunnmur/db/base.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { leggTilDager, leggTilUker } from "../../../lov/kjerne/dato.ts";
import { avsluttOppgaver, leggOppgave } from "../../oppgave/index.ts";
import { finnSak, noter, type Sak, type Tidspunkt } from "../../sak/index.ts";
import type { Aktor } from "../../tilgang/index.ts";
import { laVente, laVirke } from "../../vedtak/index.ts";
import { endreUtsatt, laBortfalleHosInstansen, utlopteUtsatte, utsattFor } from "./utsatt.sql.ts";

/** How a wait ends: the decision stands and counts; another decision has taken, or is to take, its place; or the day it was to wait until has passed. */
export type Utsattslutt = "vedtaket_star" | "nytt_vedtak" | "dagen_er_passert";

/** Somebody sees to it that the help is as it is decided, within this time. */
const SE_TIL_INNEN_UKER = 1;

/**
 * The complaint is decided, or gone: what waited for it waits no more, by itself, and somebody has the task to see that the help is as
 * decided. A decision that stands counts from the day after at the earliest. A wish that nobody answered falls away.
 */
export async function avsluttUtsatt(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  { sak, klage, slutt }: { readonly sak: Sak; readonly klage: string; readonly slutt: Utsattslutt },
): Promise<void> {
  const { kommune } = sak;
  const utsatt = await utsattFor(tx, kommune, klage);
  if (!utsatt || utsatt.avsluttet) return;
  await endreUtsatt(tx, kommune, utsatt, { avsluttet_at: tid.na });
  await laBortfalleHosInstansen(tx, kommune, utsatt.id, tid.na);
  await avsluttOppgaver(tx, { kommune, sak: sak.id, klage, slag: ["avgjor_utsatt"] }, "falt_bort", tid.na);
  if (!utsatt.venter) return;
  const virkerFra = { vedtaket_star: leggTilDager(tid.idag, 1), dagen_er_passert: tid.idag, nytt_vedtak: null }[slutt];
  if (virkerFra) await laVirke(tx, kommune, utsatt.vedtak, virkerFra);
  const felles = { kommune, sak: sak.id, klage, na: tid.na };
  const oppgave = { enhet: sak.enhet, ansvarlig: sak.ansvarlig, sisteDag: leggTilUker(tid.idag, SE_TIL_INNEN_UKER) };
  await leggOppgave(tx, { ...felles, ...oppgave, slag: "iverksett_vedtak", art: "satt" });
  await noter(tx, { ...felles, slag: "klage.utsatt_slutt", data: { klage, virkerFra }, aktor });
}

/** A part of the decision was changed, and the complaint goes on about the new one: that one waits instead. */
export async function flyttUtsatt(tx: Transaksjon, kommune: string, klage: string, nytt: string): Promise<void> {
  const utsatt = await utsattFor(tx, kommune, klage);
  if (!utsatt || utsatt.avsluttet) return;
  await endreUtsatt(tx, kommune, utsatt, { vedtak: nytt });
  if (utsatt.venter) await laVente(tx, kommune, nytt);
}

const NATTA: Aktor = { slag: "system", navn: "klokker" };

/** The night's run: what was to wait until a day waits no more, and somebody sees to the help. @returns how many */
export async function avsluttUtlopteUtsatte(tx: Transaksjon, tid: Tidspunkt, kommune: string, antall: number): Promise<number> {
  const utlopte = await utlopteUtsatte(tx, kommune, tid.idag, antall);
  for (const u of utlopte) {
    const sak = await finnSak(tx, kommune, u.sak);
    sikre(sak, "the kommune sees its own cases");
    await avsluttUtsatt(tx, NATTA, tid, { sak, klage: u.klage, slutt: "dagen_er_passert" });
  }
  return utlopte.length;
}
