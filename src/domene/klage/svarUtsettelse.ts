import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { ja, nei, type Resultat, sikre } from "../../grunnmur/resultat.ts";
import { ettAar } from "../../lov/forvaltningsloven/p31.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { type KanIkkeSende, sendBrev, utsettelse } from "../brev/index.ts";
import type { Kommune } from "../kommune/index.ts";
import { avsluttOppgaver } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, noter, startFrist, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { finnVedtak } from "../vedtak/index.ts";
import { klagefristerI } from "./les.sql.ts";
import { finnUtsettelse } from "./utsettelse.sql.ts";

export interface Utsettelsessvar {
  readonly kommune: Kommune;
  readonly sak: string;
  readonly utsettelse: string;
  readonly svar: "ja" | "nei";
  /** The new last day, when the answer is yes. */
  readonly nySisteDag: Dato | null;
  readonly begrunnelse: string;
}

export type KanIkkeSvareUtsettelse =
  | KanIkkeApne
  | KanIkkeSende
  | { readonly grunn: "alt_besvart" | "mangler_begrunnelse" | "mangler_dato" | "dato_for_tidlig" | "dato_for_sen" };

/**
 * Answers a party who asked for more time to complain: yes with a new last day, or no with reasons, and always a letter
 * (fvl § 29 fjerde ledd, https://lovdata.no/lov/1967-02-10/§29). The clock of the decision moves to the new day.
 */
export async function svarUtsettelse(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Utsettelsessvar,
): Promise<Resultat<true, KanIkkeSvareUtsettelse>> {
  const kommune = aktor.kommune;
  const apnet = await apneSak(tx, aktor, "klage.svar_utsettelse", kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const bedt = await finnUtsettelse(tx, kommune, inn.utsettelse);
  if (!bedt || bedt.sak !== inn.sak) return nei({ grunn: "finnes_ikke" });
  const vedtak = await finnVedtak(tx, kommune, bedt.vedtak);
  const gammel = (await klagefristerI(tx, kommune, inn.sak)).get(bedt.vedtak);
  sikre(vedtak?.fattet && gammel, "more time is asked for on a decision with a deadline");
  if (inn.begrunnelse.trim() === "") return nei({ grunn: "mangler_begrunnelse" });
  const fattet = datoAv(vedtak.fattet.tid);
  if (inn.svar === "ja") {
    if (inn.nySisteDag === null) return nei({ grunn: "mangler_dato" });
    if (inn.nySisteDag <= gammel.sisteDag) return nei({ grunn: "dato_for_tidlig" });
    if (inn.nySisteDag > ettAar(fattet, tid.idag).verdi.sisteDag) return nei({ grunn: "dato_for_sen" });
  }
  const nySisteDag = inn.svar === "ja" ? inn.nySisteDag : null;
  const { numUpdatedRows } = await tx.db
    .updateTable("fristutsettelse")
    .set({
      svar: inn.svar,
      ny_siste_dag: nySisteDag,
      begrunnelse: inn.begrunnelse.trim(),
      besvart_av: aktor.ansatt,
      besvart_at: tid.na,
    })
    .where("kommune", "=", kommune)
    .where("id", "=", inn.utsettelse)
    .where("svar", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return nei({ grunn: "alt_besvart" });
  const valg = { kommune, sak: inn.sak, vedtak: bedt.vedtak };
  if (nySisteDag !== null) {
    await stoppFrister(tx, { ...valg, slag: ["klagefrist"] }, "falt_bort", tid.na);
    const utsatt = { kode: "utsatt", fra: gammel.sisteDag, til: nySisteDag } as const;
    const grunnlag = {
      ...gammel.grunnlag,
      sporing: [...gammel.grunnlag.sporing, utsatt, { kode: "siste_dag", dato: nySisteDag } as const],
    };
    await startFrist(tx, { ...valg, slag: "klagefrist", art: "lov", sisteDag: nySisteDag, grunnlag, na: tid.na });
  }
  await avsluttOppgaver(tx, { ...valg, slag: ["utsett_klagefrist"] }, "gjort", tid.na);
  await noter(tx, {
    ...valg,
    slag: "klage.utsettelse_besvart",
    data: { vedtak: bedt.vedtak, svar: inn.svar, nySisteDag },
    aktor,
    na: tid.na,
    hjemmel: prosesshjemmel(prosesslov(tid.idag), "klagefrist"),
  });
  const sendt = await sendBrev(tx, aktor, tid, {
    kommune: inn.kommune,
    sak: apnet.verdi,
    navn: [{ navn: aktor.navn, rolle: "saksbehandler" }],
    bygg: (hode, { sprak }) =>
      utsettelse(
        {
          ...hode,
          badtOm: datoAv(bedt.bedtAt),
          vedtakFra: fattet,
          svar: inn.svar,
          sisteDag: nySisteDag ?? gammel.sisteDag,
          begrunnelse: inn.begrunnelse,
        },
        sprak,
      ),
  });
  return sendt.ok ? ja(true) : sendt;
}
