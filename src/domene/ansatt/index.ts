export { brukerHurtigtaster, type Egnevalg, egnevalg, settEgnevalg } from "./egnevalg.sql.ts";
export { borte, type Fravaer, fravaerFor, fravaerI } from "./fravaer.sql.ts";
export { type Kollega, kollegaer } from "./kollegaer.sql.ts";
export { avlysFravaer, type KanIkkeAvlyseFravaer, type KanIkkeRegistrereFravaer, registrerFravaer } from "./registrer.ts";
