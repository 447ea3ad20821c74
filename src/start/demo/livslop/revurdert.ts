import { lesBrevene } from "../akter/brevene.ts";
import { serIgjen, svarPaVarselet, varsleOm } from "../akter/revurderingen.ts";
import { skrivVedtak, vedta } from "../akter/vedtaket.ts";
import type { Liv } from "../liv.ts";
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
