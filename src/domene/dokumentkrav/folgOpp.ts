import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, gjenopptaHvis, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { flyttKrav, startKravfrist, stoppKravfrist, trekkKrav } from "./krav.sql.ts";
import { finnKrav, kravI } from "./les.sql.ts";

export interface Oppfolging {
  readonly sak: string;
  readonly krav: string;
  /** A new day to answer by; or the office goes on with what it knows and asks no more. */
  readonly valg: { readonly slag: "mer_tid"; readonly innen: Dato | null } | { readonly slag: "klarer_oss_uten" };
}

export type KanIkkeFolgeOpp =
  | KanIkkeApne
  | { readonly grunn: "krav_finnes_ikke" | "ikke_apent" | "dato_for_tidlig" | "for_langt_fram" };

/**
 * What the office does when a paper has not come: gives more time, or goes on without it. The office itself sees to it that the case is known well
 * enough (fvl § 17, https://lovdata.no/lov/1967-02-10/§17), so a missing paper alone refuses nobody.
 */
export async function folgOpp(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Oppfolging,
): Promise<Resultat<true, KanIkkeFolgeOpp>> {
  const apnet = await apneSak(tx, aktor, "dokument.be_om", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune } = aktor;
  await laasSak(tx, kommune, inn.sak);
  const krav = await finnKrav(tx, kommune, inn.sak, inn.krav);
  if (!krav) return nei({ grunn: "krav_finnes_ikke" });
  if (krav.tilstand !== "apent") return nei({ grunn: "ikke_apent" });
  const hjemmel = prosesshjemmel(prosesslov(tid.idag), "utredning");
  const felles = { kommune, sak: inn.sak, aktor, na: tid.na, hjemmel } as const;
  if (inn.valg.slag === "mer_tid") {
    const { innen } = inn.valg;
    if (innen === null || innen <= tid.idag || innen <= krav.sisteDag) return nei({ grunn: "dato_for_tidlig" });
    if (innen > leggTilDager(tid.idag, grenser.dokument.dagerFram)) return nei({ grunn: "for_langt_fram" });
    await flyttKrav(tx, kommune, inn.krav, innen);
    await stoppKravfrist(tx, kommune, inn.sak, inn.krav, tid.na);
    await startKravfrist(tx, { kommune, sak: inn.sak, innen, id: inn.krav }, tid, [hjemmel]);
    await noter(tx, { ...felles, slag: "dokument.mer_tid", data: { krav: inn.krav, hva: krav.hva, sisteDag: innen } });
  } else {
    await trekkKrav(tx, kommune, inn.krav, tid.na);
    await stoppKravfrist(tx, kommune, inn.sak, inn.krav, tid.na);
    await noter(tx, { ...felles, slag: "dokument.klarer_oss_uten", data: { krav: inn.krav, hva: krav.hva } });
  }
  const apne = (await kravI(tx, kommune, inn.sak)).filter((k) => k.tilstand === "apent");
  if (!apne.some((k) => k.sisteDag < tid.idag))
    await avsluttOppgaver(tx, { kommune, sak: inn.sak, slag: ["dokument_uteblitt"] }, "gjort", tid.na);
  if (apne.length === 0) await gjenopptaHvis(tx, aktor, tid, { kommune, sak: inn.sak, grunn: "venter_pa_part" });
  return ja(true);
}
