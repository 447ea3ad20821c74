export { type Melding, meldingerI } from "./les.sql.ts";
export { merkLest } from "./merkLest.ts";
export { type Brevlapp, type KanIkkeSkrive, skriv } from "./skriv.ts";
