export { giMerTid, type KanIkkeGiMerTid } from "./merTid.ts";
export { type Grunn, hentVarseltekster, type Varseltekster } from "./tekster.ts";
export { type KanIkkeUnnta, unnta } from "./unnta.ts";
export { leggFramUtlopte } from "./utlopte.ts";
export { type KanIkkeNotere, type KanIkkeUttale, noterSvar, uttal, type Varselsvar } from "./uttal.ts";
export { finnVarsel, horingI, type Unntak, unntakI, type Varsel, varslerI } from "./varsel.sql.ts";
export { forhandsvisVarsel, type KanIkkeVarsle, type NyttVarsel, varsle } from "./varsle.ts";
