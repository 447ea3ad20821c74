import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import type { Resultat } from "../../grunnmur/resultat.ts";
import { sikre } from "../../grunnmur/resultat.ts";
import { klagevei } from "../../lov/klagevei.ts";
import { type KanIkkeSende, klageMottatt, sendBrev } from "../brev/index.ts";
import type { Kommune } from "../kommune/index.ts";
import { finnSak, fristerI, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { vedtakI } from "../vedtak/index.ts";
import { vedtakstypeFor } from "./grupper.ts";
import { instansnavn } from "./instansnavn.ts";
import { klageTekst } from "./klage.tekst.ts";
import { finnKlage } from "./les.sql.ts";

/** Tells the party that the complaint is received, how it was understood, and when the answer comes (eForvaltningsforskriften § 6). */
export async function bekreftMottatt(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  kommune: Kommune,
  id: string,
): Promise<Resultat<unknown, KanIkkeSende>> {
  const klage = await finnKlage(tx, kommune.nummer, id);
  const sak = klage && (await finnSak(tx, kommune.nummer, klage.sak));
  sikre(klage && sak, "a complaint that was just written is there");
  const vedtak = (await vedtakI(tx, kommune.nummer, sak.id)).find((v) => klage.vedtak.includes(v.id));
  sikre(vedtak?.fattet, "a complaint is about a decision that was made");
  const fattet = datoAv(vedtak.fattet.tid);
  const svarInnen = (await fristerI(tx, kommune.nummer, sak.id)).find((f) => f.klage === id && f.art === "lov")?.sisteDag;
  sikre(svarInnen, "a complaint has a statutory clock");
  const instans = klagevei(vedtakstypeFor(vedtak), tid.idag).klageinstans;
  return sendBrev(tx, aktor, tid, {
    kommune,
    sak,
    klage: id,
    navn: [],
    bygg: (hode, { sprak }) =>
      klageMottatt(
        {
          ...hode,
          mottatt: klage.levertDato,
          muntlig: klage.kanal === "muntlig",
          vedtakFra: fattet,
          uenig: klage.uenig.map((u) => klageTekst[sprak].uenig[u]),
          onsket: klage.onsket,
          rettidig: klage.rettidig,
          svarInnen,
          instansnavn: instansnavn(kommune, instans, sprak),
          vilVente: klage.vilVente,
          haster: klage.haster,
        },
        sprak,
      ),
  });
}
