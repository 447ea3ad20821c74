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
export { sakeneBak, type Tabeller, type Tallsak, tell, teltTil } from "./tall/tell.ts";
export {
  DAGMAAL,
  type Figur,
  type Figurer,
  GRUPPERINGER,
  type Gruppering,
  type Maal,
  TALLGRUPPER,
  type Tabelltall,
  type Tallgruppe,
  type Tallrad,
  type Tallsporsmal,
} from "./tall/typer.ts";
export { antallUtenKlokke, type UtenKlokkerad, type Utenklokke, utenKlokke } from "./uten.sql.ts";
