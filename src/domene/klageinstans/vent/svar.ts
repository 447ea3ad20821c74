import { somKommunen, type Transaksjon } from "../../../grunnmur/db/base.ts";
import { ja, nei, type Resultat, sikre } from "../../../grunnmur/resultat.ts";
import { type KanIkkeSende, sendBrev, utsattIverksetting } from "../../brev/index.ts";
import { type GaltUtsattsvar, provSvaret, type Utsattsvar, utforInstanssvar, utsattFor } from "../../klage/index.ts";
import { finnKommune, type Kommune } from "../../kommune/index.ts";
import { finnSak, laasSak, type Sak, type Tidspunkt } from "../../sak/index.ts";
import type { Instansaktor, KanIkkeApneInstanssak } from "../apne.ts";
import { instansavsender } from "../avsender.ts";
import { harArbeidetMed } from "../inhabil.ts";
import { klageinstansTekst } from "../klageinstans.tekst.ts";
import { apneVentesak } from "./apne.ts";
import type { Ventesak } from "./vent.sql.ts";

export type KanIkkeSvareOmVent =
  | KanIkkeApneInstanssak
  | GaltUtsattsvar
  | KanIkkeSende
  | { readonly grunn: "ingenting_a_utsette" }
  | { readonly grunn: "alt_besvart" | "endret_imens" | "inhabil" };

/**
 * The body above decides whether the decision waits until the complaint is decided: yes, for as long and on such conditions as it says, or no, with
 * reasons and a letter either way (fvl § 42, https://lovdata.no/lov/1967-02-10/§42). It may, whoever in the body has the complaint, and also before the
 * complaint has come there. A yes stops the kommune's carrying out as the kommune's own yes does, and the desk has a task to see to it.
 *
 * Refuses in a klagenemnd one who has worked with the case in the kommune, and a question that is answered or gone.
 */
export async function svarOmVent(
  tx: Transaksjon,
  aktor: Instansaktor,
  tid: Tidspunkt,
  inn: Utsattsvar & { readonly ventesak: string },
): Promise<Resultat<true, KanIkkeSvareOmVent>> {
  const apnet = await apneVentesak(tx, aktor, "klageinstans.avgjor", inn.ventesak);
  if (!apnet.ok) return apnet;
  const v = apnet.verdi;
  if (v.svar || v.faltBort) return nei({ grunn: "alt_besvart" });
  if (await harArbeidetMed(tx, aktor, v)) return nei({ grunn: "inhabil" });
  const provd = provSvaret(inn, tid.idag);
  if (!provd.ok) return provd;
  const svar = provd.verdi;
  if (!(await skriv(tx, aktor, tid, v, svar))) return nei({ grunn: "alt_besvart" });
  return somKommunen(tx, v.kommune, async (kommunen): Promise<Resultat<true, KanIkkeSvareOmVent>> => {
    await laasSak(kommunen, v.kommune, v.sakId);
    const sak = await finnSak(kommunen, v.kommune, v.sakId);
    const utsatt = await utsattFor(kommunen, v.kommune, v.klage);
    const kommune = await finnKommune(kommunen, v.kommune);
    sikre(sak && kommune, "what lies here is of a case of the kommune");
    if (utsatt?.id !== v.utsatt || utsatt.instans || utsatt.avsluttet) return nei({ grunn: "alt_besvart" });
    const utfort = await utforInstanssvar(kommunen, aktor, tid, { sak, utsatt, svar, notertAv: null });
    return utfort.ok ? sendSvaret(kommunen, aktor, tid, { v, sak, kommune, svar }) : utfort;
  });
}

async function skriv(tx: Transaksjon, aktor: Instansaktor, tid: Tidspunkt, v: Ventesak, s: Utsattsvar): Promise<boolean> {
  const { numUpdatedRows } = await tx.db
    .updateTable("instans_utsatt")
    .set({ ...s, besvart_at: tid.na, besvart_av: aktor.ansatt, besvart_av_navn: aktor.navn })
    .where("kommune", "=", v.kommune)
    .where("id", "=", v.id)
    .where("svar", "is", null)
    .where("falt_bort_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** The body's own letter, to the party and those who act for the party, kept in the kommune's case. */
async function sendSvaret(
  tx: Transaksjon,
  aktor: Instansaktor,
  tid: Tidspunkt,
  s: { readonly v: Ventesak; readonly sak: Sak; readonly kommune: Kommune; readonly svar: Utsattsvar },
): Promise<Resultat<true, KanIkkeSende>> {
  const { v, sak, kommune, svar } = s;
  const sendt = await sendBrev(tx, aktor, tid, {
    ...{ kommune, sak, klage: v.klage },
    navn: [{ navn: aktor.navn, rolle: aktor.slag === "embete" ? "saksbehandler" : "nemnd" }],
    avsender: instansavsender(kommune, v.embete !== null),
    bygg: (hode, { sprak }) =>
      utsattIverksetting(
        {
          ...{ ...hode, ...svar, vedtakFra: v.vedtaket.fattet, badt: v.bedtAv === "part", av: "instansen" },
          instansnavn: "",
          kommunenavn: klageinstansTekst[sprak].kommune(kommune.navn),
        },
        sprak,
      ),
  });
  return sendt.ok ? ja(true) : sendt;
}
