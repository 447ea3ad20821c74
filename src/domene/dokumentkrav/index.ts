export { beOm, type Dokumentbestilling, type KanIkkeBeOm } from "./beOm.ts";
export { finnKrav, kravI } from "./les.sql.ts";
export { type Dokumentsvar, type KanIkkeSvare, svar } from "./svar.ts";
export type { Dokumentkrav, Kravtilstand } from "./typer.ts";
