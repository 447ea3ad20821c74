export { beOmSamtykke, type KanIkkeBeOmSamtykke, type Samtykkebestilling, type Samtykkefelt } from "./beOm.ts";
export { foresporslerI, samtykkerI } from "./samtykke.sql.ts";
export { type KanIkkeSporre, LOVHJEMLER, type Sporsmal, sporAndre } from "./spor.ts";
export { type KanIkkeSvarePaSamtykke, type Samtykkesvar, svarPaSamtykke } from "./svar.ts";
export { type Foresporsel, gjelder, type Samtykke } from "./typer.ts";
