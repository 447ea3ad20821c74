export { type Kjoring, type Klokkedeps, kjorKommune, natt } from "./natt.ts";
export {
  antallSene,
  type Forsinket,
  type Fristart,
  type Senantall,
  type Senrad,
  type Skyldslag,
  seneFrister,
} from "./sene.sql.ts";
export { antallUtenKlokke, type UtenKlokkerad, type Utenklokke, utenKlokke } from "./uten.sql.ts";
