export { angreLivshendelse, type KanIkkeAngre } from "./angre.ts";
export { type Avklaring, avklar, type KanIkkeAvklare } from "./avklar.ts";
export { type KanIkkeFortelle, noterBeskjed } from "./fortell.ts";
export { beskjederI, livshendelserI } from "./les.sql.ts";
export { type KanIkkeNotere, type NyHendelse, noterLivshendelse } from "./noter.ts";
export { overforPapirer } from "./overfor/overfor.ts";
export { type Overfort, overforingerI } from "./overfor/overforing.sql.ts";
export { type KanIkkeSamle, papirsamling } from "./overfor/samling.ts";
export { type KanIkkeSendePapirer, type Papirsending, sendPapirer } from "./overfor/send.ts";
export { type KanIkkeSkjerme, skjerm } from "./skjerm.ts";
export { type Beskjed, KILDER, type Kilde, MATER, type Mate, type Registrert } from "./typer.ts";
export { type Verge, vergerFor } from "./verge.sql.ts";
export {
  avsluttVerge,
  type KanIkkeAvslutteVerge,
  type KanIkkeNotereVerge,
  type NyVerge,
  noterVerge,
} from "./verge.ts";
