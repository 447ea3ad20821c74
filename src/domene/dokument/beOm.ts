import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { type Dokumentkravkode, dokumentkravkrav } from "../../lov/dokumentkrav.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Krav, Kravliste } from "../../lov/kjerne/svar.ts";
import type { Vedtakstype } from "../../lov/vedtakstype.ts";
import type { Spor } from "../kommune/index.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { settInnKrav, startKravfrist } from "./krav.sql.ts";

export interface Dokumentbestilling {
  readonly sak: string;
  readonly hva: string;
  /** Why it is needed in this case. The person sees it. */
  readonly formal: string;
  readonly innen: Dato | null;
  readonly helKontoutskrift: boolean;
  /** Why nothing less than the whole statement will do. */
  readonly nodvendigFordi: string;
}

export type KanIkkeBeOm =
  | KanIkkeApne
  | { readonly grunn: "mangler"; readonly krav: readonly Krav<Dokumentkravkode>[] }
  | { readonly grunn: "for_lang"; readonly felt: "hva" | "formal"; readonly maksTegn: number }
  | { readonly grunn: "sak_avsluttet" | "for_langt_fram" };

/** The kind of decision that stands behind a request in each track; it decides which section the request rests on. */
const TYPE_FOR_SPOR = {
  omsorg: "omsorgstjeneste",
  sosial: "sosial_stonad",
  bolig: "kommunal_bolig",
} as const satisfies Record<Spor, Vedtakstype>;

/**
 * What the law asks of this request. Pure.
 *
 * https://lovdata.no/lov/2009-12-18-131/§43 · https://lovdata.no/lov/1967-02-10/§17
 */
export function provBestilling(b: Dokumentbestilling, spor: Spor, idag: Dato): Kravliste<Dokumentkravkode> {
  return dokumentkravkrav({ ...b, vedtakstype: TYPE_FOR_SPOR[spor] }, idag);
}

/**
 * Asks the party for a paper, with its purpose and a day to answer by. "I do not have it" is an answer.
 * Refuses a request without a purpose, with a day that has passed, or for a whole bank statement without a reason why less will not do;
 * each refused part is named with its section.
 */
export async function beOm(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Dokumentbestilling,
): Promise<Resultat<{ krav: string }, KanIkkeBeOm>> {
  const apnet = await apneSak(tx, aktor, "dokument.be_om", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  if (apnet.verdi.tilstand === "lukket" || apnet.verdi.tilstand === "trukket") return nei({ grunn: "sak_avsluttet" });
  const provd = provBestilling(inn, apnet.verdi.spor, tid.idag);
  if (provd.utfall !== "ja" || inn.innen === null) {
    return nei({ grunn: "mangler", krav: provd.krav.filter((k) => !k.oppfylt) });
  }
  if (inn.innen > leggTilDager(tid.idag, grenser.dokument.dagerFram)) return nei({ grunn: "for_langt_fram" });
  const hva = inn.hva.trim();
  const formal = inn.helKontoutskrift ? `${inn.formal.trim()}\n${inn.nodvendigFordi.trim()}` : inn.formal.trim();
  const { tegnHva, tegnFormal } = grenser.dokument;
  if (hva.length > tegnHva) return nei({ grunn: "for_lang", felt: "hva", maksTegn: tegnHva });
  if (formal.length > tegnFormal) return nei({ grunn: "for_lang", felt: "formal", maksTegn: tegnFormal });

  const nytt = { kommune: aktor.kommune, sak: inn.sak, hva, formal, innen: inn.innen, bedtAv: aktor.ansatt };
  const id = await settInnKrav(tx, nytt, tid.na);
  await startKravfrist(tx, { ...nytt, id }, tid, provd.hjemmel);
  const [hjemmel] = provd.hjemmel;
  await noter(tx, {
    kommune: aktor.kommune,
    sak: inn.sak,
    slag: "dokument.bedt_om",
    data: { krav: id, hva, sisteDag: inn.innen },
    aktor,
    na: tid.na,
    ...(hjemmel ? { hjemmel } : {}),
  });
  return ja({ krav: id });
}
