import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { prosesshjemmel, prosesslov } from "../../lov/forvaltningsloven/prosesslov.ts";
import type { Dato } from "../../lov/kjerne/dato.ts";
import { leggOppgave } from "../oppgave/index.ts";
import { flyttOppgaver, noter, type Sak, startFrist, stoppFrister, type Tidspunkt } from "../sak/index.ts";
import type { Aktor } from "../tilgang/index.ts";
import { type Grunn, grunntekst } from "./grunn.ts";
import type { Kandidat } from "./kandidater.sql.ts";

/** The old clock is met; the promised date gets a clock of its own kind, "satt", so that it never looks like the law's. */
export async function flyttKlokka(tx: Transaksjon, tid: Tidspunkt, sak: Sak, gammel: Kandidat, nyDato: Dato): Promise<void> {
  const slag = gammel.klageId === null ? "forelopig_svar" : "klage_forelopig_svar";
  const felles = { kommune: sak.kommune, sak: sak.id, ...(gammel.klageId && { klage: gammel.klageId }) };
  await stoppFrister(tx, { ...felles, frist: gammel.frist, slag: [slag] }, "oppfylt", tid.na);
  const grunnlag = {
    verdi: { start: tid.idag, sisteDag: nyDato, sisteDagForRulling: nyDato },
    sporing: [{ kode: "siste_dag", dato: nyDato }],
    hjemmel: [prosesshjemmel(prosesslov(tid.idag), "saksbehandlingstid")],
    forbehold: [],
  } as const;
  const ny = { ...felles, art: "satt", sisteDag: nyDato, na: tid.na } as const;
  const frist = await startFrist(tx, { ...ny, slag, grunnlag });
  await flyttOppgaver(tx, sak.kommune, gammel.frist, { frist, sisteDag: nyDato, art: "satt" });
  // A complaint has its task for the whole of the work; an application's foreløpig svar has one of its own all the way.
  if (gammel.klageId === null)
    await leggOppgave(tx, { ...ny, frist, enhet: sak.enhet, ansvarlig: sak.ansvarlig, slag: "forelopig_svar" });
}

/** The journal, which is the resident's timeline as well: why, and the new day. */
export async function noterForsinket(
  tx: Transaksjon,
  aktor: Aktor,
  tid: Tidspunkt,
  sak: Sak,
  inn: { readonly klage: string | null; readonly grunn: Grunn; readonly nyDato: Dato },
): Promise<void> {
  const felles = {
    ...{ kommune: sak.kommune, sak: sak.id, aktor, na: tid.na },
    hjemmel: prosesshjemmel(prosesslov(tid.idag), "saksbehandlingstid"),
  };
  const data = { nyDato: inn.nyDato, grunn: grunntekst(inn.grunn, sak.sprak) };
  if (inn.klage === null) await noter(tx, { ...felles, slag: "svar.forsinket", data });
  else await noter(tx, { ...felles, slag: "klage.forsinket", data: { ...data, klage: inn.klage } });
}
