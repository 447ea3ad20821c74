export { type Nodhjelpsdeps, varsleEn, varsleKontoret } from "./varsle.ts";
