export { eksporter } from "./eksporter.ts";
export type { Klageforlop, Klagestatus } from "./klagehendelser.ts";
export { type Filfeil, type KanIkkeLese, type Lesedeps, lesKlage, lesSoknad, type Raadata } from "./les.ts";
export { lagNokkel, type Nokkelrad, nokkelHolder, noklene, trekkNokkel } from "./nokkel.sql.ts";
export type { Formatfeil, Formatfil, Formatsjekk } from "./port.ts";
export { hentPublisert, publiser } from "./publiser.ts";
export type { DigisosSoker, Formathendelse } from "./soker.ts";
export { type KanIkkeTaImotKlage, type Klagekvittering, taImotKlage } from "./taImotKlage.ts";
export { type KanIkkeTaImot, taImotSoknad } from "./taImotSoknad.ts";
