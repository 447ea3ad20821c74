export { epostregel, type KanIkkeOppdatere, type OmMeg, oppdaterMeg } from "./oppdaterMeg.ts";
export { finnPerson, finnPersonMedFnr, type Kontakt, personFor, representasjoner, settKontakt } from "./person.sql.ts";
export type { Omfang, Person, Representasjon } from "./typer.ts";
