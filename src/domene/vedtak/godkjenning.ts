import type { Transaksjon } from "../../grunnmur/db/base.ts";
import { ja, nei, type Resultat } from "../../grunnmur/resultat.ts";
import { avsluttOppgaver, leggOppgave } from "../oppgave/index.ts";
import { apneSak, type KanIkkeApne, noter, type Sak, type Tidspunkt } from "../sak/index.ts";
import type { Ansatt } from "../tilgang/index.ts";
import { hentGrunnlag } from "./grunnlag.ts";
import { hasterst } from "./hasterst.ts";
import type { Vedtakskontroll } from "./kontroll.ts";
import { prov } from "./krav.ts";
import { finnVedtak } from "./les.sql.ts";
import { type EndretImens, somEndret } from "./skriv.ts";
import type { Vedtak } from "./typer.ts";
import { flytt } from "./vedtak.sql.ts";

export interface Utkastvalg {
  readonly sak: string;
  readonly vedtak: string;
  readonly versjon: number;
}

export type KanIkkeSendeTilGodkjenning =
  | KanIkkeApne
  | EndretImens
  | { readonly grunn: "vedtak_finnes_ikke" }
  | { readonly grunn: "ufullstendig"; readonly kontroll: Vedtakskontroll };

export type KanIkkeReturnere = KanIkkeApne | EndretImens | { readonly grunn: "vedtak_finnes_ikke" | "mangler_grunn" };

async function finnI(tx: Transaksjon, sak: Sak, inn: Utkastvalg): Promise<Vedtak | null> {
  const vedtak = await finnVedtak(tx, sak.kommune, inn.vedtak);
  return vedtak?.sak === sak.id ? vedtak : null;
}

/**
 * Asks for a second person's approval. The task goes to the unit, so that another than the writer takes it; from now on the words stand
 * still until it is approved or returned, and why it was sent is kept with it. Refuses what is not complete: nobody is asked to approve half a
 * decision.
 */
export async function sendTilGodkjenning(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Utkastvalg & { readonly nett: string | null },
): Promise<Resultat<true, KanIkkeSendeTilGodkjenning>> {
  const apnet = await apneSak(tx, aktor, "vedtak.skriv", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  const vedtak = await finnI(tx, sak, inn);
  if (!vedtak) return nei({ grunn: "vedtak_finnes_ikke" });
  const { kontroll } = await prov(tx, tid, await hentGrunnlag(tx, sak), vedtak, { nett: inn.nett });
  if (!kontroll.klarForGodkjenning) return nei({ grunn: "ufullstendig", kontroll });
  const valg = { kommune: sak.kommune, id: vedtak.id, versjon: inn.versjon };
  if (!(await flytt(tx, { ...valg, fra: "utkast", returGrunn: null, fordi: kontroll.toPersonerFordi })))
    return nei(await somNa(tx, sak, vedtak));
  const felles = { kommune: sak.kommune, sak: sak.id, vedtak: vedtak.id };
  await avsluttOppgaver(tx, { ...felles, slag: ["rett_vedtak"] }, "gjort", tid.na);
  await leggOppgave(tx, { ...felles, enhet: sak.enhet, slag: "godkjenn_vedtak", ...(await hasterst(tx, sak, tid)), na: tid.na });
  await noter(tx, { ...stille(aktor, tid, sak), slag: "vedtak.til_godkjenning", data: { vedtak: vedtak.id } });
  return ja(true);
}

/** The second person, or the writer, takes the decision back to the desk with a reason. The writer gets the task. */
export async function returner(
  tx: Transaksjon,
  aktor: Ansatt,
  tid: Tidspunkt,
  inn: Utkastvalg & { readonly grunn: string },
): Promise<Resultat<true, KanIkkeReturnere>> {
  const apnet = await apneSak(tx, aktor, "vedtak.godkjenn", aktor.kommune, inn.sak);
  if (!apnet.ok) return apnet;
  const sak = apnet.verdi;
  const vedtak = await finnI(tx, sak, inn);
  if (!vedtak) return nei({ grunn: "vedtak_finnes_ikke" });
  const grunn = inn.grunn.trim();
  if (grunn === "") return nei({ grunn: "mangler_grunn" });
  const valg = { kommune: sak.kommune, id: vedtak.id, versjon: inn.versjon };
  if (!(await flytt(tx, { ...valg, fra: "til_godkjenning", returGrunn: grunn, fordi: [] })))
    return nei(await somNa(tx, sak, vedtak));
  const felles = { kommune: sak.kommune, sak: sak.id, vedtak: vedtak.id };
  await avsluttOppgaver(tx, { ...felles, slag: ["godkjenn_vedtak"] }, "gjort", tid.na);
  const oppgave = { ...felles, enhet: sak.enhet, ansvarlig: vedtak.skrevetAv.id, slag: "rett_vedtak" } as const;
  await leggOppgave(tx, { ...oppgave, ...(await hasterst(tx, sak, tid)), na: tid.na });
  await noter(tx, { ...stille(aktor, tid, sak), slag: "vedtak.returnert", data: { vedtak: vedtak.id, grunn } });
  return ja(true);
}

/** What has become of the draft since the page was shown. */
async function somNa(tx: Transaksjon, sak: Sak, sett: Vedtak): Promise<EndretImens> {
  return somEndret((await finnVedtak(tx, sak.kommune, sett.id)) ?? sett);
}

/** The office's own back and forth stands in the journal, and not in the resident's timeline. */
const stille = (aktor: Ansatt, tid: Tidspunkt, sak: Sak) =>
  ({ kommune: sak.kommune, sak: sak.id, aktor, na: tid.na, synlig: false }) as const;
