export { forfall, leggUtForfalte } from "./forfall.ts";
export { forventetDato, type Grunn, grunntekst } from "./grunn.ts";
export { type InstansKlart, instansklare } from "./instans.sql.ts";
export {
  type Instansforsinkelse,
  instansforfall,
  type KanIkkeForsinkeInstans,
  klargjorInstans,
  leggUtInstansforfalte,
  sendInstansForelopig,
  svaresInnen,
} from "./instans.ts";
export { erSvarklokke } from "./kandidater.sql.ts";
export { type Klargjortsted, klargjor, oppdater } from "./klargjor.ts";
export { type Bekreftelse, bekreft, type Forsinkelse, type KanIkkeForsinke, sendForelopigSvar } from "./send.ts";
export { type Klart, klareI } from "./svar.sql.ts";
