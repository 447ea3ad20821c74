import { finnDokument, fjern, leggTil, tom } from "../../../domene/dokument/index.ts";
import { beOm, svar as svarPa } from "../../../domene/dokumentkrav/index.ts";
import { sendForelopigSvar } from "../../../domene/forelopig/index.ts";
import { merkLest, skriv as skrivMelding } from "../../../domene/melding/index.ts";
import { avvent, leggTilbake, lukk, ta } from "../../../domene/sak/index.ts";
import { beOmSamtykke, sporAndre, svarPaSamtykke } from "../../../domene/samtykke/index.ts";
import { kjennFil } from "../../../grunnmur/filer.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { MINDRE_INNGRIPENDE } from "../../../lov/dokumentkrav.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { taBortJobber } from "../brev.sql.ts";
import { apneSaken, gjor, type Liv, type Livssak, se } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";
import { lesBrevene, utMedBrevene } from "./brevene.ts";

/** The case worker takes the case. */
export async function taSaken(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  await apneSaken(liv, sak, sak.saksbehandler, tid);
  await gjor(liv, sak.saksbehandler, (tx) => ta(tx, sak.saksbehandler, tid, { sak: sak.id }));
}

/** The case worker hands the case back. */
export async function giFraSeg(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const kode = liv.valg.av(["fravaer", "inhabil"] as const);
  const tilknytning = kode === "inhabil" ? "annet_som_kan_svekke_tilliten" : null;
  const grunn = { kode, ord: kontorTekst[liv.sprak].lagtTilbake[kode], tilknytning } as const;
  await gjor(liv, sak.saksbehandler, (tx) => leggTilbake(tx, sak.saksbehandler, tid, { sak: sak.id, grunn }));
}

/** The case is put on hold: until the party or somebody else has answered, at most so many days. */
export async function settPaVent(
  liv: Liv,
  sak: Livssak,
  siden: number,
  grunn: "venter_pa_part" | "venter_pa_andre",
  dager: number,
): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const hvem = grunn === "venter_pa_andre" ? kontorTekst[liv.sprak].legen : "";
  const inn = { sak: sak.id, grunn, hvem, til: leggTilDager(tid.idag, dager) };
  await gjor<unknown>(liv, sak.saksbehandler, (tx) => avvent(tx, sak.saksbehandler, tid, inn));
}

export interface Krav {
  readonly id: string;
  readonly hva: string;
}

/** The desk asks for a paper, to come within some days of then. */
export async function beOmPapir(liv: Liv, sak: Livssak, siden: number, dager = 14, nr?: number): Promise<Krav> {
  const tid = liv.dager.kontor(siden);
  const muligheter = kontorTekst[liv.sprak].dokument[sak.spor];
  const { hva, formal } = muligheter[nr ?? -1] ?? liv.valg.av(muligheter);
  const bestilling = {
    sak: sak.id,
    hva,
    formal,
    innen: leggTilDager(tid.idag, dager),
    helKontoutskrift: false,
    nodvendigFordi: "",
    mindreVurdert: [],
  };
  await apneSaken(liv, sak, sak.saksbehandler, tid);
  const { krav } = await gjor(liv, sak.saksbehandler, (tx) => beOm(tx, sak.saksbehandler, tid, bestilling));
  await utMedBrevene(liv, siden);
  return { id: krav, hva };
}

/** The desk asks for the whole bank statement, because none of the lesser papers will do; and the resident reads why. */
export async function beOmKontoutskrift(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const bestilling = {
    ...kontorTekst[liv.sprak].kontoutskrift,
    sak: sak.id,
    innen: leggTilDager(tid.idag, 14),
    helKontoutskrift: true,
    mindreVurdert: MINDRE_INNGRIPENDE,
  };
  await gjor<unknown>(liv, sak.saksbehandler, (tx) => beOm(tx, sak.saksbehandler, tid, bestilling));
  await utMedBrevene(liv, siden);
}

/** The resident sends more than is needed, and the desk takes it away the next day. */
export async function sendForMye(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const t = kontorTekst[liv.sprak].forMye;
  const fil = await kjennFil(t.filnavn, Buffer.from(t.tekst));
  sikre(fil.ok, "a text of the demonstration can be received");
  const sendt = { sak: sak.id, filer: [fil.verdi] };
  const { dokumenter } = await gjor(liv, liv.aktor, (tx) => leggTil(tx, liv.aktor, liv.dager.hjemme(siden), sendt));
  const fjernes = { sak: sak.id, dokument: dokumenter[0] ?? "", slag: "slettet", grunn: t.grunn } as const;
  const tid = liv.dager.kontor(siden - 1);
  await gjor<unknown>(liv, sak.saksbehandler, (tx) => fjern(tx, sak.saksbehandler, tid, fjernes));
  const kommune = liv.scene.kommune.nummer;
  const funnet = await se(liv, (tx) => finnDokument(tx, kommune, sak.id, fjernes.dokument));
  sikre(funnet, "a paper that is let go keeps its line");
  await tom({ base: liv.base }, { kommune, fil: funnet.fil });
  await taBortJobber(liv.tx, [`fil.tom:${funnet.fil}`]);
}

/** The resident answers: with the paper, or that there is none. */
export async function svarPaKrav(liv: Liv, sak: Livssak, siden: number, krav: Krav, harIkke = false): Promise<void> {
  const t = kontorTekst[liv.sprak];
  await lesBrevene(liv, siden);
  const tid = liv.dager.hjemme(siden);
  const fil = await kjennFil(t.filnavn, Buffer.from(t.filtekst(krav.hva)));
  sikre(fil.ok, "a text of the demonstration can be received");
  const inn = { sak: sak.id, krav: krav.id, filer: harIkke ? [] : [fil.verdi], harIkke, tekst: harIkke ? t.harIkke : "" };
  await gjor(liv, liv.aktor, (tx) => svarPa(tx, liv.aktor, tid, inn));
}

/** The letter that says that the answer is late. @param innen days from then to the promised date */
export async function meldForsinkelse(liv: Liv, sak: Livssak, siden: number, innen: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const grunn = liv.valg.av(kontorTekst[liv.sprak].forsinket);
  const inn = { sak: sak.id, grunn, nyDato: leggTilDager(tid.idag, innen) };
  await gjor<unknown>(liv, sak.saksbehandler, (tx) => sendForelopigSvar(tx, sak.saksbehandler, tid, inn));
  await utMedBrevene(liv, siden);
}

/** A message each way, as far as it has come: asked, answered, and thanked for. */
export async function skrivSammen(liv: Liv, sak: Livssak, siden: number, lengde: 1 | 2 | 3): Promise<void> {
  const { fra, svar, takk } = liv.valg.av(kontorTekst[liv.sprak].meldinger);
  const kommune = liv.scene.kommune.nummer;
  const fraInnbygger = async (tekst: string, dag: number) => {
    const tid = liv.dager.hjemme(dag);
    await gjor(liv, liv.aktor, (tx) => skrivMelding(tx, liv.aktor, tid, { kommune, sak: sak.id, tekst }));
  };
  await fraInnbygger(fra, siden);
  if (lengde === 1) return;
  const tid = liv.dager.kontor(siden - 1);
  await gjor(liv, sak.saksbehandler, (tx) => merkLest(tx, sak.saksbehandler, tid, { kommune, sak: sak.id }));
  await gjor(liv, sak.saksbehandler, (tx) => skrivMelding(tx, sak.saksbehandler, tid, { kommune, sak: sak.id, tekst: svar }));
  if (lengde === 2) return;
  await gjor(liv, liv.aktor, (tx) => merkLest(tx, liv.aktor, liv.dager.hjemme(siden - 1), { kommune, sak: sak.id }));
  await fraInnbygger(takk, siden - 1);
  const lest = liv.dager.kontor(siden - 2);
  await gjor(liv, sak.saksbehandler, (tx) => merkLest(tx, sak.saksbehandler, lest, { kommune, sak: sak.id }));
}

/** The case is over, and closed. */
export async function lukkSaken(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  await gjor(liv, sak.saksbehandler, (tx) => lukk(tx, sak.saksbehandler, tid, { sak: sak.id }));
}

/** The desk asks to ask others: one yes that is used, and one question that waits for an answer. */
export async function beOmASporre(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const [forst, sa] = kontorTekst[liv.sprak].samtykker;
  const tid = liv.dager.kontor(siden);
  const be = (s: typeof forst, t = tid) =>
    gjor(liv, sak.saksbehandler, (tx) =>
      beOmSamtykke(tx, sak.saksbehandler, t, { sak: sak.id, ...s, gjelderTil: leggTilDager(t.idag, 90) }),
    );
  const { samtykke } = await be(forst);
  const svar = { sak: sak.id, samtykke, svar: "gitt", mate: "muntlig" } as const;
  await gjor<unknown>(liv, liv.aktor, (tx) => svarPaSamtykke(tx, liv.aktor, liv.dager.hjemme(siden), svar));
  const dagen = liv.dager.kontor(siden - 1);
  const spm = { sak: sak.id, grunnlag: { slag: "samtykke", samtykke } } as const;
  await gjor<unknown>(liv, sak.saksbehandler, (tx) => sporAndre(tx, sak.saksbehandler, dagen, spm));
  await be(sa, dagen);
}
