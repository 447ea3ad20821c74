export { type Behov, type Behovskode, behovord, finnBehov, forsidebehov } from "./behov.ts";
export {
  erTjenestekode,
  finnTjeneste,
  kanSokes,
  type Tjeneste,
  type Tjenestekode,
  tjeneste,
  tjenester,
} from "./katalog/katalog.ts";
export { lokaleTjenester } from "./lokal.sql.ts";
export { type Lokalrad, type LokalTjeneste, lokaleNavn, medLokalt, tjenesterI } from "./lokalt.ts";
export { type Lovemne, loverTekst } from "./lover.tekst.ts";
export { type Lovlinje, lover } from "./lover.ts";
export { girPenger } from "./penger.ts";
export { type Prisregel, prisregel } from "./pris.ts";
export { type Funn, finn, type Treff } from "./sok/finn.ts";
export type { Haster } from "./sok/haster.ts";
export type { Tjenestetekst } from "./tekst/form.ts";
export { tjenestetekst } from "./tekst/tekst.ts";
export { tilgangTekst } from "./tilgang.tekst.ts";
export { type KanIkkeTilpasse, type Tilpasning, tilpasningsskjema, tilpass } from "./tilpass.ts";
export { TRINN, type Trinnvisning, visTrinn } from "./trinn.ts";
export type { FormeltVedtak, Lovfestet, Tilgang, Trinn } from "./typer.ts";
export { type Uenig, uenig } from "./uenig.ts";
