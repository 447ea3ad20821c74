export { antallI, FLEST_TALTE, type Utvalgsantall } from "./antall.sql.ts";
export { type Arbeidsvalg, type Listested, type Oppgaveside, oppgaveside } from "./liste.sql.ts";
export { type Listesak, listesaker, type Oppgaverad, oppgaverader } from "./rader.sql.ts";
export { avsluttOppgaver, leggLederoppgave, leggOppgave, tildelOppgaver } from "./skriv.sql.ts";
export { personerMedNavn, type Saksok, sokSaker } from "./sok.sql.ts";
export { type NyOppgave, type Oppgaveart, type Oppgaveslag, type Utvalg, utvalgene } from "./typer.ts";
