import type { Tjen } from "../../tjen.ts";
import { merTidTilVarselet, noterSvaret, sendVarselet, unntaVarselet } from "./handlinger.ts";

/** The warning before help is cut. */
export function registrerForhandsvarsel(tjen: Tjen): void {
  tjen("sendVarsel", sendVarselet);
  tjen("noterVarselsvar", noterSvaret);
  tjen("merTidVarsel", merTidTilVarselet);
  tjen("unntaVarsel", unntaVarselet);
}
