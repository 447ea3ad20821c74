export { arkiver, type NyttDokument } from "./arkiver.sql.ts";
export { beOm, type Dokumentbestilling, type KanIkkeBeOm, provBestilling } from "./beOm.ts";
export { hentDokument, type KanIkkeHente } from "./hent.ts";
export { type KanIkkeKontrollere, kontrollerFil, type Skanner } from "./kontroller.ts";
export { type KanIkkeLeggeTil, leggTil, type Tillegg } from "./leggTil.ts";
export { dokumenterI, finnDokument, finnKrav, kravI } from "./les.sql.ts";
export { type Dokumentsvar, type KanIkkeSvare, svar } from "./svar.ts";
export type { Dokument, Dokumentkrav, Dokumentslag, Kravtilstand } from "./typer.ts";
