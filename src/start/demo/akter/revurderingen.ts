import { revurder } from "../../../domene/endring/index.ts";
import { uttal, varsle, varslerI } from "../../../domene/forhandsvarsel/index.ts";
import type { Revurderingsgrunn } from "../../../domene/sak/index.ts";
import { fullfor, skriv, utredningFor } from "../../../domene/utredning/index.ts";
import { sikre } from "../../../grunnmur/resultat.ts";
import { leggTilDager } from "../../../lov/kjerne/dato.ts";
import { apneSaken, gjor, type Liv, type Livssak, se, somSaker } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";
import { utMedBrevene } from "./brevene.ts";

/** The desk opens a case that looks at a decision again, and talks with the person anew. @returns the new case, with the same case worker */
export async function serIgjen(
  liv: Liv,
  gammel: Livssak,
  siden: number,
  vedtak: string,
  grunn: Revurderingsgrunn,
): Promise<Livssak> {
  const tid = liv.dager.kontor(siden);
  const { saksbehandler } = gammel;
  await apneSaken(liv, gammel, saksbehandler, tid);
  const tekst = kontorTekst[liv.sprak].revurdering[grunn];
  const apnet = await gjor(liv, saksbehandler, (tx) =>
    revurder(tx, saksbehandler, tid, { sak: gammel.id, vedtak, grunn, tekst }),
  );
  const [ny] = await somSaker(liv, [apnet]);
  sikre(ny, "a case that is opened is there");
  const { kommune } = liv.scene;
  const { utkast } = await se(liv, (tx) => utredningFor(tx, kommune.nummer, ny.id));
  sikre(utkast, "the assessment begins from the last one");
  const igjen = liv.dager.samtidig();
  const inn = {
    ...{ sak: ny.id, sett: { utredning: utkast.id, versjon: utkast.versjon } },
    innhold: { ...utkast, brukersSyn: liv.fortelling.syn },
  };
  const skrevet = await gjor(liv, saksbehandler, (tx) => skriv(tx, saksbehandler, igjen, inn));
  await gjor<unknown>(liv, saksbehandler, (tx) => fullfor(tx, saksbehandler, igjen, { sak: ny.id, versjon: skrevet.versjon }));
  return { ...ny, saksbehandler };
}

/** The person is told what is considered, and has two weeks to answer. */
export async function varsleOm(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const t = kontorTekst[liv.sprak].forhandsvarsel;
  const inn = { sak: sak.id, vurderer: t.vurderer, hvorfor: t.hvorfor, svarInnen: leggTilDager(tid.idag, 14) };
  await gjor<unknown>(liv, sak.saksbehandler, (tx) => varsle(tx, sak.saksbehandler, tid, inn));
  await utMedBrevene(liv, siden);
}

/** The person says what they think. */
export async function svarPaVarselet(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.hjemme(siden);
  const [varsel] = await se(liv, (tx) => varslerI(tx, liv.scene.kommune.nummer, sak.id));
  sikre(varsel, "a warning is there to be answered");
  const inn = { sak: sak.id, varsel: varsel.id, tekst: kontorTekst[liv.sprak].forhandsvarsel.svar };
  await gjor<unknown>(liv, liv.aktor, (tx) => uttal(tx, liv.aktor, tid, inn));
}
