import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { apneSak, type KanIkkeApne, laasSak, noter, type Tidspunkt } from "../sak/index.ts";
import { type Ansatt, kan, type Nektet } from "../tilgang/index.ts";
import { lagreBoligsosial, lagreVurdering, settInnKriterium, vurderteI } from "./bolig.sql.ts";

const g = grenser.bolig;
const ord = (t: string, maks: number): boolean => t.trim() !== "" && t.trim().length <= maks;

export interface NyttKriterium {
  readonly nr: number | null;
  readonly fra: Dato | null;
  readonly tekst: { readonly nb: string; readonly nn: string };
  readonly kilde: string;
}
type Kriteriefelt = "nr" | "fra" | "nb" | "nn" | "kilde";
export type KanIkkeSetteKriterium =
  | Nektet
  | { readonly grunn: "finnes_fra_dagen" }
  | { readonly grunn: "mangler"; readonly felt: readonly Kriteriefelt[] };

/**
 * Sets what the kommune asks of those who get a kommunal bolig, from a day. The law has no criteria: they are the kommune's own, so each has its day and where it was decided,
 * and one that was used in a case stays as it was.
 */
export async function settKriterium(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: NyttKriterium,
): Promise<Resultat<true, KanIkkeSetteKriterium>> {
  const svar = kan("kommune.innstill", aktor, { kommune: aktor.kommune });
  if (!svar.ok) return svar;
  const { nr, fra } = inn;
  const felt = [
    ...(nr === null || !Number.isInteger(nr) || nr < 1 || nr > g.kriterienr ? (["nr"] as const) : []),
    ...(fra === null ? (["fra"] as const) : []),
    ...(ord(inn.tekst.nb, g.tegnKriterium) ? [] : (["nb"] as const)),
    ...(ord(inn.tekst.nn, g.tegnKriterium) ? [] : (["nn"] as const)),
    ...(ord(inn.kilde, g.tegnKilde) ? [] : (["kilde"] as const)),
  ];
  if (felt.length > 0 || nr === null || fra === null) return nei({ grunn: "mangler", felt });
  const tekst = { nb: inn.tekst.nb.trim(), nn: inn.tekst.nn.trim() };
  const satt = await settInnKriterium(
    tx,
    aktor.kommune,
    { nr, fra, tekst, kilde: inn.kilde.trim() },
    { navn: aktor.navn, na: tid.na },
  );
  return satt ? ja(true) : nei({ grunn: "finnes_fra_dagen" });
}

/** How one criterion was weighed: met or not, and why. */
export interface Vurderingen {
  readonly kriterium: string;
  readonly svar: "ja" | "nei" | null;
  readonly begrunnelse: string;
}
export type KanIkkeVurdere =
  | KanIkkeApne
  | { readonly grunn: "mangler"; readonly kriterier: readonly string[] }
  | { readonly grunn: "ingen_kriterier" };

/** Weighs the criteria that hold today one by one, each with a reason. One that was left open stays open, and the decision waits for it. */
export async function vurderKriterier(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly vurderinger: readonly Vurderingen[] },
): Promise<Resultat<{ igjen: number }, KanIkkeVurdere>> {
  const apnet = await apneSak(tx, aktor, "bolig.vurder", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  await laasSak(tx, kommune, sak);
  const gjelder = await vurderteI(tx, kommune, sak, tid.idag);
  if (gjelder.length === 0) return nei({ grunn: "ingen_kriterier" });
  const svart = inn.vurderinger.filter((v) => v.svar !== null && gjelder.some((k) => k.id === v.kriterium));
  const uten = svart.filter((v) => !ord(v.begrunnelse, g.tegnBegrunnelse)).map((v) => v.kriterium);
  if (uten.length > 0) return nei({ grunn: "mangler", kriterier: uten });
  for (const { kriterium, svar, begrunnelse } of svart) {
    if (svar === null) continue;
    await lagreVurdering(
      tx,
      kommune,
      { sak, kriterium, svar, begrunnelse: begrunnelse.trim() },
      { navn: aktor.navn, na: tid.na },
    );
  }
  const igjen = (await vurderteI(tx, kommune, sak, tid.idag)).filter((k) => k.vurdering === null).length;
  await noter(tx, { kommune, sak, slag: "bolig.kriterier_vurdert", data: { antall: svart.length, igjen }, aktor, na: tid.na });
  return ja({ igjen });
}

export type KanIkkeVurdereBoligsosialt =
  | KanIkkeApne
  | { readonly grunn: "mangler"; readonly felt: readonly ("vanskeligstilt" | "fordi" | "hjelp")[] };

/**
 * Answers the two questions of boligsosialloven § 7: is the person vanskeligstilt on the housing market, and what help does that give? Both are answered on every request, also
 * when the first is no (SOS-16).
 *
 * https://lovdata.no/lov/2022-12-20-121/§7
 */
export async function vurderBoligsosialt(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: { readonly sak: string; readonly vanskeligstilt: boolean | null; readonly fordi: string; readonly hjelp: string },
): Promise<Resultat<true, KanIkkeVurdereBoligsosialt>> {
  const apnet = await apneSak(tx, aktor, "bolig.vurder", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const { kommune, id: sak } = apnet.verdi;
  const { vanskeligstilt } = inn;
  const felt = [
    ...(vanskeligstilt === null ? (["vanskeligstilt"] as const) : []),
    ...(ord(inn.fordi, g.tegnBegrunnelse) ? [] : (["fordi"] as const)),
    ...(ord(inn.hjelp, g.tegnBegrunnelse) ? [] : (["hjelp"] as const)),
  ];
  if (felt.length > 0 || vanskeligstilt === null) return nei({ grunn: "mangler", felt });
  const vurdert = { vanskeligstilt, fordi: inn.fordi.trim(), hjelp: inn.hjelp.trim(), navn: aktor.navn };
  await lagreBoligsosial(tx, kommune, sak, vurdert, tid.na);
  const felles = { kommune, sak, aktor, na: tid.na, hjemmel: hjemmel("boligsosial", "7") } as const;
  await noter(tx, { ...felles, slag: "bolig.boligsosialt_vurdert", data: { vanskeligstilt } });
  return ja(true);
}
