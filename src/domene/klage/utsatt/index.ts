export {
  avgjorUtsatt,
  type KanIkkeAvgjoreUtsatt,
  type KanIkkeNotereInstans,
  noterInstanssvar,
  utforInstanssvar,
} from "./avgjor.ts";
export { avsluttUtlopteUtsatte, avsluttUtsatt, flyttUtsatt } from "./avslutt.ts";
export { beOmUtsatt, type KanIkkeBeOmUtsatt, type KanIkkeTaVidere, noterBedt, taVidere, UAVGJORT } from "./be.ts";
export { type GaltUtsattsvar, provSvaret, type Utsattsvar } from "./svaret.ts";
export { sendMedKlagen, sendTilInstansen } from "./tilInstansen.ts";
export { settInnUtsatt, type Utsatt, utsattFor } from "./utsatt.sql.ts";
