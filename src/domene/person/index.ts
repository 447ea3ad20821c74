export { finnPerson, finnPersonMedFnr, personFor, representasjoner } from "./person.sql.ts";
export type { Omfang, Person, Representasjon } from "./typer.ts";
