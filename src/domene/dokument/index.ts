export { arkiver, type NyttDokument } from "./arkiver.sql.ts";
export { hentDokument, type KanIkkeHente } from "./hent.ts";
export { type KanIkkeKontrollere, kontrollerFil, type Skanner } from "./kontroller.ts";
export { type KanIkkeLeggeTil, leggTil, type Tillegg } from "./leggTil.ts";
export { dokumenterI, finnDokument } from "./les.sql.ts";
export { type Innkommet, leggTilVurdering, taInn } from "./motta.ts";
export { saksgang } from "./rekkefolge.ts";
export type { Dokument, Dokumentslag } from "./typer.ts";
