import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { type Fravaer, finnFravaer, laasAnsatt, overlapper, settAvlyst, settInnFravaer } from "./fravaer.sql.ts";
import { kollegaer } from "./kollegaer.sql.ts";

export type KanIkkeRegistrereFravaer =
  | { readonly grunn: "ikke_din" | "til_for_fra" | "for_lenge" | "over_alt" }
  | { readonly grunn: "overlapper"; readonly med: Fravaer };

/** May this one say of that one that they are away? Oneself may, and who leads a unit where they work. */
async function kanFor(tx: Transaksjon, aktor: Ansatt, ansatt: string, idag: Dato): Promise<boolean> {
  const leder = aktor.roller.filter((r) => r.rolle === "leder").map((r) => r.enhet);
  const mine = aktor.roller.filter((r) => r.rolle === "leder" || r.rolle === "saksbehandler").map((r) => r.enhet);
  const der = (await kollegaer(tx, aktor.kommune, mine, idag)).find((k) => k.ansatt === ansatt);
  if (!der) return false;
  return ansatt === aktor.ansatt || der.enheter.some((e) => leder.includes(e));
}

/**
 * Somebody is away from one day to another, both included. From the first day the leader sees their cases, nobody is given more, and the case pages
 * say it. No clock stops: the law's time is the kommune's and not one person's (fvl § 11 a, https://lovdata.no/lov/1967-02-10/§11a).
 * Refuses days that are over, too many days, days that are registered already, and others than oneself unless one leads their unit.
 */
export async function registrerFravaer(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: { readonly na: Temporal.Instant; readonly idag: Dato },
  inn: { readonly ansatt: string; readonly fra: Dato; readonly til: Dato },
): Promise<Resultat<{ id: string }, KanIkkeRegistrereFravaer>> {
  if (inn.til < inn.fra) return nei({ grunn: "til_for_fra" });
  if (inn.til < tid.idag) return nei({ grunn: "over_alt" });
  if (inn.til > leggTilDager(inn.fra, grenser.ansatt.fravaerDager)) return nei({ grunn: "for_lenge" });
  if (!(await kanFor(tx, aktor, inn.ansatt, tid.idag))) return nei({ grunn: "ikke_din" });
  await laasAnsatt(tx, aktor.kommune, inn.ansatt);
  const med = await overlapper(tx, aktor.kommune, inn);
  if (med) return nei({ grunn: "overlapper", med });
  return ja({ id: await settInnFravaer(tx, { ...inn, kommune: aktor.kommune, registrertAv: aktor.ansatt, na: tid.na }) });
}

export type KanIkkeAvlyseFravaer = { readonly grunn: "ikke_din" | "finnes_ikke" };

/** Back earlier, or never away after all. */
export async function avlysFravaer(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: { readonly na: Temporal.Instant; readonly idag: Dato },
  inn: { readonly fravaer: string },
): Promise<Resultat<true, KanIkkeAvlyseFravaer>> {
  const fravaer = await finnFravaer(tx, aktor.kommune, inn.fravaer);
  if (!fravaer) return nei({ grunn: "finnes_ikke" });
  if (!(await kanFor(tx, aktor, fravaer.ansatt, tid.idag))) return nei({ grunn: "ikke_din" });
  return (await settAvlyst(tx, aktor.kommune, fravaer.id, tid.na)) ? ja(true) : nei({ grunn: "finnes_ikke" });
}
