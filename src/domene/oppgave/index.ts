export { antallI, FLEST_TALTE, type Utvalgsantall } from "./antall.sql.ts";
export { filtreFor, type LagretFilter, slettFilter } from "./filtre.sql.ts";
export { type KanIkkeLagreFilter, lagreFilter } from "./lagreFilter.ts";
export { type Arbeidsvalg, type Listested, type Oppgaveside, oppgaveside } from "./liste.sql.ts";
export { type Listesak, listesaker, type Oppgaverad, type Oppgavested, oppgaverader, oppgaverI } from "./rader.sql.ts";
export { avsluttOppgaver, leggLederoppgave, leggOppgave, leggOppgaver, tildelOppgaver } from "./skriv.sql.ts";
export { personerMedNavn, type Saksok, sokSaker } from "./sok.sql.ts";
export {
  type Hastegrad,
  hastegradene,
  type NyOppgave,
  type Oppgaveart,
  type Oppgaveslag,
  oppgaveslagene,
  type Sortering,
  sorteringene,
  type Utvalg,
  utvalgene,
  type Venteutvalg,
  venteutvalgene,
} from "./typer.ts";
export { antallUtatte, type Utatte } from "./utatt.sql.ts";
export { antallVentende, type Venterad, type Venteside, type Venteslag, venteside } from "./vent.sql.ts";
