import { lesBrevene } from "../akter/brevene.ts";
import { laVedtaketGjelde, laVedtaketVente, taOppKlagen } from "../akter/klagebehandlingen.ts";
import { klag, taNeietVidere } from "../akter/klagen.ts";
import { serIgjen, svarPaVarselet, varsleOm } from "../akter/revurderingen.ts";
import { skrivVedtak, vedta } from "../akter/vedtaket.ts";
import type { Liv, Livssak } from "../liv.ts";
import { SVARTID, tilVedtak } from "./vedtatte.ts";

/** Those who have had help for a while, and whose decision is looked at again. `siden`: how many days ago that began. */
const igjen =
  (
    grunn: "behov_endret" | "slutter",
    siden: number,
    lev: (liv: Liv, sak: Awaited<ReturnType<typeof serIgjen>>) => Promise<unknown>,
  ) =>
  async (liv: Liv): Promise<void> => {
    const [forste] = await tilVedtak(liv, "innvilget");
    await lesBrevene(liv, liv.start - SVARTID - 2);
    if (!forste) return;
    await lev(liv, await serIgjen(liv, forste.sak, siden, forste.vedtak, grunn));
  };

/** The warning is sent, a draft gives less, and nobody has answered yet. */
export const varslet = igjen("behov_endret", 11, async (liv, sak) => {
  await skrivVedtak(liv, sak, 10, "delvis");
  await varsleOm(liv, sak, 9);
});
/** The person has answered, and the desk must read it. */
export const besvart = igjen("behov_endret", 16, async (liv, sak) => {
  await varsleOm(liv, sak, 13);
  await svarPaVarselet(liv, sak, 4);
});
/** Looked at again because its end was near, and it goes on. */
export const viderefort = igjen("slutter", 14, async (liv, sak) => {
  await vedta(liv, sak, 6, "innvilget");
  await lesBrevene(liv, 5);
});

/** The help is cut after the person was heard, and the person complains and wants the cut to wait. */
const kuttet = (klagetFor: number, lev: (liv: Liv, sak: Livssak, klage: string) => Promise<unknown>) =>
  igjen("behov_endret", 48, async (liv, sak) => {
    await varsleOm(liv, sak, 46);
    await svarPaVarselet(liv, sak, 40);
    const vedtak = await vedta(liv, sak, klagetFor + 6, "delvis");
    await lesBrevene(liv, klagetFor + 5);
    await lev(liv, sak, await klag(liv, sak, klagetFor, vedtak, { vilVente: true }));
  });
/** It waits, and the help goes on as before. */
export const vedtaketVenter = kuttet(12, async (liv, sak, klage) => {
  await laVedtaketVente(liv, sak, 10, klage);
  await lesBrevene(liv, 9);
  await taOppKlagen(liv, sak, 8, klage);
});
/** Nobody has answered yet. */
export const vilAtDetVenter = kuttet(1, async () => undefined);
/** The kommune said no, and the Statsforvalter is asked. */
export const tokNeietVidere = kuttet(8, async (liv, sak, klage) => {
  await laVedtaketGjelde(liv, sak, 5, klage);
  await lesBrevene(liv, 4);
  await taNeietVidere(liv, 1, klage);
});
