import { somKommunen, type Transaksjon } from "../../grunnmur/db/base.ts";
import { datoAv } from "../../grunnmur/klokke.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { kanUtsettes } from "../../lov/forvaltningsloven/p29.ts";
import { ettAar } from "../../lov/forvaltningsloven/p31.ts";
import { type Dato, leggTilDager } from "../../lov/kjerne/dato.ts";
import { leggOppgave } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, noter, type Tidspunkt } from "../sak/index.ts";
import type { Innbygger } from "../tilgang/index.ts";
import { finnVedtak } from "../vedtak/index.ts";
import { klagefristerI } from "./les.sql.ts";

export type KanIkkeBeOmUtsettelse =
  | KanIkkeApne
  /** The way that is left is to send the complaint: it is assessed by § 31. */
  | { readonly grunn: "fristen_er_ute"; readonly sisteDag: Dato }
  | { readonly grunn: "ikke_underrettet" | "dato_for_tidlig" | "dato_for_sen" | "har_bedt_alt" };

/** A wish for more time is answered within this many days, so that the person knows before the deadline, or right after it. */
const SVAR_INNEN_DAGER = 3;

/**
 * A party asks for more time to complain. It must be asked for before the deadline has passed (fvl § 29 fjerde ledd,
 * https://lovdata.no/lov/1967-02-10/§29), and a person at the desk answers it in writing.
 */
export async function beOmUtsettelse(
  tx: Transaksjon,
  aktor: Innbygger,
  tid: Tidspunkt,
  inn: { vedtak: string; onsket: Dato; grunn: string },
): Promise<Resultat<true, KanIkkeBeOmUtsettelse>> {
  const vedtak = await finnVedtak(tx, aktor.kommune, inn.vedtak);
  if (!vedtak?.fattet) return nei({ grunn: "finnes_ikke" });
  const sak = await apneSak(tx, aktor, "klage.be_om_utsettelse", aktor.kommune, vedtak.sak);
  if (!sak.ok) return sak;
  const frist = (await klagefristerI(tx, aktor.kommune, vedtak.sak)).get(vedtak.id);
  if (!frist) return nei({ grunn: "ikke_underrettet" });
  if (kanUtsettes({ sisteDag: frist.sisteDag, bedtOm: tid.idag }, tid.idag).utfall === "nei") {
    return nei({ grunn: "fristen_er_ute", sisteDag: frist.sisteDag });
  }
  if (inn.onsket <= frist.sisteDag) return nei({ grunn: "dato_for_tidlig" });
  if (inn.onsket > ettAar(datoAv(vedtak.fattet.tid), tid.idag).verdi.sisteDag) return nei({ grunn: "dato_for_sen" });
  return somKommunen(tx, aktor.kommune, async (kommunen) => {
    const felles = { kommune: aktor.kommune, sak: vedtak.sak, na: tid.na };
    const satt = await kommunen.db
      .insertInto("fristutsettelse")
      .values({
        kommune: aktor.kommune,
        vedtak: vedtak.id,
        sak: vedtak.sak,
        bedt_av: aktor.person,
        bedt_at: tid.na,
        onsket_dato: inn.onsket,
        grunn: inn.grunn.trim(),
      })
      .onConflict((k) => k.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!satt) return nei({ grunn: "har_bedt_alt" });
    await leggOppgave(kommunen, {
      ...felles,
      vedtak: vedtak.id,
      enhet: sak.verdi.enhet,
      ansvarlig: sak.verdi.ansvarlig,
      slag: "utsett_klagefrist",
      art: "satt",
      sisteDag: leggTilDager(tid.idag, SVAR_INNEN_DAGER),
    });
    await noter(kommunen, { ...felles, slag: "klage.utsettelse_bedt", data: { vedtak: vedtak.id, onsket: inn.onsket }, aktor });
    return ja(true);
  });
}
