import { type Hjemmel, hjemmel } from "../../lov/kjerne/hjemmel.ts";
import { type Kravliste, kravliste } from "../../lov/kjerne/svar.ts";
import type { Spor } from "../kommune/index.ts";
import { variabler } from "./iplos.ts";
import type { Utredningsinnhold } from "./typer.ts";

export type Utredningskrav = "brukers_syn" | "mal" | "har_barn" | "barn" | "skar";

const utredningsplikt = hjemmel("fvl67", "17");

/** Where the right to take part stands: the person's view carries great weight, so it must be there to weigh. */
const medvirkning = (spor: Spor): readonly Hjemmel[] => {
  switch (spor) {
    case "omsorg":
      return [hjemmel("pbrl", "3-1")];
    case "sosial":
      return [hjemmel("stnl", "42")];
    case "bolig":
      return [utredningsplikt];
  }
};

const barnehjemler = (spor: Spor): readonly Hjemmel[] =>
  spor === "sosial" ? [hjemmel("stnl", "1"), hjemmel("stnl", "4"), utredningsplikt] : [utredningsplikt];

/** The variables that have no score yet. 9 (not relevant) is a score; an empty one is not. */
export const utenSkar = (innhold: Pick<Utredningsinnhold, "skar">): readonly number[] =>
  variabler.map((v) => v.nr).filter((nr) => !innhold.skar.some((s) => s.variabel === nr));

/**
 * What an assessment must hold before it is completed. The person's own view and goals always; whether there are children always, and
 * what each child needs where the question is money (SOS-32); the scores where the question is care.
 *
 * https://lovdata.no/lov/1999-07-02-63/§3-1 · https://lovdata.no/lov/2009-12-18-131/§42
 */
export function utredningskrav(innhold: Utredningsinnhold, spor: Spor): Kravliste<Utredningskrav> {
  const lov = (kode: Utredningskrav, oppfylt: boolean, hjemler: readonly Hjemmel[]) =>
    ({ kode, oppfylt, hjemmel: hjemler, grunnlag: "lov" }) as const;
  const fylt = (tekst: string) => tekst.trim().length > 0;
  return kravliste<Utredningskrav>([
    lov("brukers_syn", fylt(innhold.brukersSyn), medvirkning(spor)),
    lov("mal", fylt(innhold.mal), medvirkning(spor)),
    lov("har_barn", innhold.harBarn !== null, barnehjemler(spor)),
    ...(innhold.harBarn && spor === "sosial" ? [lov("barn", fylt(innhold.barn), barnehjemler(spor))] : []),
    ...(spor === "omsorg"
      ? [{ kode: "skar", oppfylt: utenSkar(innhold).length === 0, hjemmel: [utredningsplikt], grunnlag: "platform" } as const]
      : []),
  ]);
}

/** Something to look at once more. It never stops anybody. */
export interface Utredningsvarsel {
  readonly kode: "ingen_skar_over_to";
  readonly merke: "NORM";
}

/** Syn and hørsel have scales of their own, so they say nothing about the need for a helper (IPL-4). */
const BEHOV = variabler.filter((v) => v.skala === "behov").map((v) => v.nr);

/**
 * A person who gets a service normally has a need of 3 or more somewhere (IPL-7). It is one kommune's procedure and no law, so it is
 * said as a question to the one who wrote the scores, and nothing is refused.
 */
export function utredningsvarsler(innhold: Pick<Utredningsinnhold, "skar">): readonly Utredningsvarsel[] {
  const behov = innhold.skar.filter((s) => BEHOV.includes(s.variabel) && s.skar !== 9);
  if (innhold.skar.length === 0 || behov.some((s) => s.skar >= 3)) return [];
  return [{ kode: "ingen_skar_over_to", merke: "NORM" }];
}
