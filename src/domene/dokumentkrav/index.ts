export { beOm, type Dokumentbestilling, type KanIkkeBeOm } from "./beOm.ts";
export { folgOpp, type KanIkkeFolgeOpp, type Oppfolging } from "./folgOpp.ts";
export { finnKrav, kravI } from "./les.sql.ts";
export { leggFramUteblitte, leggUtPaminnelser, paminnOm } from "./paminn.ts";
export { type Dokumentsvar, type KanIkkeSvare, svar } from "./svar.ts";
export type { Dokumentkrav, Kravtilstand, Paminnelse } from "./typer.ts";
