import type { Spor } from "../kommune/index.ts";
import { type Side, type Svar, sider } from "./sporsmal/index.ts";

/** Pages that one office needs and another has no business with. Every other page is shared. */
const SIDER_FOR = {
  omsorg: ["behov", "viktig", "hverdag", "hjelp_na"],
  sosial: ["nodhjelp", "penger", "familie", "boutgifter", "okonomi"],
} as const satisfies Partial<Record<Spor, readonly string[]>>;

/**
 * Does this page belong in a case on this track? Care and social services are different files even when one application asked for
 * both (PRIV-9): the Nav office does not read about health, and the care office not about the bank account.
 *
 * https://lovdata.no/lov/2009-12-18-131/§44
 */
export function horerTil(side: string, spor: Spor): boolean {
  return Object.entries(SIDER_FOR).every(([eier, egne]) => eier === spor || !(egne as readonly string[]).includes(side));
}

/** The answers that a case on this track is built on. Pure. */
export function delForSpor(svar: Svar, spor: Spor): Svar {
  const utenfor = sider.filter((s: Side) => !horerTil(s.id, spor)).flatMap((s) => s.sporsmal.map((q) => q.id));
  return Object.fromEntries(Object.entries(svar).filter(([felt]) => !utenfor.includes(felt)));
}
