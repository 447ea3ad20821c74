export type { Brevbygger } from "./brevet.ts";
export { begynnErstatning, type Erstatning, type KanIkkeErstatte } from "./erstatt.ts";
export { type Fatt, fatt, type KanIkkeFatte } from "./fatt.ts";
export { type Fattes, type Fattet, fattUtkast, type KanIkkeFatteUtkast } from "./fattUtkast.ts";
export { forslag } from "./forslag.ts";
export { type AnnenSak, type FraFor, fraFor, type HarIdag } from "./fraFor.sql.ts";
export {
  type KanIkkeReturnere,
  type KanIkkeSendeTilGodkjenning,
  returner,
  sendTilGodkjenning,
  type Utkastvalg,
} from "./godkjenning.ts";
export type { Konflikt } from "./konflikter.sql.ts";
export type { Vedtakskontroll } from "./kontroll.ts";
export { forhandsvis, type Kravvalg, krav, provUtkast } from "./krav.ts";
export { finnVedtak, utkastI, vedtakI } from "./les.sql.ts";
export { opphev } from "./opphev.ts";
export { vedtaksskjema } from "./skjema.ts";
export { type EndretImens, type KanIkkeSkriveVedtak, type SkrivVedtak, skriv } from "./skriv.ts";
export { hentTekstvalg, type KanIkkeSetteInn, type Tekstvalg } from "./tekstvalg.ts";
export type { ToPersonersgrunn } from "./toPersoner.ts";
export type { Opphav, Postsvar, Vedtak, Vedtaksinnhold, Vedtakspost, Vedtakstilstand } from "./typer.ts";
export { avlosningerAv, giTilbake, laVente, laVirke } from "./vent.sql.ts";
export { type Virkning, virkning, virkningene } from "./virkning.ts";
