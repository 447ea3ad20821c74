import { lesBrevene } from "../akter/brevene.ts";
import { opprettholdKlagen, sendKlagenVidere, taOppKlagen } from "../akter/klagebehandlingen.ts";
import { klag, kommenter } from "../akter/klagen.ts";

import { beOmASporre, beOmKontoutskrift, beOmPapir, sendForMye, skrivSammen, svarPaKrav, taSaken } from "../akter/kontoret.ts";

import { lagPlan, radgi } from "../akter/planen.ts";
import { serIgjen, varsleOm } from "../akter/revurderingen.ts";

import { begynnSoknad, sok, sokVedSkranken } from "../akter/sok.ts";
import { betal } from "../akter/utbetalingen.ts";
import { utred } from "../akter/utredningen.ts";
import { skrivVedtak, vedta } from "../akter/vedtaket.ts";
import type { Liv, Livssak } from "../liv.ts";

async function en(saker: Promise<Livssak[]>): Promise<Livssak> {
  const [sak] = await saker;
  if (!sak) throw new Error("an application of the demonstration becomes a case");
  return sak;
}

/** Two things asked for by the daughter: one granted, for the other a paper is asked for and the answer is half written. */
export async function astrid(liv: Liv): Promise<void> {
  const sak = await en(sok(liv, 19));
  await taSaken(liv, sak, 18);
  await utred(liv, sak, 11);
  await vedta(liv, sak, 8, [null, "innvilget"]);
  await lesBrevene(liv, 7);
  await skrivSammen(liv, sak, 6, 2);
  await beOmPapir(liv, sak, 4, 9, 0);
  await skrivVedtak(liv, sak, 2, ["delvis", null], true);
}

/** Last month he had help. */
export async function farid(liv: Liv): Promise<void> {
  const sak = await en(sok(liv, 44));
  await taSaken(liv, sak, 43);
  await utred(liv, sak, 36);
  await vedta(liv, sak, 33, "innvilget");
  await lesBrevene(liv, 33);
  await betal(liv, sak, 32);
  await radgi(liv, sak, 31);
}
/** Now he asks again, and for winter clothes too. He sent more than was needed, and the desk must see every transfer of a month. */
export async function faridIgjen(liv: Liv): Promise<void> {
  const sak = await en(sok(liv, 9));
  await taSaken(liv, sak, 8);
  const krav = await beOmPapir(liv, sak, 7, 14, 0);
  await beOmASporre(liv, sak, 6);
  await sendForMye(liv, sak, 5);
  await svarPaKrav(liv, sak, 3, krav);
  await beOmKontoutskrift(liv, sak, 2);
}

/** Nowhere to sleep tonight. */
export async function ronja(liv: Liv): Promise<void> {
  await sok(liv, 0, { f_botilbud: "i_natt" });
}

/** Letters on paper: this one has been posted. */
export async function einar(liv: Liv): Promise<void> {
  const sak = await en(sokVedSkranken(liv, 34, "papir"));
  await taSaken(liv, sak, 33);
  await utred(liv, sak, 26);
  await vedta(liv, sak, 20, "innvilget");
}
/** And this one lies on the desk. */
export async function einarIgjen(liv: Liv): Promise<void> {
  const sak = await en(sokVedSkranken(liv, 16, "muntlig"));
  await taSaken(liv, sak, 15);
  await utred(liv, sak, 8);
  await vedta(liv, sak, 1, "innvilget", { blirLiggende: true });
}

/** His verge has applied twice: here the answer has come, and is looked at again. */
export async function lars(liv: Liv): Promise<void> {
  const sak = await en(sok(liv, 52));
  await taSaken(liv, sak, 51);
  await utred(liv, sak, 44);
  const vedtak = await vedta(liv, sak, 38, "innvilget");
  await lesBrevene(liv, 37);
  await varsleOm(liv, await serIgjen(liv, sak, 7, vedtak, "behov_endret"), 5);
}
/** And here it is being looked into. */
export async function larsIgjen(liv: Liv): Promise<void> {
  const sak = await en(sok(liv, 12));
  await taSaken(liv, sak, 11);
  await utred(liv, sak, 4);
}

/** Less respite than the family needs, and a complaint about it. */
export async function emil(liv: Liv): Promise<void> {
  const sak = await en(sok(liv, 31));
  await taSaken(liv, sak, 30);
  await utred(liv, sak, 22);
  const vedtak = await vedta(liv, sak, 13, "delvis");
  await lesBrevene(liv, 12);
  await klag(liv, sak, 3, vedtak);
}

/** Granted one thing, and a part of the other. */
export async function solveig(liv: Liv): Promise<void> {
  const sak = await en(sok(liv, 32));
  await taSaken(liv, sak, 31);
  await utred(liv, sak, 20);
  await vedta(liv, sak, 11, ["innvilget", "delvis"]);
  await lesBrevene(liv, 10);
  await lagPlan(liv, sak, 8);
}

export async function jorunn(liv: Liv): Promise<void> {
  const sak = await en(sok(liv, 10));
  await taSaken(liv, sak, 9);
  const krav = await beOmPapir(liv, sak, 7, 14, 2);
  await svarPaKrav(liv, sak, 4, krav, true);
}

/** Upheld, forwarded, and commented on: it waits for somebody at the Statsforvalter. */
export async function inger(liv: Liv): Promise<void> {
  const sak = await en(sok(liv, 75));
  await taSaken(liv, sak, 74);
  await utred(liv, sak, 66);
  const vedtak = await vedta(liv, sak, 55, "delvis");
  await lesBrevene(liv, 54);
  const klage = await klag(liv, sak, 40, vedtak);
  await taOppKlagen(liv, sak, 36, klage);
  await opprettholdKlagen(liv, sak, 20, klage);
  await sendKlagenVidere(liv, sak, 18, klage);
  await lesBrevene(liv, 17);
  await kommenter(liv, 12, klage);
}

/** The first application, half filled in. */
export async function mathis(liv: Liv): Promise<void> {
  await begynnSoknad(liv, 2);
}
