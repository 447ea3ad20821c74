export { avsluttOppgaver, leggOppgave, tildelOppgaver } from "./skriv.sql.ts";
export type { NyOppgave, Oppgaveslag } from "./typer.ts";
