import type { Transaksjon } from "../../../grunnmur/db/base.ts";
import { grenser } from "../../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../../grunnmur/resultat.ts";
import { prosesshjemmel, prosesslov } from "../../../lov/forvaltningsloven/prosesslov.ts";
import { type KanIkkeSende, sendBrev, utsattIverksetting } from "../../brev/index.ts";
import type { Kommune } from "../../kommune/index.ts";
import { avsluttOppgaver } from "../../oppgave/index.ts";
import { type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../../sak/index.ts";
import type { Ansatt } from "../../tilgang/index.ts";
import { avlosningerAv, laVente } from "../../vedtak/index.ts";
import { apneKlage, type EndretImens, type FeilTilstand } from "../apne.ts";
import { instansnavn } from "../instansnavn.ts";
import { vedtakFor } from "../vedtakFor.sql.ts";
import { UAVGJORT } from "./be.ts";
import { endreUtsatt, settInnUtsatt, utsattFor } from "./utsatt.sql.ts";

export interface Utsattavgjorelse {
  readonly klage: string;
  readonly svar: "ja" | "nei";
  readonly begrunnelse: string;
}

type Felles =
  | KanIkkeApne
  | FeilTilstand
  | EndretImens
  /** The decision takes nothing away that the person has: there is nothing that could go on meanwhile. */
  | { readonly grunn: "mangler_begrunnelse" | "ingenting_a_utsette" }
  | { readonly grunn: "for_lang"; readonly maksTegn: number };
export type KanIkkeAvgjoreUtsatt = Felles | KanIkkeSende | { readonly grunn: "alt_besvart" };
export type KanIkkeNotereInstans = Felles | { readonly grunn: "ikke_tatt_videre" };

function provBegrunnelse(tekst: string): Resultat<string, Felles> {
  const begrunnelse = tekst.trim();
  const maksTegn = grenser.forhandsvarsel.tegnSvar;
  if (begrunnelse === "") return nei({ grunn: "mangler_begrunnelse" });
  return begrunnelse.length > maksTegn ? nei({ grunn: "for_lang", maksTegn }) : ja(begrunnelse);
}

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
  const provd = provBegrunnelse(inn.begrunnelse);
  if (!provd.ok) return provd;
  const begrunnelse = provd.verdi;
  await laasSak(tx, sak.kommune, sak.id);
  const { vedtak, instans, fattetDato } = await vedtakFor(tx, klage, tid.idag);
  if (inn.svar === "ja" && (await avlosningerAv(tx, sak.kommune, vedtak.id)).length === 0)
    return nei({ grunn: "ingenting_a_utsette" });
  const felles = { kommune: sak.kommune, sak: sak.id, na: tid.na };
  await settInnUtsatt(tx, { ...felles, klage: klage.id, vedtak: vedtak.id, bedtAv: "kommunen", ord: "" });
  const utsatt = await utsattFor(tx, sak.kommune, klage.id);
  if (!utsatt || utsatt.svar) return nei({ grunn: "alt_besvart" });
  const besvart = { svar: inn.svar, begrunnelse, besvart_av: aktor.ansatt, besvart_at: tid.na };
  if (!(await endreUtsatt(tx, sak.kommune, utsatt, besvart))) return nei({ grunn: "endret_imens" });
  if (inn.svar === "ja") await laVente(tx, sak.kommune, vedtak.id);
  await avsluttOppgaver(tx, { kommune: sak.kommune, sak: sak.id, klage: klage.id, slag: ["avgjor_utsatt"] }, "gjort", tid.na);
  const hjemmel = prosesshjemmel(prosesslov(tid.idag), "utsatt_iverksetting");
  const data = { klage: klage.id, svar: inn.svar, instans: false };
  await noter(tx, { ...felles, slag: "klage.utsatt_besvart", data, aktor, hjemmel });
  const sendt = await sendBrev(tx, aktor, tid, {
    ...{ kommune: inn.kommune, sak, klage: klage.id, navn: [{ navn: aktor.navn, rolle: "saksbehandler" }] },
    bygg: (hode, { sprak }) =>
      utsattIverksetting(
        {
          ...{ ...hode, vedtakFra: fattetDato, badt: utsatt.bedtAv === "part", svar: inn.svar, begrunnelse },
          instansnavn: instansnavn(inn.kommune, instans, sprak),
        },
        sprak,
      ),
  });
  return sendt.ok ? ja(true) : sendt;
}

/** The body above has answered a party who took the no there; the desk writes it down, and the help follows. */
export async function noterInstanssvar(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Utsattavgjorelse,
): Promise<Resultat<true, KanIkkeNotereInstans>> {
  const apnet = await apneKlage(tx, aktor, "klage.behandle", aktor.kommune, inn.klage, UAVGJORT);
  if (!apnet.ok) return apnet;
  const { klage, sak } = apnet.verdi;
  const provd = provBegrunnelse(inn.begrunnelse);
  if (!provd.ok) return provd;
  await laasSak(tx, sak.kommune, sak.id);
  const utsatt = await utsattFor(tx, sak.kommune, klage.id);
  if (!utsatt?.tattVidere || utsatt.instans) return nei({ grunn: "ikke_tatt_videre" });
  if (inn.svar === "ja" && (await avlosningerAv(tx, sak.kommune, utsatt.vedtak)).length === 0)
    return nei({ grunn: "ingenting_a_utsette" });
  const skrevet = { instans_svar: inn.svar, instans_begrunnelse: provd.verdi, instans_notert_av: aktor.ansatt };
  if (!(await endreUtsatt(tx, sak.kommune, utsatt, { ...skrevet, instans_notert_at: tid.na })))
    return nei({ grunn: "endret_imens" });
  if (inn.svar === "ja") await laVente(tx, sak.kommune, utsatt.vedtak);
  await avsluttOppgaver(tx, { kommune: sak.kommune, sak: sak.id, klage: klage.id, slag: ["avgjor_utsatt"] }, "gjort", tid.na);
  const data = { klage: klage.id, svar: inn.svar, instans: true };
  await noter(tx, { kommune: sak.kommune, sak: sak.id, slag: "klage.utsatt_besvart", data, aktor, na: tid.na });
  return ja(true);
}
