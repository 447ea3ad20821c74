import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import type { Kravliste } from "../../lov/kjerne/svar.ts";
import { type Endringsarsak, type Klageavgjorelseskode, klageavgjorelsekrav } from "../../lov/klageavgjorelsekrav.ts";
import type { Kommune } from "../kommune/index.ts";
import { finnSak, noter, type Tidspunkt } from "../sak/index.ts";
import { apneInstanssak, type Instansaktor, type KanIkkeApneInstanssak } from "./apne.ts";
import { type SendtAvgjorelse, sendAvgjorelse } from "./brevet.ts";
import { folgene } from "./folgene.ts";
import type { Instanssak, Instansutfall } from "./typer.ts";

export interface Avgjoring {
  readonly kommune: Kommune;
  readonly sak: string;
  readonly versjon: number;
  readonly utfall: Instansutfall | null;
  /** What was tried, also the points nobody raised (fvl § 34 annet ledd). */
  readonly provd: string;
  readonly klagensGrunner: string;
  readonly begrunnelse: string;
  /** How the kommune's self-rule was weighed (pbrl § 7-7, fvl § 34). */
  readonly selvstyre: string;
  readonly endringsarsak: Endringsarsak | null;
  /** stnl § 48: why the kommune's judgement is plainly unreasonable. */
  readonly apenbartUrimelig: string;
  /** What the person gets, when the body decides anew. */
  readonly nyttInnhold: string;
  /** What the kommune must do, when the case goes back. */
  readonly veiledning: string;
  readonly kommunenInnen: Dato | null;
  readonly tilSkade: boolean;
}

export type KanIkkeAvgjore =
  | KanIkkeApneInstanssak
  | { readonly grunn: "alt_avgjort"; readonly navn: string; readonly tid: Temporal.Instant }
  | { readonly grunn: "endret_imens" }
  | { readonly grunn: "ikke_din_sak"; readonly navn: string | null }
  | { readonly grunn: "ufullstendig"; readonly krav: Kravliste<Klageavgjorelseskode> }
  | { readonly grunn: "mangler_frist" }
  | SendtAvgjorelse;

/** What the decision still lacks, with its §. Pure: the list beside the form, and the gate of the act. */
export function avgjorelseskrav(
  sak: Pick<Instanssak, "vedtaket" | "klagen">,
  a: Omit<Avgjoring, "kommune" | "sak" | "versjon">,
  idag: Dato,
): Kravliste<Klageavgjorelseskode> {
  return klageavgjorelsekrav(
    { ...a, vedtakstype: sak.vedtaket.vedtakstype, mottattHosUnderinstansen: sak.klagen.mottatt, endeligOpplyst: true },
    idag,
  );
}

/**
 * The body decides the complaint for good (fvl §§ 28 and 34, https://lovdata.no/lov/1967-02-10/§34). In one transaction the decision is
 * written, the kommune's case gets it with what it must do and by when, and the party has the letter: the answer is in the resident's
 * timeline the same moment. Refuses a decision that lacks a part, and one by somebody who has not taken the case.
 */
export async function avgjor(
  tx: Transaksjon,
  aktor: Instansaktor,
  tid: Tidspunkt,
  inn: Avgjoring,
): Promise<Resultat<true, KanIkkeAvgjore>> {
  const apnet = await apneInstanssak(tx, aktor, "klageinstans.avgjor", inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  if (sak.avgjorelse) return nei({ grunn: "alt_avgjort", navn: sak.avgjorelse.avgjortAvNavn, tid: sak.avgjorelse.avgjort });
  if (sak.ansvarlig !== aktor.ansatt) return nei({ grunn: "ikke_din_sak", navn: sak.ansvarligNavn });
  const krav = avgjorelseskrav(sak, inn, tid.idag);
  if (krav.utfall !== "ja" || inn.utfall === null) return nei({ grunn: "ufullstendig", krav });
  const maaFolges = inn.utfall === "nytt_vedtak" || inn.utfall === "opphever";
  if (maaFolges && inn.kommunenInnen === null) return nei({ grunn: "mangler_frist" });
  const kommunenInnen = maaFolges ? inn.kommunenInnen : null;
  if (!(await skrivAvgjorelse(tx, aktor, tid, sak, inn, kommunenInnen))) return nei({ grunn: "endret_imens" });
  return somKommunen(tx, sak.kommune, async (kommunen) => {
    const kommunesak = await finnSak(kommunen, sak.kommune, sak.sakId);
    sikre(kommunesak && inn.utfall, "a forwarded case is a case of the kommune");
    const utfall = inn.utfall;
    await folgene(kommunen, tid, { aktor, sak, kommunesak, utfall, kommunenInnen });
    await noter(kommunen, {
      kommune: sak.kommune,
      sak: sak.sakId,
      slag: "klage.avgjort",
      data: { klage: sak.klage, utfall, kommunenInnen },
      aktor,
      na: tid.na,
      hjemmel: prosesshjemmel(prosesslov(tid.idag), "klageinstansen"),
    });
    const sendt = await sendAvgjorelse(kommunen, aktor, tid, { ...inn, utfall, kommunenInnen, sak, kommunesak });
    return sendt.ok ? ja(true) : sendt;
  });
}

async function skrivAvgjorelse(
  tx: Transaksjon,
  aktor: Instansaktor,
  tid: Tidspunkt,
  sak: Instanssak,
  inn: Avgjoring,
  kommunenInnen: Dato | null,
): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("klageinstanssak")
    .set((v) => ({
      tilstand: "avgjort",
      utfall: inn.utfall,
      selvstyre: inn.selvstyre,
      provd: inn.provd,
      begrunnelse: inn.begrunnelse,
      nytt_innhold: inn.utfall === "opphever" ? inn.veiledning : inn.nyttInnhold,
      kommunen_innen: kommunenInnen,
      avgjort_at: tid.na,
      avgjort_av: aktor.ansatt,
      avgjort_av_navn: aktor.navn,
      versjon: v("versjon", "+", 1),
    }))
    .where("kommune", "=", sak.kommune)
    .where("id", "=", sak.id)
    .where("versjon", "=", inn.versjon)
    .where("tilstand", "<>", "avgjort")
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
