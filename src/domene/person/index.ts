export { type KanIkkeOppdatere, type OmMeg, oppdaterMeg, ugyldigKontakt } from "./oppdaterMeg.ts";
export { finnPerson, finnPersonMedFnr, personFor, representasjoner } from "./person.sql.ts";
export type { Omfang, Person, Representasjon } from "./typer.ts";
