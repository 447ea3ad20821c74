import type { Transaksjon } from "../../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { type KanIkkeSende, sendBrev, utsattIverksetting } from "../../brev/index.ts";
import type { Kommune } from "../../kommune/index.ts";
import { avsluttOppgaver, leggOppgave } from "../../oppgave/index.ts";
import { type KanIkkeApne, laasSak, noter, type Sak, type Tidspunkt } from "../../sak/index.ts";
import type { Aktor, Ansatt } from "../../tilgang/index.ts";
import { avlosningerAv, laVente } from "../../vedtak/index.ts";
import { apneKlage, type EndretImens, type FeilTilstand } from "../apne.ts";
import { instansnavn } from "../instansnavn.ts";
import { vedtakFor } from "../vedtakFor.sql.ts";
import { UAVGJORT } from "./be.ts";
import { type GaltUtsattsvar, provSvaret, type Utsattsvar } from "./svaret.ts";
import { SVAR_INNEN_DAGER } from "./tilInstansen.ts";
import { endreUtsatt, laBortfalleHosInstansen, settInnUtsatt, type Utsatt, utsattFor } from "./utsatt.sql.ts";

export type Utsattavgjorelse = Utsattsvar & { readonly klage: string };

type Felles =
  | KanIkkeApne
  | FeilTilstand
  | EndretImens
  | GaltUtsattsvar
  /** The decision takes nothing away that the person has: there is nothing that could go on meanwhile. */
  | { readonly grunn: "ingenting_a_utsette" };
export type KanIkkeAvgjoreUtsatt = Felles | KanIkkeSende | { readonly grunn: "alt_besvart" | "hos_instansen" };
export type KanIkkeNotereInstans = Felles | { readonly grunn: "ikke_hos_instansen" };

/**
 * Decides whether the decision waits until the complaint is decided, because the party has asked or by the kommune's own thought, with
 * reasons and a letter either way (fvl § 42, https://lovdata.no/lov/1967-02-10/§42). A yes lets the earlier help run on from this moment; the end
 * that it had does not fall meanwhile.
 */
export async function avgjorUtsatt(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Utsattavgjorelse & { readonly kommune: Kommune },
): Promise<Resultat<true, KanIkkeAvgjoreUtsatt>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, UAVGJORT);
  if (!apnet.ok) return apnet;
  const { klage, sak } = apnet.verdi;
  const provd = provSvaret(inn, tid.idag);
  if (!provd.ok) return provd;
  const { svar, begrunnelse, vilkar, til } = provd.verdi;
  await laasSak(tx, sak.kommune, sak.id);
  const { vedtak, instans, fattetDato } = await vedtakFor(tx, klage, tid.idag);
  if (inn.svar === "ja" && (await avlosningerAv(tx, sak.kommune, vedtak.id)).length === 0)
    return nei({ grunn: "ingenting_a_utsette" });
  const felles = { kommune: sak.kommune, sak: sak.id, na: tid.na };
  await settInnUtsatt(tx, { ...felles, klage: klage.id, vedtak: vedtak.id, bedtAv: "kommunen", ord: "" });
  const utsatt = await utsattFor(tx, sak.kommune, klage.id);
  if (!utsatt || utsatt.svar) return nei({ grunn: "alt_besvart" });
  if (utsatt.hosInstans) return nei({ grunn: "hos_instansen" });
  const besvart = { svar, begrunnelse, vilkar, til, besvart_av: aktor.ansatt, besvart_at: tid.na };
  if (!(await endreUtsatt(tx, sak.kommune, utsatt, besvart))) return nei({ grunn: "endret_imens" });
  if (svar === "ja") await laVente(tx, sak.kommune, vedtak.id);
  await avsluttOppgaver(tx, { kommune: sak.kommune, sak: sak.id, klage: klage.id, slag: ["avgjor_utsatt"] }, "gjort", tid.na);
  const hjemmel = prosesshjemmel(prosesslov(tid.idag), "utsatt_iverksetting");
  const data = { klage: klage.id, svar, instans: false };
  await noter(tx, { ...felles, slag: "klage.utsatt_besvart", data, aktor, hjemmel });
  const sendt = await sendBrev(tx, aktor, tid, {
    ...{ kommune: inn.kommune, sak, klage: klage.id, navn: [{ navn: aktor.navn, rolle: "saksbehandler" }] },
    bygg: (hode, { sprak }) =>
      utsattIverksetting(
        {
          ...{ ...hode, ...provd.verdi, vedtakFra: fattetDato, badt: utsatt.bedtAv === "part", av: "kommunen" },
          instansnavn: instansnavn(inn.kommune, instans, sprak),
          kommunenavn: inn.kommune.navn,
        },
        sprak,
      ),
  });
  return sendt.ok ? ja(true) : sendt;
}

/**
 * What the body above has answered does its work in the kommune's case, exactly as the kommune's own answer does: a yes lets the earlier help run on, and
 * somebody sees to it. Runs under the kommune's role; the case is locked.
 *
 * @returns why not, when it was changed meanwhile or there is nothing that could go on
 */
export async function utforInstanssvar(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  i: { readonly sak: Sak; readonly utsatt: Utsatt; readonly svar: Utsattsvar; readonly notertAv: string | null },
): Promise<Resultat<true, EndretImens | { readonly grunn: "ingenting_a_utsette" }>> {
  const { sak, utsatt, svar: s } = i;
  const { kommune, id, enhet, ansvarlig } = sak;
  if (s.svar === "ja" && (await avlosningerAv(tx, kommune, utsatt.vedtak)).length === 0)
    return nei({ grunn: "ingenting_a_utsette" });
  const skrevet = {
    ...{ instans_svar: s.svar, instans_begrunnelse: s.begrunnelse, instans_vilkar: s.vilkar, instans_til: s.til },
    ...{ ...(i.notertAv && { instans_notert_av: i.notertAv }), instans_notert_at: tid.na },
  };
  if (!(await endreUtsatt(tx, kommune, utsatt, skrevet))) return nei({ grunn: "endret_imens" });
  await avsluttOppgaver(tx, { kommune, sak: id, klage: utsatt.klage, slag: ["avgjor_utsatt"] }, "gjort", tid.na);
  const felles = { kommune, sak: id, na: tid.na };
  if (s.svar === "ja") {
    await laVente(tx, kommune, utsatt.vedtak);
    const oppgave = { klage: utsatt.klage, enhet, ansvarlig, sisteDag: leggTilDager(tid.idag, SVAR_INNEN_DAGER) };
    await leggOppgave(tx, { ...felles, ...oppgave, slag: "iverksett_vedtak", art: "satt" });
  }
  const hjemmel = prosesshjemmel(prosesslov(tid.idag), "utsatt_iverksetting");
  const data = { klage: utsatt.klage, svar: s.svar, instans: true };
  await noter(tx, { ...felles, slag: "klage.utsatt_besvart", data, aktor, hjemmel });
  return ja(true);
}

/** The body above has answered on paper or by telephone; the desk writes it down, and the help follows. */
export async function noterInstanssvar(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Utsattavgjorelse,
): Promise<Resultat<true, KanIkkeNotereInstans>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, UAVGJORT);
  if (!apnet.ok) return apnet;
  const { klage, sak } = apnet.verdi;
  const provd = provSvaret(inn, tid.idag);
  if (!provd.ok) return provd;
  await laasSak(tx, sak.kommune, sak.id);
  const utsatt = await utsattFor(tx, sak.kommune, klage.id);
  if (!utsatt?.hosInstans || utsatt.instans || utsatt.avsluttet) return nei({ grunn: "ikke_hos_instansen" });
  await laBortfalleHosInstansen(tx, sak.kommune, utsatt.id, tid.na);
  return utforInstanssvar(tx, aktor, tid, { sak, utsatt, svar: provd.verdi, notertAv: aktor.ansatt });
}
