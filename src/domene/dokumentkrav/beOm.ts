import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { grenser } from "../../grunnmur/grenser.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { type Dokumentkravkode, dokumentkravkrav, type Mindre, nevnerHelKontoutskrift } from "../../lov/dokumentkrav.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import type { Hjemmel } from "../../lov/kjerne/hjemmel.ts";
import type { Krav, Kravliste } from "../../lov/kjerne/svar.ts";
import { dokumentkrav, type KanIkkeSende, type SendtBrev, sendBrev } from "../brev/index.ts";
import { TYPE_FOR_SPOR } from "../dokument/index.ts";
import { finnKommune, type Spor } from "../kommune/index.ts";
import { apneSak, type KanIkkeApne, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { type NyttKrav, settInnKrav, startKravfrist } from "./krav.sql.ts";

export interface Dokumentbestilling {
  readonly sak: string;
  readonly hva: string;
  /** Why it is needed in this case. The person sees it. */
  readonly formal: string;
  readonly innen: Dato | null;
  readonly helKontoutskrift: boolean;
  /** Why nothing less than the whole statement will do. */
  readonly nodvendigFordi: string;
  /** What less has been thought of, and does not show it. */
  readonly mindreVurdert: readonly Mindre[];
}

export type KanIkkeBeOm =
  | KanIkkeApne
  | KanIkkeSende
  | { readonly grunn: "mangler"; readonly krav: readonly Krav<Dokumentkravkode>[] }
  | { readonly grunn: "for_lang"; readonly felt: "hva" | "formal" | "nodvendig"; readonly maksTegn: number }
  | { readonly grunn: "sak_avsluttet" | "for_langt_fram" };

/**
 * What the law asks of this request. A request for the whole bank statement is one whether it is ticked or only written. Pure.
 *
 * https://lovdata.no/lov/2009-12-18-131/§43 · https://lovdata.no/lov/1967-02-10/§17
 */
function provBestilling(b: Dokumentbestilling, spor: Spor, idag: Dato): Kravliste<Dokumentkravkode> {
  const helKontoutskrift = b.helKontoutskrift || nevnerHelKontoutskrift(b.hva);
  return dokumentkravkrav({ ...b, helKontoutskrift, vedtakstype: TYPE_FOR_SPOR[spor] }, idag);
}

/** Is everything there that the law and our limits ask for? Pure. @returns the request as it is kept and read */
function ferdigstill(
  b: Dokumentbestilling,
  spor: Spor,
  idag: Dato,
): Resultat<Pick<NyttKrav, "hva" | "formal" | "innen" | "helKontoutskrift"> & { hjemmel: readonly Hjemmel[] }, KanIkkeBeOm> {
  const provd = provBestilling(b, spor, idag);
  if (provd.utfall !== "ja" || b.innen === null) return nei({ grunn: "mangler", krav: provd.krav.filter((k) => !k.oppfylt) });
  if (b.innen > leggTilDager(idag, grenser.dokument.dagerFram)) return nei({ grunn: "for_langt_fram" });
  const hva = b.hva.trim();
  const formal = b.formal.trim();
  const fordi = b.nodvendigFordi.trim();
  const { tegnHva, tegnFormal } = grenser.dokument;
  if (hva.length > tegnHva) return nei({ grunn: "for_lang", felt: "hva", maksTegn: tegnHva });
  if (formal.length > tegnFormal) return nei({ grunn: "for_lang", felt: "formal", maksTegn: tegnFormal });
  if (fordi.length > tegnFormal) return nei({ grunn: "for_lang", felt: "nodvendig", maksTegn: tegnFormal });
  const hele = b.helKontoutskrift || nevnerHelKontoutskrift(b.hva);
  const helKontoutskrift = hele ? { fordi, vurdert: b.mindreVurdert } : null;
  return ja({ hva, formal, innen: b.innen, helKontoutskrift, hjemmel: provd.hjemmel });
}

/**
 * Asks the party for a paper, with its purpose and a day to answer by, in a letter that goes out in the same moment. "I do not have it" is an answer.
 * Refuses a request without a purpose, with a day that has passed, or for a whole bank statement without the lesser papers thought of and a reason why they will not do;
 * each refused part is named with its section.
 */
export async function beOm(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Dokumentbestilling,
): Promise<Resultat<{ krav: string; brev: readonly SendtBrev[] }, KanIkkeBeOm>> {
  const apnet = await apneSak(tx, aktor, "dokument.be_om", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  if (sak.tilstand === "lukket" || sak.tilstand === "trukket") return nei({ grunn: "sak_avsluttet" });
  const ferdig = ferdigstill(inn, sak.spor, tid.idag);
  if (!ferdig.ok) return ferdig;

  const { hjemmel, ...bedt } = ferdig.verdi;
  const { hva, innen } = bedt;
  const nytt = { ...bedt, kommune: aktor.kommune, sak: inn.sak, bedtAv: aktor.ansatt };
  const id = await settInnKrav(tx, nytt, tid.na);
  await startKravfrist(tx, { ...nytt, id }, tid, hjemmel);
  await noter(tx, {
    kommune: aktor.kommune,
    sak: inn.sak,
    slag: "dokument.bedt_om",
    data: { krav: id, hva, sisteDag: innen },
    aktor,
    na: tid.na,
    ...(hjemmel[0] ? { hjemmel: hjemmel[0] } : {}),
  });
  const sendt = await sendBrevet(tx, aktor, tid, sak, nytt, hjemmel);
  return sendt.ok ? ja({ krav: id, brev: sendt.verdi }) : sendt;
}

async function sendBrevet(tx: Transaksjon, aktor: Ansatt, tid: Tidspunkt, sak: Sak, krav: NyttKrav, regler: readonly Hjemmel[]) {
  const kommune = await finnKommune(tx, sak.kommune);
  sikre(kommune, "a case has a kommune");
  return sendBrev(tx, aktor, tid, {
    sak,
    kommune,
    navn: [{ navn: aktor.navn, rolle: "saksbehandler" }],
    bygg: (hode, { sprak }) => dokumentkrav({ ...hode, krav: [krav], sisteDag: krav.innen, regler }, sprak),
  });
}
