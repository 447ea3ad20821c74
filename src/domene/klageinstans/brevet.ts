import type { Transaksjon } from "../../grunnmur/db/base.ts";
import type { Resultat } from "../../grunnmur/resultat.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { klagevei } from "../../lov/klagevei.ts";
import { type KanIkkeSende, klageavgjorelse, sendBrev } from "../brev/index.ts";
import type { Kommune } from "../kommune/index.ts";
import type { Sak, Tidspunkt } from "../sak/index.ts";
import type { Instansaktor } from "./apne.ts";
import { instansavsender } from "./avsender.ts";
import { klageinstansTekst } from "./klageinstans.tekst.ts";
import type { Instanssak, Instansutfall } from "./typer.ts";

export type SendtAvgjorelse = KanIkkeSende;

export interface Avgjorelsesbrev {
  readonly kommune: Kommune;
  readonly sak: Instanssak;
  readonly kommunesak: Sak;
  readonly utfall: Instansutfall;
  readonly provd: string;
  readonly klagensGrunner: string;
  readonly begrunnelse: string;
  readonly selvstyre: string;
  readonly apenbartUrimelig: string;
  readonly nyttInnhold: string;
  readonly veiledning: string;
  readonly kommunenInnen: Dato | null;
}

/** The body's letter to the party, with copies to those who act for the party, signed by the body and not by the kommune. */
export async function sendAvgjorelse(
  tx: Transaksjon,
  aktor: Instansaktor,
  tid: Tidspunkt,
  a: Avgjorelsesbrev,
): Promise<Resultat<unknown, KanIkkeSende>> {
  const { provelse } = klagevei(a.sak.vedtaket.vedtakstype, tid.idag);
  return sendBrev(tx, aktor, tid, {
    kommune: a.kommune,
    sak: a.kommunesak,
    klage: a.sak.klage,
    navn: [{ navn: aktor.navn, rolle: aktor.slag === "embete" ? "saksbehandler" : "nemnd" }],
    avsender: instansavsender(a.kommune, a.sak.embete !== null),
    bygg: (hode, { sprak }) =>
      klageavgjorelse(
        {
          ...hode,
          utfall: a.utfall,
          kommune: klageinstansTekst[sprak].kommune(a.kommune.navn),
          vedtakFra: a.sak.vedtaket.fattet,
          provd: a.provd,
          provelse,
          selvstyre: a.selvstyre,
          begrunnelse: [a.klagensGrunner, a.begrunnelse, a.apenbartUrimelig].filter((t) => t.trim() !== "").join("\n\n"),
          nyttInnhold: a.utfall === "opphever" ? a.veiledning : a.nyttInnhold,
          kommunenInnen: a.kommunenInnen,
          barnBerort: false,
          barnetsBeste: "",
          regler: provelse.hjemmel,
        },
        sprak,
      ),
  });
}
