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
export type { Betalbart, Betalingsfil, Tilbakebetaling, Tilbakeslag, Utbetaling } from "./typer.ts";
export { betalbareI, filerI, finnFil, forfallende, utbetalingerI } from "./utbetaling.sql.ts";
