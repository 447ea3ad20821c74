import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { fravaerFor, kollegaer } from "../ansatt/index.ts";
import { tildelOppgaver } from "../oppgave/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { apneSak, type KanIkkeApne } from "./apne.ts";
import { noter, type Tidspunkt } from "./hendelse.sql.ts";
import { inhabilI } from "./inhabil.sql.ts";
import { finnSak } from "./les.sql.ts";
import { type Overgang, type Overgangsmangel, type ProvdOvergang, provOvergang } from "./overgang.ts";
import { type EndretImens, endretImens, lederHer, slipp } from "./slipp.ts";
import type { Sak } from "./typer.ts";

export type KanIkkeFordele =
  | KanIkkeApne
  | Overgangsmangel
  | EndretImens
  | { readonly grunn: "mangler_grunn" | "sak_lukket" | "ikke_kollega" }
  | { readonly grunn: "andres_sak" | "har_den_alt"; readonly navn: string }
  | { readonly grunn: "mottaker_inhabil"; readonly navn: string; readonly hjemmel: string }
  | { readonly grunn: "mottaker_borte"; readonly navn: string; readonly til: Dato };

export interface Fordeling {
  readonly sak: string;
  /** The case as the list showed it. */
  readonly versjon: number;
  /** Who gets it: somebody who works with cases in the unit. */
  readonly til: string;
  /** Needed when the case is taken from somebody. */
  readonly grunn: Overgang | null;
}

/**
 * Gives the case to one in the unit. What nobody has, and what is one's own, everybody at the office may give on; only the leader takes a case from another,
 * and never without a reason. Nobody gets a case that they are inhabil in (fvl § 6, https://lovdata.no/lov/1967-02-10/§6), or while they are away.
 */
export async function fordel(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Fordeling,
): Promise<Resultat<true, KanIkkeFordele>> {
  const apnet = await apneSak(tx, aktor, "sak.fordel", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  if (inn.versjon !== sak.versjon) return nei(await endretImens(tx, sak));
  if (sak.tilstand === "lukket") return nei({ grunn: "sak_lukket" });
  const grunn = provGrunn(aktor, tid, sak, inn.grunn);
  if (!grunn.ok) return grunn;
  const mottaker = await provMottaker(tx, tid, sak, inn.til);
  if (!mottaker.ok) return mottaker;
  const { numUpdatedRows } = await tx.db
    .updateTable("sak")
    .set((v) => ({
      ansvarlig: inn.til,
      tilstand: sak.tilstand === "mottatt" ? "utredes" : sak.tilstand,
      versjon: v("versjon", "+", 1),
    }))
    .where("kommune", "=", sak.kommune)
    .where("id", "=", sak.id)
    .where("versjon", "=", inn.versjon)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return nei(await endretImens(tx, (await finnSak(tx, sak.kommune, sak.id)) ?? sak));
  if (grunn.verdi) await slipp(tx, aktor, tid, sak, grunn.verdi);
  await tildelOppgaver(tx, sak.kommune, sak.id, inn.til);
  const data = { til: mottaker.verdi };
  await noter(tx, { kommune: sak.kommune, sak: sak.id, slag: "sak.fordelt", data, aktor, na: tid.na });
  return ja(true);
}

/** A case that nobody has needs no reason; one that somebody has, always. */
function provGrunn(
  aktor: Ansatt,
  tid: Tidspunkt,
  sak: Sak,
  grunn: Overgang | null,
): Resultat<ProvdOvergang | null, KanIkkeFordele> {
  if (sak.ansvarlig !== null && sak.ansvarlig !== aktor.ansatt && !lederHer(aktor, sak))
    return nei({ grunn: "andres_sak", navn: sak.ansvarligNavn ?? "" });
  if (grunn === null) return sak.ansvarlig === null ? ja(null) : nei({ grunn: "mangler_grunn" });
  return provOvergang(grunn, tid.idag);
}

/** @returns the name of the one who can get the case */
async function provMottaker(tx: Transaksjon, tid: Tidspunkt, sak: Sak, til: string): Promise<Resultat<string, KanIkkeFordele>> {
  const kollega = (await kollegaer(tx, sak.kommune, [sak.enhet], tid.idag)).find((k) => k.ansatt === til);
  if (!kollega) return nei({ grunn: "ikke_kollega" });
  const { navn } = kollega;
  if (sak.ansvarlig === til) return nei({ grunn: "har_den_alt", navn });
  const hjemmel = await inhabilI(tx, sak.kommune, sak.id, til);
  if (hjemmel !== null) return nei({ grunn: "mottaker_inhabil", navn, hjemmel });
  const borte = await fravaerFor(tx, sak.kommune, til, tid.idag);
  return borte ? nei({ grunn: "mottaker_borte", navn, til: borte.til }) : ja(navn);
}
