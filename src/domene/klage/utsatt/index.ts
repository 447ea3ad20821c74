export { avgjorUtsatt, type KanIkkeAvgjoreUtsatt, type KanIkkeNotereInstans, noterInstanssvar } from "./avgjor.ts";
export { avsluttUtsatt, flyttUtsatt } from "./avslutt.ts";
export { beOmUtsatt, type KanIkkeBeOmUtsatt, type KanIkkeTaVidere, noterBedt, taVidere, UAVGJORT } from "./be.ts";
export { type Utsatt, utsattFor } from "./utsatt.sql.ts";
