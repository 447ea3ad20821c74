import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { type KanIkkeSende, kvittering as kvitteringsbrev, type SendtBrev, sendBrev } from "../brev/index.ts";
import type { Kommune } from "../kommune/index.ts";
import { finnSak, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import type { Kvittering, Kvitteringssak } from "./kvittering.ts";
import { tjenestenavn } from "./navn.sql.ts";
import type { Kanal } from "./typer.ts";

export interface Kvitteringsord {
  readonly kommune: Kommune;
  readonly kvittering: Kvittering;
  readonly kanal: Kanal;
  readonly haster: boolean;
  readonly medDineOrd: string;
  /** The kommune it was passed on by, and when the person asked there. */
  readonly fra?: { readonly fra: string; readonly sokt: Dato };
}

/**
 * Sends the receipt as a letter, one for each case: to the one it is about, and to those who act for that person. One that was said is
 * read back, so that a misunderstanding is found while it can be mended (fvl § 11 d). Runs under the kommune's role.
 */
export async function sendKvittering(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  ord: Kvitteringsord,
): Promise<Resultat<readonly SendtBrev[], KanIkkeSende>> {
  const sendt: SendtBrev[] = [];
  for (const sak of ord.kvittering.saker) {
    const svar = await sendFor(tx, aktor, tid, ord, sak);
    if (!svar.ok) return svar;
    sendt.push(...svar.verdi);
  }
  return ja(sendt);
}

/** A need has no other name than the person's words; and money asked for is told apart by what it is for. */
const kallesVedOrdene = (tjeneste: string | null): boolean => tjeneste === null || tjeneste === "okonomisk_stonad";

async function sendFor(tx: Transaksjon, aktor: Aktor, tid: Tidspunkt, ord: Kvitteringsord, k: Kvitteringssak) {
  const { kommune, kanal, haster, medDineOrd } = ord;
  const sak = await finnSak(tx, kommune.nummer, k.id);
  const svarInnen = k.frister.find((f) => f.slag === "forelopig_svar")?.sisteDag;
  sikre(sak && svarInnen, "a new case has a month's clock");
  const mal = k.frister.find((f) => f.slag === "vedtak" && f.art === "maal")?.sisteDag ?? null;
  const navn = await tjenestenavn(tx, kommune.nummer);
  return sendBrev(tx, aktor, tid, {
    sak,
    kommune,
    navn: aktor.slag === "ansatt" ? [{ navn: aktor.navn, rolle: "saksbehandler" }] : [],
    bygg: (hode, { sprak }) => {
      const sokteOm = k.poster.map((p) => (kallesVedOrdene(p.tjeneste) ? p.onsket : (navn(sprak)(p.tjeneste ?? "") ?? p.onsket)));
      const mottatt = ord.kvittering.mottattDato;
      return kvitteringsbrev(
        { ...hode, mottatt, kanal, sokteOm, medDineOrd, svarInnen, mal, haster, ...(ord.fra && { overfort: ord.fra }) },
        sprak,
      );
    },
  });
}
