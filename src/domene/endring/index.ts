export { avklarSlutt, type KanIkkeAvklare, SLUTTVALG, type Sluttavklaring, type Sluttvalg } from "./avklarSlutt.ts";
export { type KanIkkeRevurdere, type NyRevurdering, revurder } from "./revurder.ts";
export { type Slutt, slutterI } from "./sluttende.sql.ts";
export { leggFramSluttende } from "./sluttende.ts";
