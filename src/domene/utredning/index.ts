export { type FullfortUtredning, fullfor, type KanIkkeFullfore } from "./fullfor.ts";
export { iplosTekst } from "./iplos.tekst.ts";
export { type Skala, type Skarvalg, skarvalg, type Variabel, variabelnavn, variabler } from "./iplos.ts";
export { type Utredningskrav, type Utredningsvarsel, utenSkar, utredningskrav, utredningsvarsler } from "./krav.ts";
export { utredningsskjema } from "./skjema.ts";
export { type EndretAvAnnen, type KanIkkeSkriveUtredning, type SkrivUtredning, skriv } from "./skriv.ts";
export type { Skar, Skarverdi, Utredning, Utredningsinnhold } from "./typer.ts";
export { type Utredninger, utredningFor } from "./utredning.sql.ts";
