export { type KanIkkeKreveRefusjon, krevRefusjon, type Refusjonsfelt, type Refusjonskrav } from "./krevRefusjon.ts";
export {
  type KanIkkeKreveTilbake,
  type KanIkkeRegistrere,
  krevTilbake,
  registrerInnbetaling,
  type Skyld,
  type Tilbakekrav,
} from "./krevTilbake.ts";
export { type KanIkkeLageFil, lagFil } from "./lagFil.ts";
export { type KanIkkePlanlegge, type Plan, type Planfelt, planlegg } from "./planlegg.ts";
export { type KanIkkeStanse, stans } from "./stans.ts";
export { tilbakebetalingerI } from "./tilbake.sql.ts";
export type { Betalbart, Betalingsfil, Refusjonsslag, Tilbakebetaling, Tilbakeslag, Utbetaling } from "./typer.ts";
export { refusjonsslag } from "./typer.ts";
export { betalbareI, filerI, finnFil, forfallende, gittForI, utbetalingerI } from "./utbetaling.sql.ts";
