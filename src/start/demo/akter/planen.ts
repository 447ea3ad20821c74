import { beOmPlan, giRad, skrivPlan } from "../../../domene/plan/index.ts";
import { svarPaSamtykke } from "../../../domene/samtykke/index.ts";
import { leggTilManeder } from "../../../lov/kjerne/dato.ts";
import { gjor, type Liv, type Livssak } from "../liv.ts";
import { kontorTekst } from "../tekst/kontor.tekst.ts";

/** A plan that the person has said yes to, and that is written. */
export async function lagPlan(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const { plan } = kontorTekst[liv.sprak];
  const { saksbehandler: av } = sak;
  const tid = liv.dager.kontor(siden);
  const onske = { sak: sak.id, behov: true, deltakere: plan.deltakere, koordinator: av.ansatt, barnekoordinator: false };
  const { samtykke } = await gjor<{ samtykke: string }>(liv, av, (tx) => beOmPlan(tx, av, tid, onske));
  const svar = { sak: sak.id, samtykke, svar: "gitt", mate: "muntlig" } as const;
  await gjor<unknown>(liv, liv.aktor, (tx) => svarPaSamtykke(tx, liv.aktor, liv.dager.kontor(siden - 1), svar));
  const skrevet = liv.dager.kontor(siden - 2);
  const { mal, bidrag, tiltak, gjennomforing, samarbeid } = plan;
  const inn = { sak: sak.id, versjon: 1, innhold: { mal, bidrag, tiltak, gjennomforing, samarbeid }, fra: skrevet.idag };
  const revideres = leggTilManeder(skrevet.idag, 6);
  await gjor<unknown>(liv, av, (tx) => skrivPlan(tx, av, skrevet, { ...inn, revideres }));
}

/** Advice at the Nav office, noted the same day. */
export async function radgi(liv: Liv, sak: Livssak, siden: number): Promise<void> {
  const tid = liv.dager.kontor(siden);
  const { saksbehandler: av } = sak;
  await gjor<unknown>(liv, av, (tx) => giRad(tx, av, tid, { sak: sak.id, dato: tid.idag, hva: kontorTekst[liv.sprak].rad }));
}
