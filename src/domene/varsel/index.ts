export type { Mottaker, Varsel, Varselport, Varselslag } from "./port.ts";
export { varselTekst } from "./varsel.tekst.ts";
