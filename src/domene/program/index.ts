export { begynn, type KanIkkeBegynne } from "./begynn.ts";
export { brukProgrammet, type KanIkkeBrukeProgram } from "./bruk.ts";
export { type KanIkkePlanleggeProgram, type Planmangel, type Programplan, planleggProgram } from "./planlegg.ts";
export { programI } from "./program.sql.ts";
export { type Aktivitet, aapnerFor, type Innhold, PROGRAM, type Program, type Vilkar } from "./typer.ts";
export { type KanIkkeVurdere, type Vilkarfelt, vurder } from "./vurder.ts";
