import { somKommunen, type Transaksjon } from "../../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../../grunnmur/resultat.ts";
import { finnKlage, sendTilInstansen, settInnUtsatt, utsattFor } from "../../klage/index.ts";
import { finnSak, laasSak, type Tidspunkt } from "../../sak/index.ts";
import { apneInstanssak, type Instansaktor, type KanIkkeApneInstanssak } from "../apne.ts";

export type KanIkkeVurdereVent =
  | KanIkkeApneInstanssak
  | { readonly grunn: "alt_avgjort" | "venter_alt" | "ligger_her" | "endret_imens" };

/**
 * The body takes up by itself whether the decision should wait: nobody has to ask for it (fvl § 42 first paragraph). Also after a no from the kommune that
 * the party let stand.
 *
 * @returns the question, ready to be answered
 */
export async function vurderVent(
  tx: Transaksjon,
  aktor: Instansaktor,
  tid: Tidspunkt,
  inn: { readonly instanssak: string },
): Promise<Resultat<{ ventesak: string }, KanIkkeVurdereVent>> {
  const apnet = await apneInstanssak(tx, aktor, "klageinstans.avgjor", inn.instanssak);
  if (!apnet.ok) return apnet;
  const { kommune, sakId, klage: klageId, avgjorelse, vedtaket } = apnet.verdi;
  if (avgjorelse) return nei({ grunn: "alt_avgjort" });
  return somKommunen(tx, kommune, async (k): Promise<Resultat<{ ventesak: string }, KanIkkeVurdereVent>> => {
    await laasSak(k, kommune, sakId);
    const sak = await finnSak(k, kommune, sakId);
    const klage = await finnKlage(k, kommune, klageId);
    sikre(sak && klage, "a forwarded complaint is in the kommune's case");
    const felles = { kommune, sak: sakId, klage: klageId, na: tid.na };
    await settInnUtsatt(k, { ...felles, vedtak: vedtaket.id, bedtAv: "instansen", ord: "" });
    const utsatt = await utsattFor(k, kommune, klageId);
    sikre(utsatt, "it was just written, or was there");
    if (utsatt.venter) return nei({ grunn: "venter_alt" });
    if (utsatt.hosInstans) return nei({ grunn: "ligger_her" });
    const ventesak = await sendTilInstansen(k, tid, { sak, klage, utsatt });
    return ventesak === null ? nei({ grunn: "endret_imens" }) : ja({ ventesak });
  });
}
