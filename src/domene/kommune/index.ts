export { type Svartid, svartid } from "./apent.ts";
export { type Innstillinger, innstill, innstillingsskjema } from "./innstill.ts";
export { alleEmbeter, alleKommuner, alleMedKontor, finnEmbete, finnKommune, type Kommunerad } from "./les.sql.ts";
export {
  type Apningstid,
  type Embete,
  type Enhet,
  enhetForSpor,
  type Kommune,
  type Malform,
  type Nodvakt,
  type Spor,
  type ToPersonersregel,
  type Utfall,
} from "./typer.ts";
